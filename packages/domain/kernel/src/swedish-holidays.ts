import { dayNumberOf, weekdayOf } from './day-number.ts';

const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [1, 6],
  [5, 1],
  [6, 6],
  [12, 24],
  [12, 25],
  [12, 26],
  [12, 31],
];

/** Days from Easter Sunday to Good Friday, Easter Sunday, Easter Monday, Ascension Day and Whit Sunday. */
const FROM_EASTER: readonly number[] = [-2, 0, 1, 39, 49];
const FRIDAY = 5;
const SATURDAY = 6;

const quotient = (a: number, b: number): number => Math.floor(a / b);

// Meeus, Jones and Butcher: Easter Sunday in the Gregorian calendar.
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = quotient(year, 100);
  const yearOfCentury = year % 100;
  const moon = (19 * golden + century - quotient(century, 4) - quotient(century - quotient(century + 8, 25) + 1, 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * quotient(yearOfCentury, 4) - moon - (yearOfCentury % 4)) % 7;
  const late = quotient(golden + 11 * moon + 22 * toSunday, 451);
  const count = moon + toSunday - 7 * late + 114;
  return dayNumberOf(year, quotient(count, 31), (count % 31) + 1);
}

function firstWeekdayFrom(dayNumber: number, weekday: number): number {
  return dayNumber + ((weekday - weekdayOf(dayNumber) + 7) % 7);
}

/**
 * The day numbers of a year when Sweden is closed: public holidays, and the eves of midsummer, Christmas and New Year that count as such
 * (Semesterlagen 3 a § treats those eves as Sundays; lagen 1989:253 lists the holidays).
 */
export function holidaysOf(year: number): ReadonlySet<number> {
  const easter = easterSunday(year);
  const midsummerEve = firstWeekdayFrom(dayNumberOf(year, 6, 19), FRIDAY);
  return new Set([
    ...FIXED.map(([month, day]) => dayNumberOf(year, month, day)),
    ...FROM_EASTER.map((days) => easter + days),
    midsummerEve,
    midsummerEve + 1,
    firstWeekdayFrom(dayNumberOf(year, 10, 31), SATURDAY),
  ]);
}
