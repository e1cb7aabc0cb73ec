import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';

const WRITTEN = /^(\d{8})[-+]?(\d{4})$/;
const COORDINATION = 60;

const refusal = { error: 'Not a personal number', params: { violation: 'invalidPersonnummer', rule: 'SEC-10' } };

const withoutSeparator = (written: string): string => written.trim().replace(WRITTEN, '$1$2');

function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 2; i < 12; i += 1) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

function birthDateWritten(digits: string): string {
  const day = Number(digits.slice(6, 8));
  const realDay = day > COORDINATION ? day - COORDINATION : day;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${String(realDay).padStart(2, '0')}`;
}

function isPersonnummer(digits: string): boolean {
  return /^\d{12}$/.test(digits) && CalendarDate.safeParse(birthDateWritten(digits)).success && hasRightCheckDigit(digits);
}

/**
 * A Swedish personal number or coordination number, kept as twelve digits (SEC-10).
 * Read with or without a hyphen; the century must be written (see `PersonnummerAsOf` for the short form). A refusal never repeats the value.
 *
 * @example
 * Personnummer.parse('20230314-2398') // '202303142398'
 */
export const Personnummer = z.string().overwrite(withoutSeparator).refine(isPersonnummer, refusal).brand<'Personnummer'>();
export type Personnummer = z.infer<typeof Personnummer>;

/**
 * The same, but also the short form as people say it: `YYMMDD-NNNN`, or with `+` from the year one turns 100 (SEC-10).
 *
 * @param today - the day it is read, which decides the century
 * @example
 * PersonnummerAsOf('2026-11-23').parse('230314-2398') // '202303142398'
 */
export function PersonnummerAsOf(today: CalendarDate): typeof Personnummer {
  return z
    .string()
    .overwrite((written) => withCentury(written.trim(), Number(today.slice(0, 4))))
    .overwrite(withoutSeparator)
    .refine(isPersonnummer, refusal)
    .brand<'Personnummer'>();
}

function withCentury(written: string, thisYear: number): string {
  const short = /^(\d{2})(\d{4})([-+]?)(\d{4})$/.exec(written);
  if (short === null) return written;
  const [, yearOfCentury, monthAndDay, sign, rest] = short;
  const youngest = thisYear - ((thisYear - Number(yearOfCentury)) % 100);
  return `${sign === '+' ? youngest - 100 : youngest}${monthAndDay}${rest}`;
}

/**
 * The day of birth that a personal or coordination number carries.
 *
 * @param personnummer - twelve digits
 * @example
 * birthDateOf('202303142398') // '2023-03-14'
 */
export function birthDateOf(personnummer: Personnummer): CalendarDate {
  return birthDateWritten(personnummer) as CalendarDate;
}

/**
 * Whether the number is a coordination number, for one who is not in the population register.
 *
 * @param personnummer - twelve digits
 * @example
 * isCoordinationNumber('202303142398') // false
 */
export function isCoordinationNumber(personnummer: Personnummer): boolean {
  return Number(personnummer.slice(6, 8)) > COORDINATION;
}

/**
 * A personal number as it is written for people, with all four digits of the year.
 *
 * @param personnummer - twelve digits
 * @example
 * formatPersonnummer('202303142398') // '20230314-2398'
 */
export function formatPersonnummer(personnummer: Personnummer): string {
  return `${personnummer.slice(0, 8)}-${personnummer.slice(8)}`;
}
