import { describe, expect, test } from 'vitest';
import { sectorAt, sectorsOf, stateOf } from './sectors-of.ts';

const hour = sectorsOf(60);

describe('MEE-02: the parts of the meeting on the clock face', () => {
  test('follow one another without gap, over the whole length', () => {
    expect(hour.map(({ part, from, to }) => [part, from, to])).toEqual([
      ['opening', 0, 6],
      ['situation', 6, 20],
      ['needs', 20, 48],
      ['summary', 48, 56],
      ['close', 56, 60],
    ]);
  });
  const minutes: readonly [minute: number, part: string | undefined, reason: string][] = [
    [0, 'opening', 'it begins'],
    [5.9, 'opening', 'just before the next'],
    [6, 'situation', 'the minute at which one ends is the next one’s'],
    [59, 'close', 'the last minute'],
    [60, undefined, 'the time is out'],
  ];
  test.each(minutes)('minute %d is in %s: %s', (minute, part) => {
    expect(sectorAt(hour, minute)?.part).toBe(part);
  });
  test('what has been is past, what comes is ahead', () => {
    expect(hour.map((sector) => stateOf(sector, 20))).toEqual(['past', 'past', 'now', 'ahead', 'ahead']);
  });
  test('a part without a minute is never the one now', () => {
    expect(sectorsOf(3).map((sector) => stateOf(sector, 0))).toEqual(['past', 'now', 'ahead', 'ahead', 'ahead']);
  });
});
