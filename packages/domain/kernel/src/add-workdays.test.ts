import { expect, test } from 'vitest';
import { addDays } from './add-days.ts';
import { addWorkdays, isWorkday } from './add-workdays.ts';
import { CalendarDate } from './calendar-date.ts';

const day = (date: string) => CalendarDate.parse(date);

test.each([
  ['2026-01-01', 'New Year'],
  ['2026-01-06', 'Epiphany'],
  ['2026-04-03', 'Good Friday 2026'],
  ['2026-04-06', 'Easter Monday 2026'],
  ['2026-05-01', 'the first of May'],
  ['2026-05-14', 'Ascension Day 2026'],
  ['2023-06-06', 'the national day'],
  ['2026-06-19', 'midsummer eve, early'],
  ['2027-06-25', 'midsummer eve, late'],
  ['2026-12-24', 'Christmas Eve'],
  ['2026-12-25', 'Christmas Day'],
  ['2028-12-26', 'Boxing Day'],
  ['2026-12-31', "New Year's Eve"],
  ['2024-03-29', 'Good Friday 2024, in March'],
  ['2038-04-26', 'Easter Monday 2038, as late as it can be'],
  ['2008-03-24', 'Easter Monday 2008, nearly as early as it can be'],
  ['2049-04-19', 'Easter Monday 2049, an exception of the moon'],
  ['2076-04-20', 'Easter Monday 2076, another'],
  ['2100-03-29', 'Easter Monday of the next century'],
  ['2025-05-29', 'Ascension Day 2025'],
  ['2026-11-21', 'a Saturday'],
  ['2026-11-22', 'a Sunday'],
])('%s is no workday: %s', (date) => {
  expect(isWorkday(day(date))).toBe(false);
});

test.each([
  ['2026-01-05', 'the eve of Epiphany'],
  ['2026-04-02', 'Maundy Thursday'],
  ['2026-04-30', 'Walpurgis Eve'],
  ['2026-05-15', 'the Friday after Ascension Day'],
  ['2026-05-25', 'Whit Monday, since 2005'],
  ['2026-06-18', 'the day before midsummer eve'],
  ['2026-12-23', 'the day before Christmas Eve'],
  ['2026-10-30', "the eve of All Saints' Day"],
])('%s is a workday: %s', (date) => {
  expect(isWorkday(day(date))).toBe(true);
});

test.each([
  [2024, 251],
  [2025, 249],
  [2026, 251],
  [2027, 253],
  [2028, 251],
])('%i has %i workdays', (year, workdays) => {
  const first = day(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, n) => addDays(first, n)).filter((date) => date.startsWith(`${year}`));
  expect(days.filter(isWorkday)).toHaveLength(workdays);
});

test.each([
  ['2026-11-23', 3, '2026-11-26', 'within a week'],
  ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
  ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
  ['2026-12-22', 3, '2026-12-29', 'over Christmas'],
  ['2026-12-30', 2, '2027-01-05', 'over a new year and its weekend'],
  ['2026-04-02', 1, '2026-04-07', 'over Easter'],
  ['2026-11-22', 0, '2026-11-22', 'no workdays leave a Sunday as it is'],
  ['2026-11-23', -1, '2026-11-20', 'backwards over a weekend'],
])('%s and %i workdays is %s: %s', (date, workdays, result) => {
  expect(addWorkdays(day(date), workdays)).toBe(result);
});
