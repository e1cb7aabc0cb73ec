import type { RoutineProfile } from '@stafett/rulebook';
import data from '../data/meeting-parts.json' with { type: 'json' };

/**
 * The parts of a SIP meeting in order (MEE-01).
 *
 * @example
 * meetingParts // ['opening', 'situation', 'needs', 'summary', 'close']
 */
export const meetingParts = ['opening', 'situation', 'needs', 'summary', 'close'] as const;
/** One of the parts of a SIP meeting. */
export type MeetingPartCode = (typeof meetingParts)[number];

/**
 * The three thirds that a routine can ask for: listen round the table, explore, plan (MEE-03).
 *
 * @example
 * meetingThirds // ['listen', 'explore', 'plan']
 */
export const meetingThirds = ['listen', 'explore', 'plan'] as const;
/** One of the three thirds. */
export type MeetingThird = (typeof meetingThirds)[number];

/** A sector of the circle: a part of the meeting, and its whole minutes. */
export interface CircleSector<Code extends string = MeetingPartCode | MeetingThird> {
  readonly part: Code;
  readonly minutes: number;
}

interface Share {
  readonly code: string;
  readonly share: number;
}

// Whole minutes by the largest remainders, so that they add up to the length.
function sectorsOf(shares: readonly Share[], minutes: number): readonly CircleSector[] {
  const whole = shares.reduce((sum, { share }) => sum + share, 0);
  const exact = shares.map(({ share }) => (share * minutes) / whole);
  const given = exact.map(Math.floor);
  const left = minutes - given.reduce((sum, one) => sum + one, 0);
  const rests = exact.map((one, index) => ({ index, rest: one - Math.floor(one) })).toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of rests.slice(0, left)) given[index] = (given[index] ?? 0) + 1;
  const fair = minutes < shares.length ? given : withNoneEmpty(given);
  return shares.map(({ code }, index) => ({ part: code as MeetingPartCode, minutes: fair[index] ?? 0 }));
}

// In a very short meeting each part still has its minute, taken from the longest.
function withNoneEmpty(given: readonly number[]): readonly number[] {
  const fair = [...given];
  for (const empty of given.keys()) {
    if (fair[empty] !== 0) continue;
    const longest = fair.indexOf(Math.max(...fair));
    fair[longest] = (fair[longest] ?? 0) - 1;
    fair[empty] = 1;
  }
  return fair;
}

/**
 * How long a meeting is meant to be by the routine: its shortest hint, an hour where it gives none (MEE-03).
 *
 * @param profile - the routine's numbers
 * @returns minutes
 * @example
 * meetingLengthOf({ meetingMinutes: { from: 45, to: 60 } }) // 45
 * meetingLengthOf({}) // 60
 */
export function meetingLengthOf({ meetingMinutes }: Partial<Pick<RoutineProfile, 'meetingMinutes'>>): number {
  return meetingMinutes?.from ?? 60;
}

/**
 * The meeting circle: how many whole minutes each part has, whatever the length; the needs have most (MEE-01, MEE-02).
 *
 * @param minutes - the length of the meeting, whole minutes
 * @returns the parts in order; their minutes add up to the length
 * @throws RangeError when the length is no whole number of minutes, or negative
 * @example
 * circleFor(60).map(({ minutes }) => minutes) // [6, 14, 28, 8, 4]
 * circleFor(45).reduce((sum, { minutes }) => sum + minutes, 0) // 45
 */
export function circleFor(minutes: number): readonly CircleSector<MeetingPartCode>[] {
  return sectorsOf(data.parts, wholeMinutes(minutes)) as readonly CircleSector<MeetingPartCode>[];
}

/**
 * The meeting in three parts as the routine has them, for any length: listen, explore, plan (MEE-03).
 *
 * @param minutes - the length of the meeting, whole minutes
 * @param profile - the routine's own minutes for the three, used as shares; equal where it has none
 * @example
 * thirdsFor(60, {}) // [{ part: 'listen', minutes: 20 }, { part: 'explore', minutes: 20 }, { part: 'plan', minutes: 20 }]
 */
export function thirdsFor(minutes: number, { meetingParts: own }: Partial<Pick<RoutineProfile, 'meetingParts'>>): readonly CircleSector<MeetingThird>[] {
  const shares = own === undefined ? data.thirds : meetingThirds.map((code) => ({ code, share: own[code] }));
  return sectorsOf(shares, wholeMinutes(minutes)) as readonly CircleSector<MeetingThird>[];
}

function wholeMinutes(minutes: number): number {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`A meeting is a whole number of minutes, not ${minutes}.`);
  return minutes;
}
