import type { CalendarDate } from './calendar-date.ts';
import { dateOf, daysInMonth, partsOf } from './day-number.ts';

/**
 * The same day of the month some months later, or the last day of that month where it has no such day.
 *
 * @param date - the day to count from
 * @param months - months, negative for earlier
 * @example
 * addMonths('2027-01-31', 1) // '2027-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}
