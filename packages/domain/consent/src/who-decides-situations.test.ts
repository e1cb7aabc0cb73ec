import { describe, expect, test } from 'vitest';
import { aConsent, day, hanna, josef, moment, someFacts } from './testing/a-consent.ts';
import { aRepresentative, answered, assessed, birgit, grownUp, gunnar, inCare, startOf } from './testing/a-record.ts';
import { decidersAt } from './who-decides.ts';

const today = day('2026-11-23');
const alone = { id: josef, birthDate: day('2010-03-14'), unaccompanied: true };
const appointed = (from?: string, to?: string) => ({
  id: birgit,
  kind: 'speciallyAppointed' as const,
  ...(from === undefined ? {} : { from: day(from) }),
  ...(to === undefined ? {} : { to: day(to) }),
});
const mother = { guardians: [{ id: hanna }] };

describe('the table of situations: who decides, how it is weighed, and by which rule', () => {
  test.each([
    [{ person: { ...grownUp, diedOn: today } }, ['nobody', 'CON-35', [], false], 'the day of death'],
    [{ person: grownUp, care: [inCare('LVU')] }, ['adult', 'CON-01', [josef], false], 'a grown-up, also in care'],
    [{ ...mother, care: [inCare('LVU')] }, ['board', 'CON-06', [hanna], false], 'a child in care under LVU'],
    [{ person: alone, representatives: [aRepresentative('godManForChild')] }, ['family', 'CON-09', [gunnar], true], 'a child that came alone'],
    [{ guardians: [{ id: hanna }, appointed()] }, ['family', 'CON-09', [birgit], false], 'a specially appointed guardian'],
    [{ guardians: [{ id: hanna }, appointed('2026-01-01', '2026-11-22')] }, ['family', 'CON-02', [hanna], false], 'whose appointment has ended'],
    [{ ...mother, care: [inCare('SoL'), inCare('LSU')] }, ['family', 'CON-11', [hanna], false], 'a youth under LSU'],
    [{ ...mother, care: [inCare('SoL')] }, ['family', 'CON-08', [hanna], false], 'a child placed under SoL'],
    [mother, ['family', 'CON-02', [hanna], false], 'any other child'],
  ])('%#', (facts, expected, _reason) => {
    const { weighing, rule, givers, together } = decidersAt(someFacts(facts), { today });
    expect([weighing, rule, givers.map(({ id }) => id), together]).toEqual(expected);
  });
});

describe('CON-35: custody begins anew when a special appointment has ended', () => {
  const missing = ['refused', 'guardianConsentMissing'];

  test.each([
    [[{ id: hanna, from: day('2025-02-01') }, appointed(undefined, '2026-03-31')], missing, 'also custody that had begun some day'],
    [[{ id: hanna, from: day('2026-01-01') }, appointed(undefined, '2025-06-01')], ['allowed'], 'custody that began later began then'],
    [[{ id: hanna, from: day('2026-01-02') }, appointed(undefined, '2025-06-01')], missing, 'and what was answered the day before is over'],
    [[{ id: hanna }, appointed(undefined, '2025-06-01'), appointed('2025-07-01', '2026-03-31')], missing, 'of two appointments the last counts'],
    [[{ id: hanna }, appointed(undefined, '2025-12-31'), appointed('2026-01-01', '2026-01-01')], missing, 'the second lasted one day more'],
    [[{ id: hanna }, appointed(undefined, '2025-06-01'), appointed('2025-07-01', '2025-12-31')], ['allowed'], 'answered the day after both'],
  ])('%#', (guardians, expected, _reason) => {
    expect(startOf({ guardians, consents: [aConsent()] })).toEqual(expected);
  });
});

test('CON-04: of two god men for a child only the one who has not answered is told of', () => {
  const facts = {
    person: alone,
    guardians: [],
    representatives: [aRepresentative('godManForChild'), aRepresentative('godManForChild', { id: birgit })],
    assessments: [assessed('maturity', 'mature', { at: moment('2026-03-01T09:00:00.000Z') })],
    routine: { matureChildSuffices: true },
    consents: [answered(gunnar, 'godMan'), answered(josef, 'self')],
  };
  expect(startOf(facts)).toEqual(['needsAssessment', 'godManNotAsked', 'representativeConsentMissing']);
});
