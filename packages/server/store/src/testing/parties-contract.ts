import type { Actor } from '@stafett/actors';
import { Text, type UnitId } from '@stafett/kernel';
import type { Proposal } from '@stafett/use-cases';
import fc from 'fast-check';
import { expect } from 'vitest';
import { aNote, authorOf, begun, difficultText, minute, newCommand, noted, someoneAt } from './fictional-plans.ts';
import { type Contract, newHouse } from './ground.ts';

const abroad = someoneAt('region' as never, 'barnmedicin');

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
    await expect(at(1, ({ proposals }) => proposals.add(proposal))).rejects.toThrow('row-level security');
  },
};

/** Sessions. */
export const sessionsContract: Contract = {
  async 'a session is known by its hash until it expires or is removed, in its own house'(ground) {
    const { store, actor, id } = newHouse(ground);
    const session = { tokenHash: 'a'.repeat(64), actor, createdAt: minute(0), expiresAt: minute(60) };
    await store.sessions.create(session);
    expect(await store.sessions.read(session.tokenHash, minute(59))).toEqual({ organisation: id, ...session });
    expect(await store.sessions.read(session.tokenHash, minute(60))).toBeUndefined();
    expect(await newHouse(ground).store.sessions.read(session.tokenHash, minute(1))).toBeUndefined();
    await store.sessions.remove(session.tokenHash);
    expect(await store.sessions.read(session.tokenHash, minute(1))).toBeUndefined();
  },

  async 'any text that may stand in a plan comes back to the last character'(ground) {
    const { store, actor } = newHouse(ground);
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((one) => Text(200).safeParse(one).success);
    const comesBack = fc.asyncProperty(text, fc.uuid(), async (name, tokenHash) => {
      await store.sessions.create({ tokenHash, actor: { ...actor, name }, createdAt: minute(0), expiresAt: minute(60) });
      expect((await store.sessions.read(tokenHash, minute(1)))?.actor.name).toBe(name);
    });
    await fc.assert(comesBack, { numRuns: 60 });
  },

  async 'sessions that have expired are cleared away when somebody signs in'(ground) {
    const { store, actor } = newHouse(ground);
    const session = (tokenHash: string, from: number) => ({ tokenHash, actor, createdAt: minute(from), expiresAt: minute(from + 10) });
    await store.sessions.create(session('one', 0));
    await store.sessions.create(session('two', 20));
    expect(await store.sessions.read('one', minute(1))).toBeUndefined();
    expect(await store.sessions.read('two', minute(21))).toBeDefined();
  },

  async 'a store in good health says so'(ground) {
    await expect(newHouse(ground).store.health()).resolves.toBeUndefined();
  },
};
