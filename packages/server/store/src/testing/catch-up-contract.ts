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
