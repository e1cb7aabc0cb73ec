import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';
import { CalendarDate } from './calendar-date.ts';

test.each([
  ['2026-11-23', 4, '2027-03-23', 'over a new year'],
  ['2026-12-23', 0, '2026-12-23', 'no months'],
  ['2026-12-23', 12, '2027-12-23', 'a year'],
  ['2027-01-31', 1, '2027-02-28', 'a month without that day ends on its last'],
  ['2028-01-31', 1, '2028-02-29', 'the last day of February in a leap year'],
  ['2026-03-31', 1, '2026-04-30', 'April has thirty days'],
  ['2026-05-31', 1, '2026-06-30', 'June too'],
  ['2026-08-31', 1, '2026-09-30', 'September too'],
  ['2026-10-31', 1, '2026-11-30', 'November too'],
  ['2026-01-31', 6, '2026-07-31', 'July has thirty-one'],
  ['2000-01-31', 1, '2000-02-29', 'a century that is a leap year'],
  ['2100-01-31', 1, '2100-02-28', 'a century that is none'],
  ['2028-02-29', 12, '2029-02-28', 'a leap day a year later'],
  ['2027-01-15', -1, '2026-12-15', 'backwards over a new year'],
  ['2027-03-31', -13, '2026-02-28', 'more than a year backwards'],
])('%s and %i months is %s: %s', (date, months, result) => {
  expect(addMonths(CalendarDate.parse(date), months)).toBe(result);
});
