import type { CalendarDate } from './calendar-date.ts';
import { toDayNumber } from './day-number.ts';

/**
 * How many days the second date lies after the first; negative when it lies before.
 *
 * @param from - the first day
 * @param to - the second day
 * @example
 * daysBetween('2026-12-24', '2027-01-01') // 8
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}
