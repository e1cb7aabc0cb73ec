import { expect, test } from 'vitest';
import { CalendarDate } from './calendar-date.ts';
import { birthDateOf, formatPersonnummer, isCoordinationNumber, Personnummer, PersonnummerAsOf } from './personnummer.ts';
import { violationsOf } from './violations-of.ts';

const today = CalendarDate.parse('2026-11-23');

test.each([
  ['20230314-2398', '202303142398', 'with a hyphen'],
  ['202303142398', '202303142398', 'without'],
  [' 20230314-2398 ', '202303142398', 'with spaces around'],
  ['20230374-2387', '202303742387', 'a coordination number, the day with 60 added'],
  ['20240229-2391', '202402292391', 'born on a leap day'],
])('%j is kept as %s: %s', (written, kept) => {
  expect(Personnummer.parse(written)).toBe(kept);
  expect(Personnummer.parse(kept)).toBe(kept);
});

test.each([
  ['20230314-2397', 'wrong check digit'],
  ['20230229-2392', 'a day that does not exist'],
  ['20231314-2396', 'a month that does not exist'],
  ['20230392-2385', 'a coordination number for 32 March'],
  ['20230360-2383', 'a coordination number without a day'],
  ['230314-2398', 'no century, and no day to tell it by'],
  ['20230314 2398', 'a space instead of a hyphen'],
  ['2023-03-14-2398', 'hyphens in the date'],
  ['20230314239', 'eleven digits'],
  ['2023031423980', 'thirteen digits'],
  ['---', 'nothing but hyphens'],
  ['２０２３０３１４２３９８', 'digits of another width'],
])('%j is refused: %s', (written) => {
  const read = Personnummer.safeParse(written);
  expect(read.success).toBe(false);
  expect(violationsOf(read.error!)).toEqual([{ code: 'invalidPersonnummer', path: [], facts: {}, rule: 'SEC-10', laws: [] }]);
  expect(JSON.stringify(read.error)).not.toContain(written);
});

test.each([
  ['230314-2398', '202303142398', 'the latest century that fits'],
  ['2303142398', '202303142398', 'without a hyphen'],
  ['270101-2391', '192701012391', 'this year is no further than 26'],
  ['260101-2392', '202601012392', 'this year is'],
  ['230314+2398', '192303142398', 'a plus from the year one turns 100'],
  ['20230314-2398', '202303142398', 'the long form'],
])('%j read in 2026 is %s: %s', (written, kept) => {
  expect(PersonnummerAsOf(today).parse(written)).toBe(kept);
});

test('a number of the wrong kind is refused, not read', () => {
  expect(Personnummer.safeParse(202303142398).success).toBe(false);
});

test('the day of birth, the kind of number and the written form', () => {
  const own = Personnummer.parse('202303142398');
  const coordination = Personnummer.parse('202303742387');
  expect([birthDateOf(own), isCoordinationNumber(own), formatPersonnummer(own)]).toEqual(['2023-03-14', false, '20230314-2398']);
  expect([birthDateOf(coordination), isCoordinationNumber(coordination), formatPersonnummer(coordination)]).toEqual(['2023-03-14', true, '20230374-2387']);
});
