import { randomUUID } from 'node:crypto';
import type { HouseId, MessageId, PlanId } from '@stafett/kernel';
import type { Proposal, ReceivedMessage } from '@stafett/use-cases';
import { expect } from 'vitest';
import { asOwner } from './as-owner.ts';
import { aNote, authorOf, begun, minute, newCommand, someoneAt } from './fictional-plans.ts';
import { type Contract, newHouse, type SqlGround, type TestHouse } from './ground.ts';
import { newLine } from './outbox-contract.ts';

const region = 'region' as HouseId;
const sis = 'sis' as HouseId;

/** Takes in a message at a minute. */
function receiverOf({ exchange }: TestHouse, plan: PlanId) {
  const said = { sender: region, plan, epoch: 0, kind: 'copy', raw: 'a.b.c', outcome: 'applied', violations: [] } as const;
  return (minutes: number, sequence: number, told: Partial<ReceivedMessage> = {}) =>
    exchange(minutes, ({ inbox }) => inbox.record({ ...said, id: randomUUID() as MessageId, sequence, ...told }));
}

/** What a store promises a house that has been restored (SEC-13). */
export const catchUpContract: Contract = {
  async 'a line is open from when the house was restored until a message comes in it, each line for itself'(ground) {
    const house = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const receive = receiverOf(house, plan);
    const known = (sender: HouseId) =>
      house.exchange(30, async ({ inbox }) => {
        const { sequence, lastAt, openSince } = await inbox.position(sender, plan);
        return [sequence, lastAt, openSince];
      });
    const both = async () => [await known(region), await known(sis)];
    await receive(1, 4);
    expect(await both()).toEqual([
      [4, minute(1), undefined],
      [0, undefined, undefined],
    ]);
    await ground.restore(house, 2);
    expect(await both()).toEqual([
      [4, minute(1), minute(2)],
      [0, undefined, minute(2)],
    ]);
    await receive(3, 9, { outcome: 'refused' });
    expect(await both()).toEqual([
      [9, minute(3), undefined],
      [0, undefined, minute(2)],
    ]);
    await ground.restore(house, 5);
    await receive(6, 1, { sender: sis });
    expect(await both()).toEqual([
      [9, minute(3), minute(5)],
      [1, minute(6), undefined],
    ]);
  },

  async 'whom the house waits for, and what they have told, since the last time that it was restored'(ground) {
    const house = newHouse(ground);
    const other = newHouse(ground);
    for (const one of [house, other]) await one.begin();
    const plan = randomUUID() as PlanId;
    const seen = { plan, term: 2, version: 7, at: minute(1) };
    const awaited = () => house.at(20, ({ restoring }) => restoring.awaited());
    const current = () => house.exchange(20, ({ restoring }) => restoring.current());
    expect([await awaited(), await current()]).toEqual([[], undefined]);
    await house.exchange(1, ({ restoring }) => restoring.ask(region));
    expect(await awaited()).toEqual([]);
    await ground.restore(house, 2);
    expect(await awaited()).toEqual([house.id]);
    await house.exchange(3, async ({ restoring }) => {
      for (const one of [sis, region]) await restoring.ask(one);
      await restoring.hear(region, { seen: [seen] });
      await restoring.hear(region, { seen: [{ ...seen, version: 8 }], claims: [{ plan, term: 4 }], toldAt: minute(3) });
      await restoring.answered(house.id);
    });
    expect(await awaited()).toEqual([region, sis]);
    const told = { house: region, seen: [seen, { ...seen, version: 8 }], claims: [{ plan, term: 4 }], toldAt: minute(3) };
    expect((await current())?.houses.find((one) => one.house === region)).toEqual(told);
    await house.exchange(4, async ({ restoring }) => {
      await restoring.answered(sis, 'Huset är nedlagt');
      for (const one of [sis, region]) await restoring.ask(one);
    });
    expect(await current()).toMatchObject({ at: minute(2), houses: expect.arrayContaining([{ house: region, seen: [], claims: [] }]) });
    expect([await awaited(), await other.at(20, ({ restoring }) => restoring.awaited())]).toEqual([[region], []]);
    await ground.restore(house, 5);
    expect([await awaited(), (await current())?.at]).toEqual([[house.id], minute(5)]);
  },

  async 'a message that was applied is found again as it was signed, by its sender, plan and kind'(ground) {
    const house = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const receive = receiverOf(house, plan);
    await receive(1, 1, { kind: 'original', raw: 'first' });
    await receive(2, 2, { raw: 'a copy' });
    await receive(3, 3, { kind: 'original', raw: 'second' });
    await receive(3, 1, { kind: 'original', raw: 'of another', sender: sis });
    await receive(3, 4, { kind: 'original', raw: 'refused', outcome: 'refused' });
    const signed = (kind: string, about = plan) => house.exchange(4, ({ inbox }) => inbox.signed(region, about, kind));
    expect(await signed('original')).toEqual(['first', 'second']);
    expect(await signed('proposal')).toEqual([]);
    expect(await signed('original', randomUUID() as PlanId)).toEqual([]);
  },

  async 'the copies that came from a house, also what has ended, are known'(ground) {
    const house = newHouse(ground);
    const [one, other, ended] = [begun(someoneAt(region, 'a')), begun(someoneAt(sis, 'a')), begun(someoneAt(region, 'a'))];
    await house.exchange(1, async ({ copies }) => {
      for (const { plan } of [one, other, ended]) await copies.receive(house.actor.unit, plan);
      await copies.end(ended.plan.id, house.actor.unit);
    });
    const from = await house.exchange(2, ({ copies }) => copies.from(region));
    const told = new Map(from.map(({ copy, receivedAt, endedAt }) => [copy.id, [receivedAt, endedAt !== undefined]]));
    expect(told).toEqual(
      new Map([
        [one.plan.id, [minute(1), false]],
        [ended.plan.id, [minute(1), true]],
      ]),
    );
  },

  async 'that one house was restored opens no line of another'(ground) {
    const [house, other] = [newHouse(ground), newHouse(ground)];
    const plan = randomUUID() as PlanId;
    await receiverOf(other, plan)(1, 1);
    await ground.restore(house, 2);
    expect(await other.exchange(3, ({ inbox }) => inbox.position(region, plan))).toMatchObject({ sequence: 1, openSince: undefined });
  },

  async 'a message that the receiver waits for under a higher number is moved up to it, never down, and the next comes after'(ground) {
    const { tell, first, exchange } = await newLine(ground);
    await tell(1, 2);
    const id = await first(5);
    const movedTo = (sequence: number) =>
      exchange(5, async ({ messages }) => {
        await messages.moveUp(id, sequence);
        return (await messages.take(id))?.sequence;
      });
    expect(await movedTo(7)).toBeUndefined();
    expect(await exchange(5, ({ messages }) => messages.giveSequence(id))).toBe(1);
    expect([await movedTo(7), await movedTo(7), await movedTo(6), await movedTo(1)]).toEqual([7, 7, 7, 7]);
    expect(await exchange(5, ({ messages }) => messages.giveSequence(id))).toBe(7);
    await exchange(6, ({ messages }) => messages.delivered(id, minute(6)));
    const next = await first(6);
    expect(await exchange(6, ({ messages }) => messages.giveSequence(next))).toBe(8);
  },

  async 'what the house’s own units have asked other houses, and had no answer to, is known, the first first'(ground) {
    const { exchange, actor, id } = newHouse(ground);
    const { plan } = begun(someoneAt(region, 'barnmedicin'));
    const asked = (minutes: number, changes: Partial<Proposal> = {}): Proposal =>
      ({
        id: newCommand(),
        plan: plan.id,
        keeper: region,
        term: 1,
        change: aNote('Hej'),
        by: authorOf(actor),
        at: minute(minutes),
        state: 'waiting',
        violations: [],
        ...changes,
      }) as Proposal;
    const [later, first, answered] = [asked(3), asked(2), asked(1)];
    const ofOthers = [asked(1, { keeper: id }), asked(1, { by: authorOf(someoneAt(sis, actor.unit)) })];
    await exchange(1, ({ copies }) => copies.receive(actor.unit, plan));
    await exchange(4, async ({ proposals, proposalAnswers }) => {
      for (const one of [later, first, answered, ...ofOthers]) await proposals.add(one);
      await proposalAnswers.keep(answered.id, { state: 'accepted', violations: [] });
    });
    const waiting = await exchange(5, ({ proposalAnswers }) => proposalAnswers.awaited());
    expect(waiting).toEqual(JSON.parse(JSON.stringify([first, later])));
    expect(await newHouse(ground).exchange(5, ({ proposalAnswers }) => proposalAnswers.awaited())).toEqual([]);
  },
};

/** The gap that a restore leaves in a line is no sign that anything was taken away, any other is (SEC-07, SEC-13). */
export const brokenLinesContract: Contract<SqlGround> = {
  async 'numbers that are missing where the house was restored are not named, others are'(ground) {
    const house = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const receive = receiverOf(house, plan);
    await receive(1, 1);
    await receive(2, 2);
    await ground.restore(house, 3);
    await receive(4, 7);
    await receive(5, 8);
    await receive(5, 3, { sender: sis });
    expect(await house.store.audit.brokenLines()).toEqual([]);
    await asOwner(ground, `delete from stafett.inbox where organisation = '${house.id}' and sequence = 1`);
    expect(await house.store.audit.brokenLines()).toEqual([{ sender: region, plan, kept: 3, received: 8 }]);
    await asOwner(ground, `delete from stafett.inbox where organisation = '${house.id}' and sender = 'sis'`);
    expect(await house.store.audit.brokenLines()).toEqual([
      { sender: region, plan, kept: 3, received: 8 },
      { sender: sis, plan, kept: 0, received: 3 },
    ]);
  },
};
