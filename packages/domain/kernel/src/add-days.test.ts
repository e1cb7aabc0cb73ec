import { expect, test } from 'vitest';
import { addDays } from './add-days.ts';
import { CalendarDate } from './calendar-date.ts';

test.each([
  ['2026-11-23', 1, '2026-11-24', 'the next day'],
  ['2026-11-23', 0, '2026-11-23', 'no days'],
  ['2026-11-30', 1, '2026-12-01', 'over the end of a month'],
  ['2026-12-31', 1, '2027-01-01', 'over the end of a year'],
  ['2027-01-01', -1, '2026-12-31', 'backwards over a new year'],
  ['2028-02-28', 1, '2028-02-29', 'into a leap day'],
  ['2027-02-28', 1, '2027-03-01', 'past February in a common year'],
  ['2100-02-28', 1, '2100-03-01', 'a century that is no leap year'],
  ['2000-02-28', 1, '2000-02-29', 'a century that is one'],
  ['1919-12-31', 36_525, '2019-12-31', 'a hundred years'],
])('%s and %i days is %s: %s', (date, days, result) => {
  expect(addDays(CalendarDate.parse(date), days)).toBe(result);
});
