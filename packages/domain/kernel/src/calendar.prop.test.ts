import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';
import { addWorkdays, isWorkday } from './add-workdays.ts';
import { ageOn, birthdayAt } from './age-on.ts';
import { CalendarDate, Instant } from './calendar-date.ts';
import { daysBetween } from './days-between.ts';
import { clockTimeIn, dateIn, instantAt } from './stockholm-time.ts';

const DAY = 86_400_000;
const utc = (year: number): number => Date.UTC(year, 0, 1);
const dates = (first: number, last: number) =>
  fc.integer({ min: utc(first) / DAY, max: utc(last) / DAY }).map((day) => CalendarDate.parse(new Date(day * DAY).toISOString().slice(0, 10)));
const anyDate = dates(1600, 2400);
const anyInstant = fc.integer({ min: utc(1996), max: utc(2100) }).map((time) => Instant.parse(new Date(time).toISOString()));

const sweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

test('days are added as the calendar of the language does it', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      expect(addDays(date, days)).toBe(new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));
    }),
  );
});

test('days between are the days to add', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test('a day and a time in Sweden are what the time zone database says', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect(`${dateIn(instant)} ${clockTimeIn(instant)}`).toBe(sweden.format(Date.parse(instant)));
    }),
  );
});

test('the moment of a day and a time leads back to them, but for the hour that is skipped in March', () => {
  const times = fc
    .integer({ min: 0, max: 1439 })
    .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
  fc.assert(
    fc.property(dates(1996, 2100), times, (date, time) => {
      const instant = instantAt(date, time);
      expect(Instant.safeParse(instant).success).toBe(true);
      expect(dateIn(instant)).toBe(date);
      expect(time.startsWith('02:') && date.slice(5, 7) === '03' ? time : clockTimeIn(instant)).toBe(time);
    }),
  );
});

test('an age is reached on its birthday and not the day before', () => {
  fc.assert(
    fc.property(dates(1900, 2030), fc.integer({ min: 0, max: 120 }), (birthDate, age) => {
      const birthday = birthdayAt(birthDate, age);
      expect(ageOn(birthDate, birthday)).toBe(age);
      expect(ageOn(birthDate, addDays(birthday, -1))).toBe(age - 1);
    }),
  );
});

test('months added and taken away stay within the month', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, months) => {
      const back = addMonths(addMonths(date, months), -months);
      expect(back.slice(0, 7)).toBe(date.slice(0, 7));
      expect(back <= date).toBe(true);
    }),
  );
});

test('so many workdays later there have been so many workdays', () => {
  fc.assert(
    fc.property(dates(2020, 2040), fc.integer({ min: 1, max: 60 }), (date, workdays) => {
      const end = addWorkdays(date, workdays);
      const passed = Array.from({ length: daysBetween(date, end) }, (_, n) => addDays(date, n + 1));
      expect(passed.filter(isWorkday)).toHaveLength(workdays);
      expect(isWorkday(end)).toBe(true);
    }),
  );
});
