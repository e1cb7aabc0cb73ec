import { addMonths } from './add-months.ts';
import type { CalendarDate } from './calendar-date.ts';
import { daysInMonth, partsOf } from './day-number.ts';

/**
 * The day a person reaches an age; born on a leap day, that is 28 February in other years.
 *
 * @param birthDate - the day of birth
 * @param age - whole years
 * @example
 * birthdayAt('2008-02-29', 18) // '2026-02-28'
 */
export function birthdayAt(birthDate: CalendarDate, age: number): CalendarDate {
  return addMonths(birthDate, age * 12);
}

/**
 * Whole years of age on a day; negative before birth.
 *
 * @param birthDate - the day of birth
 * @param today - the day asked about
 * @example
 * ageOn('2023-03-14', '2026-11-23') // 3
 */
export function ageOn(birthDate: CalendarDate, today: CalendarDate): number {
  const born = partsOf(birthDate);
  const now = partsOf(today);
  const birthday = Math.min(born.day, daysInMonth(now.year, born.month));
  const isBeforeBirthday = now.month === born.month ? now.day < birthday : now.month < born.month;
  return now.year - born.year - (isBeforeBirthday ? 1 : 0);
}
