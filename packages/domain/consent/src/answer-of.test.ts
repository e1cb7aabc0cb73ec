import { describe, expect, test } from 'vitest';
import { mayShare } from './may-share.ts';
import { aConsent, aReceiver, bothSay, bup, bvc, consentId, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { answered, assessed, startOf } from './testing/a-record.ts';
import { standsOn } from './stands-on.ts';

const taken = moment('2026-05-01T09:00:00.000Z');
const mother = aConsent();
const no = (changes: Parameters<typeof aConsent>[0]) =>
  aConsent({ id: consentId(9), answer: 'no', takenAt: taken, from: day('2026-05-01'), to: undefined, ...changes });
const alone = { guardians: [{ id: hanna }] };

describe('CON-24: a no ends the earlier yes of the same giver', () => {
  test.each([
    [no({}), ['refused', 'guardianSaysNo'], 'it holds'],
    [no({ from: day('2026-11-24') }), ['allowed'], 'not before its first day'],
    [no({ from: day('2026-11-23') }), ['refused', 'guardianSaysNo'], 'on its first day'],
    [no({ to: day('2026-11-22') }), ['refused', 'guardianConsentMissing'], 'its last day has passed: the yes has ended all the same'],
    [no({ from: day('2026-04-01'), to: day('2026-04-30') }), ['refused', 'guardianConsentMissing'], 'its days were over when it was given'],
    [no({ withdrawnAt: moment('2026-06-01T09:00:00.000Z') }), ['refused', 'guardianConsentMissing'], 'taken back: that brings no yes to life'],
    [no({ takenAt: mother.takenAt, from: day('2026-01-01') }), ['refused', 'guardianSaysNo'], 'given in the same millisecond'],
    [no({ takenAt: moment('2026-01-01T06:59:59.999Z'), from: day('2026-01-01') }), ['allowed'], 'given before: one may change one’s mind'],
    [no({ takenAt: moment('2026-11-23T08:15:00.001Z') }), ['allowed'], 'not given yet'],
    [no({ matters: ['care'] }), ['allowed'], 'CON-11: a no to care is another record'],
    [no({ matters: ['sharing'] }), ['allowed'], 'CON-11: a no to sharing lets the work go on'],
    [no({ matters: ['sipWork', 'care'] }), ['refused', 'guardianSaysNo'], 'CON-11: a no to the work among others'],
    [no({ about: hanna, givenAs: 'self' }), ['allowed'], 'about somebody else'],
    [no({ givenBy: daniel }), ['allowed'], 'of somebody else'],
    [no({ about: daniel }), ['allowed'], 'as a guardian of another'],
    [no({ givenAs: 'powerOfAttorney' }), ['allowed'], 'in another capacity'],
  ])('%#', (answer, expected, _reason) => {
    expect(startOf({ ...alone, consents: [mother, answer] })).toEqual(expected);
  });

  test('CON-11: a no to sharing stops the sharing', () => {
    const facts = someFacts({ ...alone, consents: [mother, no({ matters: ['sharing'] })] });
    expect(mayShare({ kind: 'goal', about: josef }, bvc, { facts, at: morning }).violations.map(({ code }) => code)).toEqual(['guardianSaysNo']);
  });

  test('CON-25: a no that holds is not ended by a later yes that has run out', () => {
    const first = no({ takenAt: moment('2026-01-01T07:00:00.000Z'), from: day('2026-01-01') });
    const second = aConsent({ takenAt: taken, to: day('2026-11-22') });
    expect(startOf({ ...alone, consents: [first, second] })).toEqual(['refused', 'guardianSaysNo']);
  });
});

describe('CON-24: a yes that was taken back is no silence', () => {
  const back = { withdrawnAt: moment('2026-06-01T09:00:00.000Z') };
  const matureChild = { assessments: [assessed('maturity', 'mature')], routine: { matureChildSuffices: true } };
  const childYes = aConsent({ id: consentId(5), givenBy: josef, givenAs: 'self' });

  test.each([
    [
      { ...matureChild, consents: [aConsent(back), childYes] },
      ['needsAssessment', 'childAgainstGuardians'],
      'CON-04: a guardian took it back, the mature child says yes',
    ],
    [{ ...matureChild, consents: [childYes] }, ['allowed'], 'CON-04: a guardian who never answered'],
    [
      { ...matureChild, consents: [aConsent({ ...back, to: day('2026-11-22') }), childYes] },
      ['allowed'],
      'CON-04: its days have passed, and nothing is left to take back',
    ],
    [
      { ...matureChild, consents: [aConsent({ ...back, to: day('2026-11-23') }), childYes] },
      ['needsAssessment', 'childAgainstGuardians'],
      'CON-04: its last day',
    ],
    [{ ...matureChild, consents: [aConsent({ ...back, matters: ['care'] }), childYes] }, ['allowed'], 'CON-11: a yes to care was taken back'],
    [{ ...matureChild, consents: [aConsent({ withdrawnAt: moment('2026-11-23T08:15:00.001Z') }), childYes] }, ['allowed'], 'not taken back yet'],
    [{ ...matureChild, consents: [aConsent({ withdrawnAt: morning }), childYes] }, ['needsAssessment', 'childAgainstGuardians'], 'in this very millisecond'],
    [
      { ...matureChild, consents: [aConsent(back), aConsent({ id: consentId(7), takenAt: back.withdrawnAt, to: day('2026-11-22') }), childYes] },
      ['allowed'],
      'CON-25: another answer came at once, and has run out',
    ],
    [
      {
        ...matureChild,
        consents: [aConsent(back), aConsent({ id: consentId(7), takenAt: moment('2026-06-01T08:59:59.999Z'), to: day('2026-11-22') }), childYes],
      },
      ['needsAssessment', 'childAgainstGuardians'],
      'CON-25: another answer had come before',
    ],
    [
      { ...matureChild, consents: [aConsent(), no({ to: day('2026-11-22') }), childYes] },
      ['allowed'],
      'CON-04: a later no ended it, and has run out: that is silence',
    ],
    [
      { ...matureChild, consents: [aConsent({ withdrawnAt: moment('2026-11-23T08:15:00.001Z') }), no({ to: day('2026-11-22') }), childYes] },
      ['allowed'],
      'CON-04: likewise where it will be taken back in a millisecond',
    ],
    [{ consents: [aConsent(), { ...childYes, ...back }] }, ['needsAssessment', 'childSaysNo'], 'CON-03: a child took it back: never passed over'],
    [{ consents: [aConsent(), { ...childYes, ...back, answer: 'no' as const }] }, ['allowed'], 'CON-03: a no that was taken back is over'],
    [
      { ...matureChild, consents: [aConsent(), { ...childYes, ...back }] },
      ['refused', 'matureChildSaysNo'],
      'CON-12: a mature child took it back where its yes would suffice',
    ],
    [{ consents: [aConsent(back)] }, ['refused', 'guardianConsentMissing'], 'CON-02: whom one asks again'],
  ])('%#', (facts, expected, _reason) => {
    expect(startOf({ ...alone, ...facts })).toEqual(expected);
  });
});

describe('CON-12 and CON-23: what somebody’s yes leaves out', () => {
  const mature = [assessed('maturity', 'mature')];
  const childTo = (unit: typeof bvc) => aConsent({ id: consentId(5), givenBy: josef, givenAs: 'self', receivers: [aReceiver(unit)] });
  const share = (facts: Parameters<typeof someFacts>[0]) => {
    const { outcome, violations } = mayShare({ kind: 'goal', about: josef }, bvc, { facts: someFacts(facts), at: morning });
    return [outcome, ...violations.map(({ code, facts: { person } }) => `${code} ${person === josef ? 'child' : person === hanna ? 'mother' : 'father'}`)];
  };

  test.each([
    [{ consents: [...bothSay({}), childTo(bup)] }, ['allowed'], 'a child who does not decide'],
    [{ assessments: mature, consents: [...bothSay({}), childTo(bup)] }, ['refused', 'receiverNotCovered child'], 'a mature child'],
    [
      { assessments: mature, consents: [answered(hanna, 'guardian', 'no'), childTo(bup)] },
      ['refused', 'guardianSaysNo mother', 'guardianConsentMissing father', 'receiverNotCovered child'],
      'CON-02: those who have not said yes are named too',
    ],
    [
      { assessments: mature, routine: { matureChildSuffices: true }, consents: [childTo(bup)] },
      ['refused', 'receiverNotCovered child'],
      'CON-04: not where they need not answer',
    ],
    [
      { assessments: mature, routine: { matureChildSuffices: true }, consents: [aConsent({ receivers: [aReceiver(bup)] }), childTo(bvc)] },
      ['refused', 'receiverNotCovered mother'],
      'a guardian who has chosen other units is not silent',
    ],
    [
      { assessments: mature, consents: [childTo(bup)] },
      ['refused', 'guardianConsentMissing mother', 'guardianConsentMissing father', 'receiverNotCovered child'],
      'CON-02: nor where they are silent',
    ],
  ])('%#', (facts, expected, _reason) => {
    expect(share(facts)).toEqual(expected);
  });
});

test.each([
  [aConsent(), '2026-11-23', true, 'the work and sharing'],
  [aConsent({ matters: ['sharing'] }), '2026-11-23', true, 'CON-11: sharing alone'],
  [aConsent({ matters: ['sipWork'] }), '2026-11-23', true, 'CON-11: the work alone'],
  [aConsent({ matters: ['care'] }), '2026-11-23', false, 'CON-11: care alone'],
  [aConsent({ takenAt: moment('2026-11-23T22:59:59.999Z') }), '2026-11-23', true, 'given in the last millisecond of the day'],
  [aConsent({ takenAt: moment('2026-11-23T23:00:00.000Z') }), '2026-11-23', false, 'given the day after'],
  [aConsent({ takenAt: moment('2026-06-30T21:59:59.999Z') }), '2026-06-30', true, 'in summer the day ends two hours before midnight by UTC'],
  [aConsent({ takenAt: moment('2026-06-30T22:00:00.000Z') }), '2026-06-30', false, 'and no later'],
  [aConsent({ withdrawnAt: moment('2026-11-23T09:00:00.000Z') }), '2026-11-23', false, 'CON-24: withdrawn that day'],
])('CON-25: a yes stands at the end of a day, %#', (consent, today, expected, _reason) => {
  expect(standsOn(consent, { consents: [consent] }, day(today))).toBe(expected);
});
