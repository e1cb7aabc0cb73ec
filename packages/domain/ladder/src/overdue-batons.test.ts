import { describe, expect, test } from 'vitest';
import type { Baton } from './baton.schema.ts';
import { batonsOf, batonTasks, overdueBatons } from './overdue-batons.ts';
import { at, batonAfter, day, giver, offered, place, receiver } from './testing/handover.ts';

const numbered = (number: number, changes: Partial<Baton> = {}): Baton => ({
  ...batonAfter(offered()),
  id: `00000000-0000-4000-8000-00000000000${number}` as Baton['id'],
  ...changes,
});
const numbers = (batons: readonly Baton[]) => batons.map(({ id }) => Number(id.slice(-1)));

describe('LAD-03: no baton can be lost', () => {
  test.each([
    ['the last day is in time', '2026-11-30', []],
    ['the last minute of it in Sweden too', '2026-11-30T22:59', []],
    ['the first minute of the next is late', '2026-11-30T23:00', [1]],
  ])('%s', (_reason, moment, late) => {
    const [date = '', time] = moment.split('T');
    expect(numbers(overdueBatons([numbered(1)], at(date, time)))).toEqual(late);
  });
  test('whatever has not come to its end can be late, and nothing else', () => {
    const states = ['offered', 'accepted', 'declined', 'withdrawn', 'received'] as const;
    const batons = states.map((state, index) => numbered(index, { state }));
    expect(overdueBatons(batons, at('2026-12-24')).map(({ state }) => state)).toEqual(['offered', 'accepted', 'declined']);
  });
  test('the latest stands first, and on the same day the order is always the same', () => {
    const batons = [numbered(3), numbered(2, { deadline: day('2026-11-25') }), numbered(1), numbered(4, { deadline: day('2026-11-29') })];
    expect(numbers(overdueBatons(batons, at('2026-12-24')))).toEqual([2, 4, 1, 3]);
    expect(numbers(overdueBatons(batons.toReversed(), at('2026-12-24')))).toEqual([2, 4, 1, 3]);
  });
});

describe('LAD-03: overdue batons rise in the giver’s list', () => {
  const offeredLate = numbered(1, { deadline: day('2026-12-01') });
  const declined = numbered(2, { state: 'declined', deadline: day('2026-12-20') });
  const soon = numbered(3, { deadline: day('2026-12-05') });
  const acceptedLate = numbered(4, { state: 'accepted', deadline: day('2026-11-28') });
  const batons = [soon, numbered(5, { state: 'received' }), declined, offeredLate, numbered(6, { state: 'withdrawn' }), acceptedLate];
  const now = at('2026-12-04');

  test('late ones first, then what waits for the giver, then by deadline; what is over is gone', () => {
    expect(batonsOf(giver, batons, now).map(({ baton, task, daysLate, holds, part }) => [numbers([baton])[0], task, daysLate, holds, part])).toEqual([
      [4, 'awaitReception', 6, false, 'giver'],
      [1, 'awaitAnswer', 3, true, 'giver'],
      [2, 'offerOn', 0, true, 'giver'],
      [3, 'awaitAnswer', 0, true, 'giver'],
    ]);
  });
  test('the receiver sees what it is asked and what it has taken', () => {
    expect(batonsOf(receiver, batons, now).map(({ baton, task, holds, part }) => [numbers([baton])[0], task, holds, part])).toEqual([
      [4, 'receiveFamily', true, 'receiver'],
      [1, 'answer', false, 'receiver'],
      [3, 'answer', false, 'receiver'],
    ]);
  });
  test('nobody else sees any, nor a unit of the same name elsewhere', () => {
    expect(batonsOf(place('municipality', receiver.unit), batons, now)).toEqual([]);
    expect(batonsOf(place('region', 'forsta-linjen'), batons, now)).toEqual([]);
  });
  test('every task that is given is in the list of tasks', () => {
    const given = [giver, receiver].flatMap((unit) => batonsOf(unit, batons, now).map(({ task }) => task));
    expect([...new Set(given)].toSorted()).toEqual(batonTasks.toSorted());
  });
});
