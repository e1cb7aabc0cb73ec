import { expect, test } from 'vitest';
import { endOf, partAt } from './part-at.ts';

const parts = [
  { id: 'listen', label: 'Lyssna', minutes: 20 },
  { id: 'explore', label: 'Utforska', minutes: 20 },
  { id: 'plan', label: 'Planera', minutes: 20 },
];

const minutes: readonly [elapsed: number, part: string | undefined, why: string][] = [
  [0, 'listen', 'the meeting has just begun'],
  [19, 'listen', 'the last minute of a part belongs to it'],
  [20, 'explore', 'the next part begins when the first ends'],
  [59, 'plan', 'the last part goes on to the end'],
  [60, undefined, 'the time is out'],
  [600, undefined, 'nobody ended the meeting'],
];

test.each(minutes)('after %i minutes the part is %s: %s', (elapsed, part) => {
  expect(partAt(parts, elapsed)?.id).toBe(part);
});

test('the parts follow on one another and fill the whole', () => {
  expect(parts.map((_part, place) => endOf(parts, place))).toEqual([20, 40, 60]);
});
