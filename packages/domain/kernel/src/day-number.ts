import type { CalendarDate } from './calendar-date.ts';

// Days are counted from 1 March of a 400-year cycle, so that the leap day is the last of its year.
const DAYS_IN_CYCLE = 146_097;
const EPOCH = 719_468;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The number that two digits of a text stand for; a rule may ask thousands of times a second, so no part of the text is copied. */
export function twoDigitsAt(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}

/** The year of a date or a moment. */
export function yearOf(text: string): number {
  return twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
}

/** Year, month and day of a date or a moment as numbers. */
export function partsOf(text: string): { year: number; month: number; day: number } {
  return { year: yearOf(text), month: twoDigitsAt(text, 5), day: twoDigitsAt(text, 8) };
}

/** A date from year, month (1–12) and day (1–31) that are known to exist. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDate;
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days since 1970-01-01. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_CYCLE + dayOfCycle - EPOCH;
}

/** The date that many days after 1970-01-01. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + EPOCH;
  const cycle = Math.floor(shifted / DAYS_IN_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_IN_CYCLE;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dateOf(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** Days since 1970-01-01 of a date. */
export function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumberOf(year, month, day);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}
