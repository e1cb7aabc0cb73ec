import { addDays, addMonths, addWorkdays, type CalendarDate, ClockTime, dateIn, type Instant, instantAt } from '@stafett/kernel';
import { z } from 'zod';

const DATE = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
const TIME = /(?:[01]\d|2[0-3]):[0-5]\d/;
const DAYS = /\+\d{1,4}(?:d|w|workdays|months)/;
const HOURS = /\+\d{1,4}(?:min|h)/;

const exactly = (...patterns: readonly RegExp[]): RegExp => new RegExp(`^(?:${patterns.map(({ source }) => source).join('|')})$`);
const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`(?:${one.source}|${other.source})`);

/** A day: `2026-12-10`, or counted from today on the case's clock: `+2d`, `+1w`, `+3workdays`, `+4months`. */
export const Day = z
  .string()
  .regex(exactly(DATE, DAYS), 'write a day as 2026-12-10, +2d, +1w, +3workdays or +4months')
  .refine((written) => written.startsWith('+') || z.iso.date().safeParse(written).success, 'there is no such day');
export type Day = z.infer<typeof Day>;

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/;
const LOCAL = new RegExp(`${either(DATE, DAYS).source}[ T]${TIME.source}`);

/** A moment: `2026-12-10 13:00` in Sweden, `+2d 09:00`, `+2d`, `+30min`, `+3h`, or an instant in UTC with milliseconds. */
export const Moment = z
  .string()
  .regex(exactly(INSTANT, LOCAL, DAYS, HOURS), 'write a moment as 2026-12-10 13:00, +2d 09:00, +2d, +3h or +30min')
  .refine((written) => !DATE.test(written.slice(0, 10)) || z.iso.date().safeParse(written.slice(0, 10)).success, 'there is no such day');
export type Moment = z.infer<typeof Moment>;

/** A moment that does not hang on another: `2026-12-10 13:00` in Sweden, or an instant in UTC with milliseconds. */
export const FixedMoment = Moment.refine((written) => !written.startsWith('+'), 'write the day and the time, as 2026-12-10 13:00');
export type FixedMoment = z.infer<typeof FixedMoment>;

const counting: Readonly<Record<string, (from: CalendarDate, count: number) => CalendarDate>> = {
  d: addDays,
  w: (from, count) => addDays(from, count * 7),
  workdays: addWorkdays,
  months: addMonths,
};

const COUNTED = /^\+(\d+)([a-z]+)$/;

/**
 * The day that is meant.
 *
 * @param written - a date, or counted from today
 * @param today - today on the case's clock
 * @example
 * dayOf('+3workdays', '2026-12-22') // '2026-12-29'
 */
export function dayOf(written: Day, today: CalendarDate): CalendarDate {
  const [, count, unit = ''] = COUNTED.exec(written) ?? [];
  return counting[unit]?.(today, Number(count)) ?? (written as CalendarDate);
}

/**
 * The moment that is meant.
 *
 * @param written - a moment, or counted from now
 * @param now - now on the case's clock; left out only where the moment is fixed
 * @example
 * momentOf('+2d 09:00', '2026-11-23T08:15:00.000Z') // '2026-11-25T08:00:00.000Z'
 * momentOf('+2d', '2026-11-23T08:15:00.000Z') // '2026-11-25T08:15:00.000Z'
 */
export function momentOf(written: Moment, now: Instant): Instant {
  if (written.endsWith('Z')) return written as Instant;
  const [, count, unit] = COUNTED.exec(written) ?? [];
  if (unit === 'min' || unit === 'h') return new Date(Date.parse(now) + Number(count) * (unit === 'h' ? 3_600_000 : 60_000)).toISOString() as Instant;
  const [day = '', time] = written.split(/[ T]/);
  const date = dayOf(day, dateIn(now));
  return time === undefined ? sameTimeOn(date, now) : instantAt(date, ClockTime.parse(time));
}

function sameTimeOn(date: CalendarDate, now: Instant): Instant {
  const sinceMidnight = Date.parse(now) - Date.parse(instantAt(dateIn(now), '00:00'));
  return new Date(Date.parse(instantAt(date, '00:00')) + sinceMidnight).toISOString() as Instant;
}
