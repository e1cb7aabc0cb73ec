import { expect, test } from 'vitest';
import { ageOn, birthdayAt } from './age-on.ts';
import { CalendarDate } from './calendar-date.ts';

const day = (date: string) => CalendarDate.parse(date);

test.each([
  ['2023-03-14', '2026-03-13', 2, 'the day before the birthday'],
  ['2023-03-14', '2026-03-14', 3, 'on the birthday'],
  ['2023-03-14', '2026-11-23', 3, 'later in the year'],
  ['2023-12-14', '2026-11-23', 2, 'earlier in the year'],
  ['2026-11-23', '2026-11-23', 0, 'the day of birth'],
  ['2026-11-24', '2026-11-23', -1, 'not born yet'],
  ['2008-02-29', '2026-02-27', 17, 'born on a leap day, the day before the last of February'],
  ['2008-02-29', '2026-02-28', 18, 'born on a leap day, the last of February'],
  ['2008-02-29', '2028-02-28', 19, 'in a leap year the birthday is the leap day itself'],
  ['2008-02-29', '2028-02-29', 20, 'on the leap day'],
])('born %s one is on %s %i: %s', (birthDate, today, age) => {
  expect(ageOn(day(birthDate), day(today))).toBe(age);
});

test('the eighteenth birthday of a child born on a leap day', () => {
  expect(birthdayAt(day('2008-02-29'), 18)).toBe('2026-02-28');
});
