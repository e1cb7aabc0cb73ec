import type { CalendarDate } from './calendar-date.ts';
import { dateOfDayNumber, toDayNumber, weekdayOf, yearOf } from './day-number.ts';
import { holidaysOf } from './swedish-holidays.ts';

/**
 * Whether offices are open that day: not a Saturday or Sunday, a public holiday, or the eve of midsummer, Christmas or New Year.
 *
 * @param date - the day asked about
 * @example
 * isWorkday('2026-06-19') // false
 */
export function isWorkday(date: CalendarDate): boolean {
  const day = toDayNumber(date);
  return weekdayOf(day) <= 5 && !holidaysOf(yearOf(date)).has(day);
}

/**
 * The workday that many workdays after a day, which itself is not counted (PRO-03).
 *
 * @param date - the day to count from
 * @param workdays - whole workdays; negative counts backwards, 0 gives the day itself
 * @example
 * addWorkdays('2026-12-22', 3) // '2026-12-29'
 */
export function addWorkdays(date: CalendarDate, workdays: number): CalendarDate {
  const step = Math.sign(workdays);
  let day = toDayNumber(date);
  for (let left = Math.abs(workdays); left > 0; ) {
    day += step;
    if (isWorkday(dateOfDayNumber(day))) left -= 1;
  }
  return dateOfDayNumber(day);
}
