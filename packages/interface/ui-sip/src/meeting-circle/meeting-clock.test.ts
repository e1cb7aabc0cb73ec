import { describe, expect, test } from 'vitest';
import { elapsedOn, goOn, isRunning, pause } from './meeting-clock.ts';

describe('MEE-02: the clock of a meeting', () => {
  test('stands before the meeting has begun', () => {
    expect(elapsedOn({}, 5_000)).toBe(0);
    expect(isRunning({})).toBe(false);
    expect(pause({}, 5_000)).toEqual({});
  });
  test('counts from the beginning, and not what it rests', () => {
    const begun = goOn({}, 1_000);
    const rests = pause(begun, 4_000);
    expect(elapsedOn(rests, 60_000)).toBe(3_000);
    const goesOn = goOn(rests, 10_000);
    expect(elapsedOn(goesOn, 12_000)).toBe(5_000);
    expect(elapsedOn(goOn(pause(goesOn, 12_000), 20_000), 21_000)).toBe(6_000);
  });
  test('begun twice and rested twice is as once', () => {
    const begun = goOn({}, 1_000);
    expect(goOn(begun, 3_000)).toBe(begun);
    const rests = pause(begun, 4_000);
    expect(pause(rests, 5_000)).toBe(rests);
  });
  test('a machine whose clock is set back does not take time away', () => {
    expect(elapsedOn({ startedAt: 5_000 }, 1_000)).toBe(0);
  });
});
