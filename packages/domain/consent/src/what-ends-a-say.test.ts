import { describe, expect, test } from 'vitest';
import { aConsent, bvc, daniel, day, hanna, josef, moment, someFacts } from './testing/a-consent.ts';
import { answered, assessed, grownUp, inCare, presumed, startOf } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';
import { whoMustConsent } from './who-must-consent.ts';

const childYes = answered(josef, 'self');

describe('CON-35: what ends a say', () => {
  const custody = (...periods: object[]) => periods.map((period) => ({ id: hanna, ...period }));

  test.each([
    [{ person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2026-11-24') } }, ['allowed'], 'the day before the death'],
    [
      { person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2026-11-23') } },
      ['refused', 'personHasDied'],
      'from the day of death nothing rests on anybody',
    ],
    [{ person: { ...grownUp, diedOn: day('2026-11-23') }, consents: [childYes], grounds: [presumed()] }, ['refused', 'personHasDied'], 'nor on anything else'],
    [{ guardians: custody({ to: day('2026-02-01') }, { from: day('2026-02-02') }), consents: [aConsent()] }, ['allowed'], 'custody that goes on the next day'],
    [
      { guardians: custody({ to: day('2026-02-01') }, { from: day('2026-02-03') }), consents: [aConsent()] },
      ['refused', 'guardianConsentMissing'],
      'custody that was lost and given back: ask again',
    ],
    [
      { guardians: custody({ to: day('2026-02-01') }, { from: day('2026-02-03') }), consents: [aConsent({ takenAt: moment('2026-02-02T23:00:00.000Z') })] },
      ['allowed'],
      'answered from the first day of the new',
    ],
    [
      { guardians: [{ id: hanna }, { id: daniel, from: day('2026-01-02') }] },
      ['refused', 'guardianConsentMissing'],
      'answered the day before custody; that of another guardian does not count',
    ],
    [{ guardians: custody({ from: day('2026-01-15') }, { to: day('2026-06-01') }), consents: [aConsent()] }, ['allowed'], 'two periods that overlap'],
    [{ guardians: custody({ from: day('2026-01-02') }), consents: [aConsent()] }, ['refused', 'guardianConsentMissing'], 'answered the day before custody'],
    [{ guardians: custody({ from: day('2026-01-01') }), consents: [aConsent()] }, ['allowed'], 'answered on its first day'],
    [
      { guardians: [{ id: hanna }, { id: hanna, from: day('2026-01-01') }], consents: [] },
      ['refused', 'guardianConsentMissing'],
      'twice in the list is asked once',
    ],
  ])('%#', (facts, expected, _reason) => {
    expect(startOf(facts)).toEqual(expected);
  });

  test('what rests on a guardian’s consent stops on the day of that guardian’s death: the last day of custody is the day before', () => {
    const died = { guardians: [{ id: hanna }, { id: daniel, to: day('2026-11-22') }] };
    const onlyHis = { ...died, guardians: died.guardians.slice(1), consents: [answered(daniel, 'guardian')] };
    expect(startOf(onlyHis, moment('2026-11-22T22:59:59.999Z'))).toEqual(['allowed']);
    expect(startOf(onlyHis, moment('2026-11-22T23:00:00.000Z'))).toEqual(['refused', 'noGuardianKnown']);
    expect(answerTo(about(josef), bvc, onlyHis)).toEqual(['refused', ['noGuardianKnown', { person: josef }]]);
    expect(startOf({ ...died, consents: [aConsent()] })).toEqual(['allowed']);
    expect(whoMustConsent(someFacts(died), day('2026-11-23'))).toEqual([hanna]);
  });

  test('an LVU that goes on after 18 leaves the decision with the person', () => {
    expect(startOf({ person: grownUp, care: [inCare('LVU')], consents: [childYes] })).toEqual(['allowed']);
    expect(whoMustConsent(someFacts({ person: { ...grownUp, diedOn: day('2026-01-01') } }), day('2026-11-23'))).toEqual([]);
  });

  test('a day is asked about as it ends: what is assessed during it counts, at midnight in Sweden no longer', () => {
    const at = (time: string) => someFacts({ assessments: [assessed('maturity', 'mature', { at: moment(time) })] });
    expect(whoMustConsent(at('2026-11-23T22:59:59.999Z'), day('2026-11-23'))).toEqual([hanna, daniel, josef]);
    expect(whoMustConsent(at('2026-11-23T23:00:00.000Z'), day('2026-11-23'))).toEqual([hanna, daniel]);
    expect(whoMustConsent(at('2026-06-30T21:59:59.999Z'), day('2026-06-30'))).toEqual([hanna, daniel, josef]);
    expect(whoMustConsent(at('2026-06-30T22:00:00.000Z'), day('2026-06-30'))).toEqual([hanna, daniel]);
  });
});
