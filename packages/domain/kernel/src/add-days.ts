import type { CalendarDate } from './calendar-date.ts';
import { dateOfDayNumber, toDayNumber } from './day-number.ts';

/**
 * The date some days later, or earlier when the number is negative.
 *
 * @param date - the day to count from
 * @param days - calendar days
 * @example
 * addDays('2028-02-28', 2) // '2028-03-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(toDayNumber(date) + days);
}
