import { expect, test } from 'vitest';
import { daniel, day, hanna, josef, someFacts } from './testing/a-consent.ts';
import { whoMustConsent } from './who-must-consent.ts';

const born = (birthDate: string) => ({ id: josef, birthDate: day(birthDate) });

test.each([
  { born: '2023-03-14', on: '2026-11-23', who: [hanna, daniel], reason: 'CON-02: a child of three, both guardians' },
  { born: '2008-11-23', on: '2026-11-22', who: [hanna, daniel], reason: 'CON-02: the day before the 18th birthday' },
  { born: '2008-11-23', on: '2026-11-23', who: [josef], reason: 'CON-01: from the 18th birthday the person alone' },
  { born: '2008-02-29', on: '2026-02-27', who: [hanna, daniel], reason: 'CON-02: born on a leap day, two days before March' },
  { born: '2008-02-29', on: '2026-02-28', who: [josef], reason: 'CON-35: born on a leap day one turns 18 on the last of February' },
  { born: '1950-05-05', on: '2026-11-23', who: [josef], reason: 'CON-01: a grown-up' },
])('$reason', ({ born: birthDate, on, who }) => {
  expect(whoMustConsent(someFacts({ person: born(birthDate) }), day(on))).toEqual(who);
});

test.each([
  { custody: { to: day('2026-11-22') }, who: [daniel], reason: 'CON-35: custody that ended yesterday gives no say' },
  { custody: { to: day('2026-11-23') }, who: [hanna, daniel], reason: 'the last day of custody still counts' },
  { custody: { from: day('2026-11-24') }, who: [daniel], reason: 'custody that begins tomorrow gives no say yet' },
  { custody: { from: day('2026-11-23') }, who: [hanna, daniel], reason: 'the first day of custody counts' },
])('$reason', ({ custody, who }) => {
  expect(whoMustConsent(someFacts({ guardians: [{ id: hanna, ...custody }, { id: daniel }] }), day('2026-11-23'))).toEqual(who);
});

test('a child without a known guardian has nobody to ask', () => {
  expect(whoMustConsent(someFacts({ guardians: [] }), day('2026-11-23'))).toEqual([]);
});
