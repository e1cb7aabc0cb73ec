import { profileNamed } from '@stafett/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleFor, meetingLengthOf, meetingParts, meetingThirds, thirdsFor } from './circle-for.ts';

const minutesOf = (sectors: readonly { minutes: number }[]) => sectors.map(({ minutes }) => minutes);

describe('MEE-02: each part has its share of the time, whatever the length', () => {
  const lengths: readonly [minutes: number, shares: number[], reason: string][] = [
    [60, [6, 14, 28, 8, 4], 'an hour'],
    [90, [9, 21, 42, 12, 6], 'an hour and a half'],
    [45, [5, 10, 21, 6, 3], 'three quarters; the half minutes go to the largest remainders'],
    [5, [1, 1, 1, 1, 1], 'the shortest in which each part has a minute'],
    [7, [1, 2, 2, 1, 1], 'a very short one takes from the longest'],
    [3, [0, 1, 2, 0, 0], 'too short for all: the longest parts have what there is'],
    [0, [0, 0, 0, 0, 0], 'no time'],
  ];
  test.each(lengths)('%i minutes are %j: %s', (minutes, shares) => expect(minutesOf(circleFor(minutes))).toEqual(shares));

  test('MEE-01: the parts come in their order, and the needs have most', () => {
    expect(circleFor(60).map(({ part }) => part)).toEqual([...meetingParts]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (minutes) => {
        const shares = minutesOf(circleFor(minutes));
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(minutes);
        expect(shares.every((one) => Number.isInteger(one) && one >= (minutes >= 5 ? 1 : 0))).toBe(true);
        expect(Math.max(...shares)).toBe(shares[2]);
      }),
    );
  });

  test.each([1.5, -1, Number.NaN])('%d is no length of a meeting', (minutes) => {
    expect(() => circleFor(minutes)).toThrow(`A meeting is a whole number of minutes, not ${minutes}.`);
    expect(() => thirdsFor(minutes, {})).toThrow(RangeError);
  });
});

describe('MEE-03: listen, explore, plan', () => {
  test('an hour is twenty minutes each, in Västra Götaland as where the routine has no shares', () => {
    expect(thirdsFor(60, profileNamed('vastra-gotaland'))).toEqual(meetingThirds.map((part) => ({ part, minutes: 20 })));
    expect(minutesOf(thirdsFor(60, profileNamed('national')))).toEqual([20, 20, 20]);
  });
  test('another length keeps the shares', () => {
    expect(minutesOf(thirdsFor(90, {}))).toEqual([30, 30, 30]);
    expect(minutesOf(thirdsFor(61, {}))).toEqual([21, 20, 20]);
    expect(minutesOf(thirdsFor(60, { meetingParts: { listen: 10, explore: 10, plan: 40 } }))).toEqual([10, 10, 40]);
    expect(minutesOf(thirdsFor(30, { meetingParts: { listen: 10, explore: 20, plan: 30 } }))).toEqual([5, 10, 15]);
  });
  test('the routine’s hint is the length, else an hour', () => {
    expect(meetingLengthOf(profileNamed('uppsala'))).toBe(60);
    expect(meetingLengthOf({ meetingMinutes: { from: 45, to: 90 } })).toBe(45);
    expect(meetingLengthOf(profileNamed('national'))).toBe(60);
  });
});
