import { addDays } from './add-days.ts';
import { type CalendarDate, ClockTime, type Instant } from './calendar-date.ts';
import { dateOf, dateOfDayNumber, dayNumberOf, partsOf, toDayNumber, twoDigitsAt, weekdayOf, yearOf } from './day-number.ts';

const MINUTES_IN_DAY = 1440;

const hourOf = (instant: string): number => twoDigitsAt(instant, 11);

// Summer time in the European Union since 1996: from 01:00 UTC on the last Sunday of March to the same hour on the last Sunday of October.
function lastSundayOf(year: number, month: 3 | 10): number {
  const lastDay = dayNumberOf(year, month, 31);
  return 31 - (weekdayOf(lastDay) % 7);
}

function isSummerTimeAt(instant: string): boolean {
  const { year, month, day } = partsOf(instant);
  if (month !== 3 && month !== 10) return month > 3 && month < 10;
  const change = lastSundayOf(year, month);
  const afterChange = day === change ? hourOf(instant) >= 1 : day > change;
  return afterChange === (month === 3);
}

/**
 * The day in Sweden (Europe/Stockholm) at a moment; right from 1996, when today's summer time began.
 *
 * @param instant - UTC with milliseconds
 * @example
 * dateIn('2026-06-30T22:00:00.000Z') // '2026-07-01'
 * dateIn('2026-12-31T22:59:59.999Z') // '2026-12-31'
 */
export function dateIn(instant: Instant): CalendarDate {
  const date = instant.slice(0, 10) as CalendarDate;
  const hour = hourOf(instant);
  if (hour < 22) return date;
  return hour === 23 || isSummerTimeAt(instant) ? addDays(date, 1) : date;
}

/**
 * The time on the wall clock in Sweden at a moment.
 *
 * @param instant - UTC with milliseconds
 * @example
 * clockTimeIn('2026-06-30T22:05:00.000Z') // '00:05'
 */
export function clockTimeIn(instant: Instant): ClockTime {
  const hour = (hourOf(instant) + (isSummerTimeAt(instant) ? 2 : 1)) % 24;
  return `${hour < 10 ? '0' : ''}${hour}:${instant.slice(14, 16)}`;
}

/**
 * The moment when the clocks in Sweden show a time on a day.
 * An hour that comes twice means the first; an hour that is skipped means the same distance after the change.
 *
 * @param date - the day in Sweden
 * @param time - hours and minutes, `HH:MM`
 * @throws RangeError when the time is not on the clock
 * @example
 * instantAt('2026-11-23', '09:15') // '2026-11-23T08:15:00.000Z'
 * instantAt('2026-06-30', '00:00') // '2026-06-29T22:00:00.000Z'
 */
export function instantAt(date: CalendarDate, time: ClockTime): Instant {
  if (!ClockTime.safeParse(time).success) throw new RangeError('A time is written HH:MM.');
  const local = twoDigitsAt(time, 0) * 60 + twoDigitsAt(time, 3);
  const wall = `${date}T${time}`;
  const minutes = toDayNumber(date) * MINUTES_IN_DAY + local - (isSummerTimeOnWall(date, wall) ? 120 : 60);
  const day = Math.floor(minutes / MINUTES_IN_DAY);
  const left = minutes - day * MINUTES_IN_DAY;
  const clock = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return `${dateOfDayNumber(day)}T${clock}:00.000Z` as Instant;
}

function isSummerTimeOnWall(date: CalendarDate, wall: string): boolean {
  const year = yearOf(date);
  return wall >= `${dateOf(year, 3, lastSundayOf(year, 3))}T03:00` && wall < `${dateOf(year, 10, lastSundayOf(year, 10))}T03:00`;
}
