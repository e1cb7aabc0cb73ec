import type { Instant } from '@stafett/kernel';

/** A time that a meeting could have (INV-06). */
export interface MeetingTime {
  readonly startsAt: Instant;
  /** All units keep it free, as every other week. */
  readonly isStanding: boolean;
  /** It suits the child, who should not always miss mornings at school. */
  readonly suitsChild: boolean;
}

/**
 * The times for a meeting in the order that they are proposed: standing times first, then those that suit the child, then the earliest (INV-06).
 *
 * @param times - in any order
 * @example
 * proposeTimes([{ startsAt: '2026-12-07T08:00:00.000Z', isStanding: false, suitsChild: true }, { startsAt: '2026-12-09T08:00:00.000Z', isStanding: true, suitsChild: false }])[0].startsAt // '2026-12-09T08:00:00.000Z'
 */
export function proposeTimes(times: readonly MeetingTime[]): readonly MeetingTime[] {
  return times.toSorted(
    (one, other) =>
      Number(other.isStanding) - Number(one.isStanding) || Number(other.suitsChild) - Number(one.suitsChild) || one.startsAt.localeCompare(other.startsAt),
  );
}
