import { expect, test } from 'vitest';
import { CalendarDate, Instant } from './calendar-date.ts';
import { clockTimeIn, dateIn, instantAt } from './stockholm-time.ts';

test.each([
  ['2026-11-23T22:59:59.999Z', '2026-11-23', '23:59', 'the last minute of a winter day'],
  ['2026-11-23T23:00:00.000Z', '2026-11-24', '00:00', 'midnight in winter'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01', '23:59', 'the last minute of a summer day'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02', '00:00', 'midnight in summer'],
  ['2026-03-29T00:59:59.999Z', '2026-03-29', '01:59', 'the millisecond before the clocks go forward'],
  ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00', 'two o’clock becomes three'],
  ['2026-10-25T00:59:59.999Z', '2026-10-25', '02:59', 'the millisecond before the clocks go back'],
  ['2026-10-25T01:00:00.000Z', '2026-10-25', '02:00', 'three o’clock becomes two'],
  ['2026-03-28T23:00:00.000Z', '2026-03-29', '00:00', 'the day of the change begins in winter time'],
  ['2026-03-29T22:00:00.000Z', '2026-03-30', '00:00', 'and ends in summer time'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25', '00:00', 'the autumn change begins in summer time'],
  ['2026-10-25T22:59:59.999Z', '2026-10-25', '23:59', 'and ends in winter time'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00', 'the new year comes an hour before UTC'],
  ['2028-02-28T23:30:00.000Z', '2028-02-29', '00:30', 'into a leap day'],
  ['2024-03-31T00:59:00.000Z', '2024-03-31', '01:59', 'a change on the last day of the month'],
  ['2027-10-31T01:00:00.000Z', '2027-10-31', '02:00', 'also in autumn'],
])('%s is %s %s in Sweden: %s', (instant, date, time) => {
  expect([dateIn(Instant.parse(instant)), clockTimeIn(Instant.parse(instant))]).toEqual([date, time]);
});

test.each([
  ['2026-11-23', '09:15', '2026-11-23T08:15:00.000Z', 'in winter'],
  ['2026-07-01', '09:15', '2026-07-01T07:15:00.000Z', 'in summer'],
  ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z', 'midnight belongs to the day before by UTC'],
  ['2027-01-01', '00:30', '2026-12-31T23:30:00.000Z', 'and perhaps to the year before'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', 'before the skipped hour'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'a time that is skipped means half past three'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', 'after the skipped hour'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z', 'before the hour that comes twice'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'a time that comes twice means the first'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', 'after the hour that comes twice'],
])('%s %s in Sweden is %s: %s', (date, time, instant) => {
  expect(instantAt(CalendarDate.parse(date), time)).toBe(instant);
});

test.each(['9:15', '24:00', '12:60', '', '09:15:00'])('%j is no time on the clock', (time) => {
  expect(() => instantAt(CalendarDate.parse('2026-11-23'), time)).toThrow('HH:MM');
});
