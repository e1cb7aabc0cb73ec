import type { HouseId, Instant, MessageId, PlanId, UnitId } from '@stafett/kernel';
import { expect } from 'vitest';
import { minute } from './fictional-plans.ts';
import type { Contract } from './ground.ts';
import { newLine } from './outbox-contract.ts';

const region = 'region' as HouseId;
const sis = 'sis' as HouseId;
const unit = 'barnmedicin' as UnitId;
const otherUnit = 'bvc' as UnitId;

/** Messages that wait for a person, and lines that wait for a house. */
export const setAsideContract: Contract = {
  async 'a message that is set aside is shown with what it failed with and how many wait behind it, in this house only'(ground) {
    const { tell, first, exchange, plan, store } = await newLine(ground);
    const shown = (from = exchange) => from(9, ({ messages }) => messages.waitingForPerson(9));
    await tell(1, 2, 3);
    const id = await first(5);
    expect(await shown()).toEqual([]);
    await exchange(5, ({ messages }) => messages.setAside(id, 'unreadable'));
    expect(await shown()).toEqual([
      { id, intent: { kind: 'copy', receiver: region, plan, unit }, attempts: 0, since: minute(5), error: 'unreadable', behind: 2 },
    ]);
    expect(await store.outbox.waiting()).toEqual([{ receiver: region, waiting: 3, setAside: 1, oldest: minute(1) }]);
    const neighbour = await newLine(ground);
    expect([await shown(neighbour.exchange), await neighbour.store.outbox.waiting()]).toEqual([[], []]);
  },

  async 'each that is set aside can be asked for by its id, in this house only, also when more wait than are shown'(ground) {
    const { at, exchange, store, plan } = await newLine(ground);
    for (const receiver of ['one', 'two', 'three']) await at(1, ({ outbox }) => outbox.add({ kind: 'copy', receiver: receiver as HouseId, plan, unit }));
    const [last, ...first] = (await store.outbox.due(minute(2), 9)).map(({ id }) => id) as [MessageId, ...MessageId[]];
    for (const id of first) await exchange(3, ({ messages }) => messages.setAside(id, 'unreadable'));
    const asked = (id: MessageId, from = exchange) => from(5, ({ messages }) => messages.oneWaitingForPerson(id));
    expect(await asked(last)).toBeUndefined();
    await exchange(4, ({ messages }) => messages.setAside(last, 'too large'));
    const shown = await exchange(5, ({ messages }) => messages.waitingForPerson(2));
    expect(shown.map(({ id }) => id)).toEqual(first);
    expect(await asked(last)).toMatchObject({ id: last, since: minute(4), error: 'too large', behind: 0 });
    expect([await asked(first[0] as MessageId), await asked(first[1] as MessageId)]).toEqual(shown);
    expect(await asked(last, (await newLine(ground)).exchange)).toBeUndefined();
    await exchange(6, ({ messages }) => messages.takeUp(last, 'itself'));
    expect(await asked(last)).toBeUndefined();
  },

  async 'taken up it is first in its line again at once, under its number, and one try is counted'(ground) {
    for (const as of ['itself', 'givenUp'] as const) {
      const { tell, first, exchange, plan } = await newLine(ground);
      await tell(1, 2);
      const id = await first(5);
      await exchange(5, async ({ messages }) => {
        await messages.giveSequence(id);
        await messages.setAside(id, 'unreadable');
      });
      await exchange(7, ({ messages }) => messages.takeUp(id, as));
      expect(await first(7)).toBe(id);
      expect(await exchange(7, async ({ messages }) => [await messages.take(id), await messages.waitingForPerson(9)])).toEqual([
        { id, intent: { kind: 'copy', receiver: region, plan, unit }, sequence: 1, attempts: 1, isGivenUp: as === 'givenUp' },
        [],
      ]);
    }
  },

  async 'a message that is not set aside is not given up'(ground) {
    const { tell, first, exchange } = await newLine(ground);
    await tell(1);
    const id = await first(1);
    await exchange(2, ({ messages }) => messages.takeUp(id, 'givenUp'));
    expect(await exchange(2, ({ messages }) => messages.take(id))).toMatchObject({ attempts: 0, isGivenUp: false });
  },

  async 'what is due is known by house, and each can be asked for alone'(ground) {
    const { tell, store, at, plan, exchange } = await newLine(ground);
    await tell(1);
    await at(3, ({ outbox }) => outbox.add({ kind: 'copy', receiver: sis, plan, unit }));
    const due = async (minutes: number, receiver?: HouseId) => (await store.outbox.due(minute(minutes), 9, receiver)).map((one) => one.receiver);
    expect([await store.outbox.dueTo(minute(0)), await store.outbox.dueTo(minute(1)), await store.outbox.dueTo(minute(3))]).toEqual([
      [],
      [region],
      [region, sis],
    ]);
    expect([await due(3), await due(3, sis), await due(3, region), await due(2, sis), await due(3, 'elsewhere' as HouseId)]).toEqual([
      [region, sis],
      [sis],
      [region],
      [],
      [],
    ]);
    const [one] = await store.outbox.due(minute(3), 1, sis);
    await exchange(4, ({ messages }) => messages.setAside(one?.id as MessageId, 'unreadable'));
    expect(await store.outbox.dueTo(minute(9))).toEqual([region]);
  },

  async 'what a house has not had is counted from when it was put there, until it is delivered or dropped'(ground) {
    const { tell, first, exchange, store } = await newLine(ground);
    const waiting = async (): Promise<readonly [number, Instant][]> => (await store.outbox.waiting()).map(({ waiting: count, oldest }) => [count, oldest]);
    await tell(1, 2, 3);
    const id = await first(3);
    await exchange(4, ({ messages }) => messages.failed(id, { error: 'no answer', retryAt: minute(50) }));
    expect(await waiting()).toEqual([[3, minute(1)]]);
    await exchange(5, ({ messages }) => messages.delivered(id, minute(5)));
    expect(await waiting()).toEqual([[2, minute(2)]]);
    const next = await first(6);
    await exchange(6, ({ messages }) => messages.dropped(next));
    expect(await waiting()).toEqual([[1, minute(3)]]);
  },

  async 'a copy stands for those to the same unit behind it, up to the next message of another kind, and for no others'(ground) {
    const { at, exchange, store, plan, begin } = await newLine(ground);
    const other = (await begin()).plan.id;
    const copy = (to: UnitId, about: PlanId = plan, receiver = region) => ({ kind: 'copy', receiver, plan: about, unit: to }) as const;
    const intents = [copy(unit), copy(unit), copy(otherUnit), copy(unit), copy(unit, other), copy(unit, plan, sis)] as const;
    const after = [{ kind: 'original', receiver: region, plan } as const, copy(unit)] as const;
    for (const [minutes, intent] of [...intents, ...after].entries()) await at(minutes, ({ outbox }) => outbox.add(intent));
    const [line] = await store.outbox.due(minute(20), 9, region);
    await exchange(20, ({ messages }) => messages.dropRepeats(line?.id as MessageId));
    const left: unknown[] = [];
    for (;;) {
      const [due] = await store.outbox.due(minute(20), 1);
      if (due === undefined) break;
      left.push((await exchange(20, ({ messages }) => messages.take(due.id)))?.intent);
      await exchange(20, ({ messages }) => messages.delivered(due.id, minute(20)));
    }
    expect(left).toEqual([copy(unit), copy(otherUnit), copy(unit, other), copy(unit, plan, sis), ...after]);
  },

  async 'what has a number, and may have left, is never dropped as a repeat'(ground) {
    const { tell, first, exchange, store } = await newLine(ground);
    await tell(1, 2);
    const id = await first(5);
    await exchange(5, ({ messages }) => messages.giveSequence(id));
    await tell(6);
    await exchange(7, ({ messages }) => messages.dropRepeats(id));
    expect(await store.outbox.waiting()).toMatchObject([{ waiting: 1 }]);
    expect(await first(8)).toBe(id);
  },
};
