import type { Actor } from '@stafett/actors';
import type { HouseId, UnitId } from '@stafett/kernel';
import type { Proposal } from '@stafett/use-cases';
import { expect } from 'vitest';
import { aNote, authorOf, begun, difficultText, minute, newCommand, noted, someoneAt } from './fictional-plans.ts';
import { type Contract, newHouse, notAllowed } from './ground.ts';

const abroad = someoneAt('region' as HouseId, 'barnmedicin');

const aProposal = (actor: Actor, plan: Proposal['plan']): Proposal =>
  ({
    id: newCommand(),
    plan,
    keeper: 'region',
    term: 1,
    change: aNote(difficultText),
    by: authorOf(actor),
    at: minute(2),
    state: 'waiting',
    violations: [],
  }) as unknown as Proposal;

/** Copies, grants and proposals. */
export const partiesContract: Contract = {
  async 'a unit holds the last copy it was given, and no other unit does'(ground) {
    const { at, exchange, actor, store, id } = newHouse(ground);
    const first = begun(abroad);
    const second = noted(first, abroad);
    await exchange(1, ({ copies }) => copies.receive(actor.unit, first.plan));
    await exchange(2, ({ copies }) => copies.receive(actor.unit, second.plan));
    const held = { unit: actor.unit, copy: JSON.parse(JSON.stringify(second.plan)), receivedAt: minute(2), endedAt: undefined };
    expect(await at(3, ({ copies }) => copies.read(first.plan.id))).toEqual(held);
    expect(await at(3, ({ copies }) => copies.list())).toEqual([held]);
    expect(await exchange(3, ({ copies }) => copies.ofUnit(first.plan.id, actor.unit))).toEqual(held);
    const neighbour = someoneAt(id, 'rad-och-stod');
    expect(await store.as(neighbour, minute(3), async ({ copies }) => [await copies.read(first.plan.id), await copies.list()])).toEqual([undefined, []]);
  },

  async 'each of two units with a copy of the same plan reads its own'(ground) {
    const { exchange, store, id } = newHouse(ground);
    const first = begun(abroad);
    const units = ['barn-och-familj', 'rad-och-stod'].map((unit) => someoneAt(id, unit));
    const [one, other] = [first.plan, noted(first, abroad).plan];
    await exchange(1, async ({ copies }) => {
      await copies.receive('barn-och-familj' as UnitId, one);
      await copies.receive('rad-och-stod' as UnitId, other);
    });
    const versions = units.map((actor) => store.as(actor, minute(2), async ({ copies }) => (await copies.list()).map(({ copy }) => copy.version)));
    expect(await Promise.all(versions)).toEqual([[1], [2]]);
  },

  async 'a copy that has ended stays with its reader, marked, until a new one comes'(ground) {
    const { at, exchange, actor } = newHouse(ground);
    const { plan } = begun(abroad);
    await exchange(1, ({ copies }) => copies.receive(actor.unit, plan));
    await exchange(2, ({ copies }) => copies.end(plan.id, actor.unit));
    expect(await at(3, ({ copies }) => copies.read(plan.id))).toMatchObject({ receivedAt: minute(1), endedAt: minute(2) });
    await exchange(4, ({ copies }) => copies.receive(actor.unit, plan));
    expect(await at(5, ({ copies }) => copies.read(plan.id))).toMatchObject({ receivedAt: minute(4), endedAt: undefined });
  },

  async 'a unit that is given a copy does not work on the original any more, and may again when it is granted'(ground) {
    const { at, exchange, begin, actor } = newHouse(ground);
    const { plan } = await begin();
    const reads = (minutes: number) => at(minutes, async ({ originals }) => [(await originals.read(plan.id)) !== undefined, (await originals.list()).length]);
    expect(await reads(1)).toEqual([true, 1]);
    await exchange(2, ({ copies }) => copies.receive(actor.unit, plan));
    expect(await reads(2)).toEqual([false, 0]);
    expect(await reads(1)).toEqual([true, 1]);
    await exchange(2, ({ originals }) => originals.grant(plan.id, [{ unit: actor.unit, part: 'original' }]));
    expect(await reads(2)).toEqual([true, 1]);
  },

  async 'to grant again what is granted changes nothing'(ground) {
    const { at, begin, actor, store, id } = newHouse(ground);
    const { plan } = await begin();
    const neighbour = someoneAt(id, 'rad-och-stod');
    const both = [actor.unit, neighbour.unit].map((unit: UnitId) => ({ unit, part: 'original' as const }));
    await at(1, ({ originals }) => originals.grant(plan.id, both));
    await at(2, ({ originals }) => originals.grant(plan.id, both));
    const opens = (minutes: number) => store.as(neighbour, minute(minutes), async ({ originals }) => (await originals.read(plan.id)) !== undefined);
    expect([await opens(0), await opens(1), await opens(2)]).toEqual([false, true, true]);
  },

  async 'a proposal waits until the keeper has answered'(ground) {
    const { at, exchange, actor, store, id } = newHouse(ground);
    const { plan } = begun(abroad);
    await exchange(1, ({ copies }) => copies.receive(actor.unit, plan));
    const proposal = aProposal(actor, plan.id);
    await at(2, ({ proposals }) => proposals.add(proposal));
    const kept = JSON.parse(JSON.stringify(proposal));
    expect(await at(3, ({ proposals }) => proposals.list(plan.id))).toEqual([kept]);
    const violations = [{ code: 'staleField', path: ['note', 1], facts: { version: 3 }, rule: 'PRO-22', laws: [] }];
    await exchange(4, ({ proposalAnswers }) => proposalAnswers.keep(proposal.id, { state: 'refused', violations }));
    expect(await at(5, ({ proposals }) => proposals.read(proposal.id))).toEqual({ ...kept, state: 'refused', violations });
    expect(await store.as(someoneAt(id, 'rad-och-stod'), minute(5), ({ proposals }) => proposals.list(plan.id))).toEqual([]);
  },

  async 'nobody can propose about a plan that they hold no copy of'(ground) {
    const { at, actor } = newHouse(ground);
    const proposal = aProposal(actor, begun(abroad).plan.id);
    await expect(at(1, ({ proposals }) => proposals.add(proposal))).rejects.toThrow(notAllowed);
  },

  async 'a proposal follows the original to the house that has it now, and waits anew, and no other proposal does'(ground) {
    const { at, exchange, actor } = newHouse(ground);
    const { plan } = begun(abroad);
    await exchange(1, ({ copies }) => copies.receive(actor.unit, plan));
    const [moved, stays] = [aProposal(actor, plan.id), { ...aProposal(actor, plan.id), at: minute(3) }];
    await at(3, async ({ proposals }) => {
      await proposals.add(moved);
      await proposals.add(stays);
    });
    const violations = [{ code: 'olderTerm', path: [], facts: {}, rule: 'SEC-03', laws: [] }];
    await exchange(4, async ({ proposalAnswers }) => {
      for (const { id } of [moved, stays]) await proposalAnswers.keep(id, { state: 'refused', violations });
      await proposalAnswers.readdress(moved.id, { keeper: 'sis' as HouseId, term: 4 });
    });
    const kept = [
      { ...moved, keeper: 'sis', term: 4, state: 'waiting', violations: [] },
      { ...stays, state: 'refused', violations },
    ];
    expect(await at(5, ({ proposals }) => proposals.list(plan.id))).toEqual(JSON.parse(JSON.stringify(kept)));
    await exchange(6, ({ proposalAnswers }) => proposalAnswers.keep(moved.id, { state: 'accepted', violations: [] }));
    expect(await at(7, ({ proposals }) => proposals.read(moved.id))).toMatchObject({ keeper: 'sis', term: 4, state: 'accepted' });
  },

  async 'one who works on an original can let words wait for its own house, and not for another'(ground) {
    const { at, begin, actor, id } = newHouse(ground);
    const { plan } = await begin();
    const waiting = { ...aProposal(actor, plan.id), keeper: id };
    await at(1, ({ proposals }) => proposals.add(waiting));
    await expect(at(1, ({ proposals }) => proposals.add(aProposal(actor, plan.id)))).rejects.toThrow(notAllowed);
    expect(await at(2, ({ proposals }) => proposals.list(plan.id))).toEqual([JSON.parse(JSON.stringify(waiting))]);
  },

  async 'CON-24: a unit that gets nothing more proposes nothing more'(ground) {
    const { at, exchange, actor } = newHouse(ground);
    const { plan } = begun(abroad);
    await exchange(1, ({ copies }) => copies.receive(actor.unit, plan));
    await exchange(2, ({ copies }) => copies.end(plan.id, actor.unit));
    await expect(at(3, ({ proposals }) => proposals.add(aProposal(actor, plan.id)))).rejects.toThrow(notAllowed);
  },

  async 'what another house asks while the original is on its way is kept for the exchange, and seen by no unit that is called the same'(ground) {
    const { at, begin, exchange, actor, id } = newHouse(ground);
    const { plan } = await begin();
    const asked = { ...aProposal(someoneAt('region' as HouseId, actor.unit), plan.id), keeper: id };
    await exchange(1, ({ proposals }) => proposals.add(asked));
    expect(await exchange(2, ({ proposals }) => proposals.list(plan.id))).toHaveLength(1);
    expect(await at(2, ({ proposals }) => proposals.list(plan.id))).toEqual([]);
    expect(await at(2, ({ proposals }) => proposals.read(asked.id))).toBeUndefined();
  },

  async "nobody proposes, opens a plan or writes the log in another's name"(ground) {
    const { at, begin, exchange, actor, store, id } = newHouse(ground);
    const { plan } = await begin();
    const copy = begun(abroad).plan;
    await exchange(1, ({ copies }) => copies.receive(actor.unit, copy));
    const stranger = someoneAt(id, 'hemtjansten');
    await expect(at(2, ({ proposals }) => proposals.add(aProposal(stranger, copy.id)))).rejects.toThrow(notAllowed);
    await expect(at(2, ({ proposals }) => proposals.add({ ...aProposal(actor, copy.id), state: 'accepted' }))).rejects.toThrow(notAllowed);
    const openTo = (part: 'original' | 'copy') => [{ unit: stranger.unit, part }];
    await expect(store.as(stranger, minute(2), ({ originals }) => originals.grant(plan.id, openTo('original')))).rejects.toThrow(notAllowed);
    await expect(at(2, ({ originals }) => originals.grant(plan.id, openTo('copy')))).rejects.toThrow(notAllowed);
    expect(await at(3, ({ proposals }) => proposals.list(copy.id))).toEqual([]);
    expect(await store.as(stranger, minute(3), ({ originals }) => originals.list())).toEqual([]);
  },
};
