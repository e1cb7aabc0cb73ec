import { expect, test } from 'vitest';
import { noon } from '../testing/a-process.ts';
import { type MeetingTime, proposeTimes } from './propose-times.ts';

const time = (date: string, isStanding: boolean, suitsChild: boolean): MeetingTime => ({ startsAt: noon(date), isStanding, suitsChild });

test('INV-06: standing times are proposed first, then those that suit the child, then the earliest', () => {
  const inOrder = [
    time('2026-12-16', true, true),
    time('2026-12-08', true, false),
    time('2026-12-09', true, false),
    time('2026-12-15', false, true),
    time('2026-12-07', false, false),
    time('2026-12-10', false, false),
  ];
  expect(proposeTimes(inOrder.toReversed())).toEqual(inOrder);
  expect(proposeTimes(inOrder)).toEqual(inOrder);
});
