import { expect, test } from 'vitest';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aConsent, aReceiver, bothSay, bvc, consentId, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';

const own = (changes = {}) => aConsent({ id: consentId(3), givenBy: josef, givenAs: 'self', ...changes });
const later = moment('2026-06-01T09:00:00.000Z');
const grown = { id: josef, birthDate: day('2008-11-23') };

const answersOf = (facts: Parameters<typeof someFacts>[0], at = morning) => {
  const { outcome, violations } = mayStartSipWork(someFacts(facts), at);
  return [outcome, ...violations.map(({ code, facts: about }) => [code, about])];
};

test.each([
  { facts: {}, answer: ['allowed'], reason: 'CON-02: both guardians have said yes' },
  {
    facts: { consents: [aConsent()] },
    answer: ['refused', ['guardianConsentMissing', { person: daniel }]],
    reason: 'CON-02: one of two is missing and is named',
  },
  {
    facts: { consents: [] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }], ['guardianConsentMissing', { person: daniel }]],
    reason: 'CON-02: nobody has been asked',
  },
  {
    facts: { consents: [aConsent(), aConsent({ id: consentId(2), givenBy: daniel, answer: 'no' })] },
    answer: ['refused', ['guardianSaysNo', { person: daniel }]],
    reason: 'CON-02: the other says no',
  },
  { facts: { guardians: [] }, answer: ['refused', ['noGuardianKnown', { person: josef }]], reason: 'CON-02: nobody is known to have custody' },
  { facts: { guardians: [{ id: hanna }], consents: [aConsent()] }, answer: ['allowed'], reason: 'CON-02: sole custody, one yes is enough' },
  { facts: { consents: bothSay({ receivers: [] }) }, answer: ['allowed'], reason: 'CON-23: yes to the work, no unit chosen yet' },
  {
    facts: { consents: bothSay({ withdrawnAt: morning }) },
    answer: [
      'refused',
      ['guardianConsentMissing', { person: hanna, withdrawnOn: '2026-11-23' }],
      ['guardianConsentMissing', { person: daniel, withdrawnOn: '2026-11-23' }],
    ],
    reason: 'CON-24: withdrawn in the same millisecond',
  },
  {
    facts: { consents: [aConsent(), aConsent({ id: consentId(2), givenBy: daniel, to: day('2026-11-22') })] },
    answer: ['refused', ['guardianConsentMissing', { person: daniel, endedOn: '2026-11-22' }]],
    reason: 'CON-21: the last day was yesterday',
  },
  {
    facts: { consents: [aConsent(), aConsent({ id: consentId(2), givenBy: daniel, from: day('2026-11-24') })] },
    answer: ['refused', ['guardianConsentMissing', { person: daniel, beginsOn: '2026-11-24' }]],
    reason: 'CON-21: the first day is tomorrow',
  },
  {
    facts: { guardians: [{ id: hanna }], consents: [aConsent({ takenAt: morning, from: day('2026-11-24') })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna, beginsOn: '2026-11-24' }]],
    reason: 'CON-21: given this moment, from tomorrow on',
  },
  {
    facts: { guardians: [{ id: hanna }], consents: [aConsent({ takenAt: moment('2026-11-23T08:15:00.001Z') })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }]],
    reason: 'CON-25: what is said later is not known yet',
  },
  {
    facts: { guardians: [{ id: hanna }], consents: [aConsent({ to: day('2026-11-20'), withdrawnAt: moment('2026-12-01T09:00:00.000Z') })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna, endedOn: '2026-11-20' }]],
    reason: 'CON-25: asked about a day between its end and its withdrawal',
  },
  {
    facts: { guardians: [{ id: hanna }], consents: [aConsent({ to: day('2026-11-20') }), aConsent({ id: consentId(2), to: day('2026-11-21') })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna, endedOn: '2026-11-21' }]],
    reason: 'CON-25: of two that are over the one that was written down last is named',
  },
  {
    facts: {
      guardians: [{ id: hanna }],
      consents: [aConsent({ takenAt: later, to: day('2026-11-20') }), aConsent({ id: consentId(2), to: day('2026-11-21') })],
    },
    answer: ['refused', ['guardianConsentMissing', { person: hanna, endedOn: '2026-11-20' }]],
    reason: 'CON-25: or rather the one that was given last',
  },
  {
    facts: {
      guardians: [{ id: hanna }],
      consents: [aConsent({ from: day('2026-11-23'), to: day('2026-11-23') }), aConsent({ id: consentId(3), answer: 'no', takenAt: later })],
    },
    answer: ['refused', ['guardianSaysNo', { person: hanna }]],
    reason: 'CON-25: a yes for today only, and a no after it',
  },
  {
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', takenAt: later })] },
    answer: ['refused', ['guardianSaysNo', { person: hanna }]],
    reason: 'CON-25: a later no ends the yes before it',
  },
  {
    facts: { consents: [...bothSay({ takenAt: later }), aConsent({ id: consentId(3), answer: 'no' })] },
    answer: ['allowed'],
    reason: 'CON-25: a later yes stands over the no before it',
  },
  {
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no' })] },
    answer: ['refused', ['guardianSaysNo', { person: hanna }]],
    reason: 'yes and no in the same millisecond: the no counts',
  },
  {
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', takenAt: morning })] },
    answer: ['refused', ['guardianSaysNo', { person: hanna }]],
    reason: 'CON-24: a no counts from the very millisecond',
  },
  {
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', takenAt: moment('2026-11-23T08:15:00.001Z') })] },
    answer: ['allowed'],
    reason: 'and not from the one before',
  },
  {
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', takenAt: later, withdrawnAt: later })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }]],
    reason: 'a no taken back does not bring an old yes to life; ask again',
  },
  {
    facts: { consents: [...bothSay({}), own({ answer: 'no' })] },
    answer: ['needsAssessment', ['childSaysNo', { person: josef, mayAssess: ['professional'] }]],
    reason: "CON-03: a child's no is never passed over in silence",
  },
  {
    facts: { consents: [aConsent(), own({ answer: 'no' })] },
    answer: ['refused', ['guardianConsentMissing', { person: daniel }]],
    reason: "CON-03: a child's no does not soften what is missing from a guardian",
  },
  {
    facts: { consents: [own()] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }], ['guardianConsentMissing', { person: daniel }]],
    reason: "CON-02: a child's own yes does not stand in for the guardians'",
  },
  {
    facts: { person: grown, consents: bothSay({}) },
    answer: ['refused', ['ownConsentMissing', { person: josef }]],
    reason: "CON-35: at 18 the guardians' consent carries nothing",
  },
  { facts: { person: grown, consents: [own()] }, answer: ['allowed'], reason: 'CON-01: at 18 the own yes, given before, carries alone' },
  {
    facts: { person: grown, guardians: [], consents: [own({ answer: 'no' })] },
    answer: ['refused', ['ownConsentRefused', { person: josef }]],
    reason: 'CON-01: a grown-up says no',
  },
  {
    facts: { consents: bothSay({ about: daniel }) },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }], ['guardianConsentMissing', { person: daniel }]],
    reason: 'CON-34: an answer about somebody else is none about the child',
  },
])('$reason', ({ facts, answer }) => {
  expect(answersOf(facts)).toEqual(answer);
});

test("the guardians' consent ends at midnight in Sweden on the 18th birthday, in the middle of its period", () => {
  const facts = { person: grown };
  expect(answersOf(facts, moment('2026-11-22T22:59:59.999Z'))).toEqual(['allowed']);
  expect(answersOf(facts, moment('2026-11-22T23:00:00.000Z'))).toEqual(['refused', ['ownConsentMissing', { person: josef }]]);
});

test('an answer cites the rule and the laws of its day, and a refusal what would help', () => {
  expect(mayStartSipWork(someFacts(), morning)).toEqual({
    outcome: 'allowed',
    rules: ['CON-01', 'CON-02'],
    laws: ['sol-sip', 'hsl-sip', 'osl-consent', 'fb-guardian'],
    violations: [],
  });
  expect(mayStartSipWork(someFacts({ consents: [aConsent()] }), moment('2026-11-23T08:15:00.000Z'))).toEqual({
    outcome: 'refused',
    rules: ['CON-02'],
    laws: ['sol-sip', 'hsl-sip', 'osl-consent', 'fb-guardian'],
    violations: [
      {
        code: 'guardianConsentMissing',
        path: [],
        facts: { person: daniel },
        rule: 'CON-02',
        laws: ['sol-sip', 'hsl-sip', 'osl-consent', 'fb-guardian'],
        remedy: 'askGuardian',
      },
    ],
  });
});

test('work begun before July 2025 rested on the social services act of that time', () => {
  const consents = bothSay({ from: day('2025-01-01'), takenAt: moment('2025-01-01T09:00:00.000Z'), receivers: [aReceiver(bvc)] });
  expect(mayStartSipWork(someFacts({ consents }), moment('2025-06-30T21:59:59.999Z')).laws).toContain('sol-sip-old');
  expect(mayStartSipWork(someFacts({ consents }), moment('2025-06-30T22:00:00.000Z')).laws).not.toContain('sol-sip-old');
});
