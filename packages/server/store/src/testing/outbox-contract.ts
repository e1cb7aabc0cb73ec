import type { HouseId, MessageId, PlanId, UnitId } from '@stafett/kernel';
import type { ExchangeTransaction } from '@stafett/use-cases';
import { expect } from 'vitest';
import { minute, someoneAt } from './fictional-plans.ts';
import { type Contract, type Ground, newHouse, notAllowed, type TestHouse } from './ground.ts';

const region = 'region' as HouseId;
const unit = 'barnmedicin' as UnitId;

type Shown = Pick<Parameters<ExchangeTransaction['messages']['released']>[1], 'version' | 'kinds'>;

/** A line of messages to one house about one plan. */
interface Line extends TestHouse {
  readonly plan: PlanId;
  /** Puts copies in the outbox, at minutes. */
  tell(...minutes: number[]): Promise<void>;
  /** The first message of the line that is due at the minute. */
  first(minutes: number): Promise<MessageId>;
  /** Puts a copy in the outbox, and releases and delivers it, at the minute. */
  deliver(minutes: number, ...releases: readonly Shown[]): Promise<void>;
}

/** A house with a plan that somebody abroad has to hear of. */
export async function newLine(ground: Ground): Promise<Line> {
  const house = newHouse(ground);
  const plan = (await house.begin()).plan.id;
  const tell: Line['tell'] = async (...minutes) => {
    for (const one of minutes) await house.at(one, ({ outbox }) => outbox.add({ kind: 'copy', receiver: region, plan, unit }));
  };
  const first: Line['first'] = async (minutes) => {
    const [due] = await house.store.outbox.due(minute(minutes), 10);
    if (due === undefined) throw new Error('nothing is due');
    return due.id;
  };
  const deliver: Line['deliver'] = async (minutes, ...releases) => {
    await tell(minutes);
    const id = await first(minutes);
    await house.exchange(minutes, ({ messages }) => messages.giveSequence(id));
    for (const shown of releases) await house.exchange(minutes, ({ messages }) => messages.released(id, { ...shown, at: minute(minutes) }));
    await house.exchange(minutes, ({ messages }) => messages.delivered(id, minute(minutes)));
  };
  return { ...house, plan, tell, first, deliver };
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
      isGivenUp: false,
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

  async 'what a unit holds is what the last delivered copy showed, also when the version is the same, and after the word that no more will come'(ground) {
    const { deliver, tell, first, exchange, at, plan } = await newLine(ground);
    const held = async () => (await at(30, ({ outbox }) => outbox.deliveries(plan))).map(({ deliveredVersion, kinds }) => [deliveredVersion, kinds]);
    await deliver(1, { version: 7, kinds: ['identity', 'school', 'medication'] });
    expect(await held()).toEqual([[7, ['identity', 'school', 'medication']]]);
    await deliver(2, { version: 7, kinds: ['identity'] });
    expect(await held()).toEqual([[7, ['identity']]]);
    await deliver(3, {});
    expect(await held()).toEqual([[7, ['identity']]]);
    await tell(4);
    const underWay = await first(4);
    await exchange(4, ({ messages }) => messages.giveSequence(underWay));
    await exchange(4, ({ messages }) => messages.released(underWay, { version: 9, kinds: ['identity', 'family'], at: minute(4) }));
    expect(await held()).toEqual([[7, ['identity']]]);
    await exchange(5, ({ messages }) => messages.delivered(underWay, minute(5)));
    expect(await held()).toEqual([[9, ['identity', 'family']]]);
    await deliver(6, { version: 10, kinds: [] });
    expect(await held()).toEqual([[10, []]]);
  },

  async 'of several releases of one message the version and the kinds of the first that showed something are kept'(ground) {
    const releases: readonly (readonly [reason: string, released: readonly Shown[], kept: Shown])[] = [
      [
        'shown twice',
        [
          { version: 3, kinds: ['identity', 'contact'] },
          { version: 4, kinds: ['identity'] },
        ],
        { version: 3, kinds: ['identity', 'contact'] },
      ],
      ['shown, then ended', [{ version: 5, kinds: ['school'] }, {}], { version: 5, kinds: ['school'] }],
      ['ended, then shown', [{}, { version: 6, kinds: ['family'] }], { version: 6, kinds: ['family'] }],
      ['shown first without its kinds', [{ version: 7 }, { version: 8, kinds: ['family'] }], { version: 7, kinds: undefined }],
    ];
    for (const [reason, released, kept] of releases) {
      const { deliver, at, plan } = await newLine(ground);
      await deliver(1, ...released);
      const told = await at(2, ({ outbox }) => outbox.deliveries(plan));
      expect(told, reason).toMatchObject([{ deliveredVersion: kept.version, deliveredAt: minute(1), waiting: false, kinds: kept.kinds }]);
    }
  },

  async 'the deliveries come by house and unit, each with its own kinds'(ground) {
    const { deliver, exchange, at, store, plan } = await newLine(ground);
    await deliver(1, { version: 2, kinds: ['identity'] });
    const another = { kind: 'copy', receiver: 'apoteket' as HouseId, plan, unit: 'bvc' as UnitId } as const;
    await at(2, ({ outbox }) => outbox.add(another));
    const [due] = await store.outbox.due(minute(2), 1);
    await exchange(2, async ({ messages }) => {
      await messages.released(due?.id as MessageId, { version: 3, kinds: ['school'], at: minute(2) });
      await messages.delivered(due?.id as MessageId, minute(2));
    });
    const told = await exchange(3, ({ outbox }) => outbox.deliveries(plan));
    expect(told.map(({ house, unit: one, kinds }) => [house, one, kinds])).toEqual([
      ['apoteket', 'bvc', ['school']],
      [region, unit, ['identity']],
    ]);
  },

  async 'a unit sends nothing about a plan that is not open to it'(ground) {
    const { store, id, at, plan } = await newLine(ground);
    const intent = { kind: 'copy', receiver: region, plan, unit } as const;
    await expect(store.as(someoneAt(id, 'hemtjansten'), minute(1), ({ outbox }) => outbox.add(intent))).rejects.toThrow(notAllowed);
    expect(await at(2, ({ outbox }) => outbox.deliveries(plan))).toEqual([]);
  },
};
