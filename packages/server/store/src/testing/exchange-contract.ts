import { randomUUID } from 'node:crypto';
import type { HouseId, MessageId, PlanId, UnitId } from '@stafett/kernel';
import { expect } from 'vitest';
import { minute } from './fictional-plans.ts';
import { type Contract, type Ground, newHouse, type TestHouse } from './ground.ts';

const region = 'region' as HouseId;
const unit = 'barnmedicin' as UnitId;

interface Line extends TestHouse {
  readonly plan: PlanId;
  /** Puts copies in the outbox, at minutes. */
  tell(...minutes: number[]): Promise<void>;
  /** The first message of the line that is due at the minute. */
  first(minutes: number): Promise<MessageId>;
}

async function newLine(ground: Ground): Promise<Line> {
  const house = newHouse(ground);
  const { plan } = await house.begin();
  return {
    ...house,
    plan: plan.id,
    async tell(...minutes) {
      for (const one of minutes) await house.at(one, ({ outbox }) => outbox.add({ kind: 'copy', receiver: region, plan: plan.id, unit }));
    },
    async first(minutes) {
      const [due] = await house.store.outbox.due(minute(minutes), 10);
      if (due === undefined) throw new Error('nothing is due');
      return due.id;
    },
  };
}

/** Messages on their way out. */
export const outboxContract: Contract = {
  async 'only the first message of a line is due, and the next when it is delivered'(ground) {
    const { tell, first, store, exchange } = await newLine(ground);
    await tell(1, 2);
    expect(await store.outbox.due(minute(0), 10)).toEqual([]);
    expect(await store.outbox.nextDue()).toBe(minute(1));
    const one = await first(5);
    expect(await store.outbox.due(minute(5), 10)).toEqual([{ id: one, receiver: region }]);
    await exchange(5, ({ messages }) => messages.delivered(one, minute(5)));
    const other = await first(5);
    expect(other).not.toBe(one);
    await exchange(6, ({ messages }) => messages.dropped(other));
    expect(await store.outbox.nextDue()).toBeUndefined();
  },

  async 'a message keeps its number through retries, and the next gets the next'(ground) {
    const { tell, first, exchange } = await newLine(ground);
    await tell(1, 2);
    const id = await first(5);
    const number = () => exchange(5, async ({ messages }) => [(await messages.take(id))?.sequence, await messages.giveSequence(id)]);
    expect(await number()).toEqual([undefined, 1]);
    await exchange(6, ({ messages }) => messages.failed(id, { error: 'no answer', retryAt: minute(8) }));
    expect(await number()).toEqual([1, 1]);
    await exchange(9, ({ messages }) => messages.delivered(id, minute(9)));
    const next = await first(9);
    expect(await exchange(9, async ({ messages }) => [(await messages.take(next))?.attempts, await messages.giveSequence(next)])).toEqual([0, 2]);
  },

  async 'a message that failed waits for its time, and what it failed with is counted'(ground) {
    const { tell, first, store, exchange, plan } = await newLine(ground);
    await tell(1);
    const id = await first(1);
    await exchange(2, ({ messages }) => messages.failed(id, { error: 'no answer', retryAt: minute(30) }));
    expect(await store.outbox.due(minute(29), 10)).toEqual([]);
    expect(await store.outbox.nextDue()).toBe(minute(30));
    expect(await exchange(30, ({ messages }) => messages.take(id))).toEqual({
      id,
      intent: { kind: 'copy', receiver: region, plan, unit },
      sequence: undefined,
      attempts: 1,
    });
  },

  async 'a message that is set aside keeps its place, and its line waits'(ground) {
    const { tell, first, store, exchange } = await newLine(ground);
    await tell(1, 2);
    const id = await first(5);
    await exchange(5, ({ messages }) => messages.setAside(id, 'unreadable to the receiver'));
    expect(await store.outbox.due(minute(60), 10)).toEqual([]);
    expect(await store.outbox.nextDue()).toBeUndefined();
    expect(await exchange(6, ({ messages }) => messages.take(id))).toBeUndefined();
  },

  async 'a message that stands behind another cannot be taken, nor one that is delivered'(ground) {
    const { tell, first, exchange, at, plan } = await newLine(ground);
    await tell(1);
    const id = await first(1);
    await at(2, ({ outbox }) => outbox.add({ kind: 'original', receiver: region, plan }));
    await exchange(3, ({ messages }) => messages.delivered(id, minute(3)));
    expect(await exchange(3, ({ messages }) => messages.take(id))).toBeUndefined();
    const behind = await first(3);
    expect((await exchange(3, ({ messages }) => messages.take(behind)))?.intent).toEqual({ kind: 'original', receiver: region, plan });
  },

  async 'lines to different houses, and about different plans, do not wait for each other'(ground) {
    const { tell, store, at, begin, plan } = await newLine(ground);
    const other = await begin();
    await tell(1, 1);
    await at(2, ({ outbox }) => outbox.add({ kind: 'copy', receiver: 'sis' as HouseId, plan, unit }));
    await at(3, ({ outbox }) => outbox.add({ kind: 'copy', receiver: region, plan: other.plan.id, unit }));
    expect((await store.outbox.due(minute(9), 10)).map(({ receiver }) => receiver)).toEqual([region, 'sis', region]);
    expect(await store.outbox.due(minute(9), 2)).toHaveLength(2);
  },

  async "one who works on the plan sees how far each unit's copies have come"(ground) {
    const { tell, first, exchange, at, plan } = await newLine(ground);
    expect(await at(0, ({ outbox }) => outbox.deliveries(plan))).toEqual([]);
    await tell(1, 2);
    const deliveries = () => at(9, ({ outbox }) => outbox.deliveries(plan));
    expect(await deliveries()).toEqual([{ house: region, unit, deliveredVersion: undefined, deliveredAt: undefined, waiting: true }]);
    const send = async (minutes: number, version?: number) => {
      const id = await first(minutes);
      await exchange(minutes, ({ messages }) => messages.released(id, { version, at: minute(minutes) }));
      await exchange(minutes, ({ messages }) => messages.delivered(id, minute(minutes)));
    };
    await send(3, 7);
    expect(await deliveries()).toEqual([{ house: region, unit, deliveredVersion: 7, deliveredAt: minute(3), waiting: true }]);
    await send(4);
    expect(await deliveries()).toEqual([{ house: region, unit, deliveredVersion: 7, deliveredAt: minute(3), waiting: false }]);
  },
};

/** What two transactions at once must not do to each other; one connection cannot show it. */
export const parallelContract: Contract = {
  async 'a message that one worker holds is not given to another'(ground) {
    const { tell, first, exchange } = await newLine(ground);
    await tell(1);
    const id = await first(1);
    const taken = await exchange(1, async ({ messages }) => [(await messages.take(id))?.id, await exchange(1, (other) => other.messages.take(id))]);
    expect(taken).toEqual([id, undefined]);
    expect((await exchange(1, ({ messages }) => messages.take(id)))?.id).toBe(id);
  },

  async 'a message that was written first but kept last stands behind one that has its number'(ground) {
    const { tell, first, exchange, at, plan } = await newLine(ground);
    const early = { kind: 'copy', receiver: region, plan, unit: 'bvc' as UnitId } as const;
    const numbered = await at(1, async ({ outbox }) => {
      await outbox.add(early);
      await outbox.deliveries(plan);
      await tell(1);
      const id = await first(1);
      await exchange(1, ({ messages }) => messages.giveSequence(id));
      return id;
    });
    expect(await first(1)).toBe(numbered);
    expect((await exchange(1, ({ messages }) => messages.take(numbered)))?.sequence).toBe(1);
    await exchange(2, ({ messages }) => messages.delivered(numbered, minute(2)));
    const next = await first(2);
    expect(await exchange(2, async ({ messages }) => [(await messages.take(next))?.intent, await messages.giveSequence(next)])).toEqual([early, 2]);
  },
};

/** Messages that have come in. */
export const inboxContract: Contract = {
  async 'a message is known by its id, and the line by its last number'(ground) {
    const { exchange } = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const id = randomUUID() as MessageId;
    const message = { id, sender: region, plan, sequence: 1, raw: 'header.body.signature', outcome: 'applied', violations: [] } as const;
    expect(await exchange(0, async ({ inbox }) => [await inbox.lastSequence(region, plan), await inbox.wasReceived(id)])).toEqual([0, false]);
    await exchange(1, ({ inbox }) => inbox.record(message));
    expect(await exchange(2, async ({ inbox }) => [await inbox.lastSequence(region, plan), await inbox.wasReceived(id)])).toEqual([1, true]);
    expect(await exchange(2, ({ inbox }) => inbox.lastSequence('sis' as HouseId, plan))).toBe(0);
    await expect(exchange(3, ({ inbox }) => inbox.record({ ...message, sequence: 2 }))).rejects.toThrow('duplicate key');
    await expect(exchange(3, ({ inbox }) => inbox.record({ ...message, id: randomUUID() as MessageId }))).rejects.toThrow('duplicate key');
    expect(await exchange(4, ({ inbox }) => inbox.lastSequence(region, plan))).toBe(1);
  },

  async 'what a message wrote is kept with its receipt, or not at all'(ground) {
    const { exchange } = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const id = randomUUID() as MessageId;
    const apply = exchange(1, async ({ inbox }) => {
      await inbox.lastSequence(region, plan);
      await inbox.record({
        id,
        sender: region,
        plan,
        sequence: 1,
        raw: '',
        outcome: 'refused',
        violations: [{ code: 'olderTerm', path: [], facts: {}, rule: 'SEC-03', laws: [] }],
      });
      throw new Error('killed');
    });
    await expect(apply).rejects.toThrow('killed');
    expect(await exchange(2, async ({ inbox }) => [await inbox.lastSequence(region, plan), await inbox.wasReceived(id)])).toEqual([0, false]);
  },
};
