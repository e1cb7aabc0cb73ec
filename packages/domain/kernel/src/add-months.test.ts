import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';
import { CalendarDate } from './calendar-date.ts';

test.each([
  ['2026-11-23', 4, '2027-03-23', 'over a new year'],
  ['2026-12-23', 0, '2026-12-23', 'no months'],
  ['2026-12-23', 12, '2027-12-23', 'a year'],
  ['2027-01-31', 1, '2027-02-28', 'a month without that day ends on its last'],
  ['2028-01-31', 1, '2028-02-29', 'the last day of February in a leap year'],
  ['2026-08-31', 1, '2026-09-30', 'a month of thirty days'],
  ['2028-02-29', 12, '2029-02-28', 'a leap day a year later'],
  ['2027-01-15', -1, '2026-12-15', 'backwards over a new year'],
  ['2027-03-31', -13, '2026-02-28', 'more than a year backwards'],
])('%s and %i months is %s: %s', (date, months, result) => {
  expect(addMonths(CalendarDate.parse(date), months)).toBe(result);
});
