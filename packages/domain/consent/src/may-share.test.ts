import { expect, test } from 'vitest';
import { InformationKind, sensitiveKinds } from './information-kind.ts';
import { mayShare } from './may-share.ts';
import {
  aConsent,
  aReceiver,
  barnmedicin,
  bothSay,
  bup,
  bvc,
  consentId,
  daniel,
  day,
  hanna,
  josef,
  moment,
  morning,
  preschool,
  someFacts,
} from './testing/a-consent.ts';
import { about, answerTo, bothTo, danielsOwn, seen } from './testing/answer-to.ts';

test.each([
  { item: about(josef), to: bvc, facts: {}, answer: ['allowed'], reason: 'CON-31: both consents cover the unit, and school is no sensitive kind' },
  {
    item: about(josef),
    to: bup,
    facts: {},
    answer: ['refused', ['receiverNotCovered', seen(hanna, bup, 'school')], ['receiverNotCovered', seen(daniel, bup, 'school')]],
    reason: 'CON-23: a unit outside the list gets nothing',
  },
  {
    item: about(josef),
    to: { ...bvc, house: preschool.house },
    facts: {},
    answer: [
      'refused',
      ['receiverNotCovered', seen(hanna, { ...bvc, house: preschool.house }, 'school')],
      ['receiverNotCovered', seen(daniel, { ...bvc, house: preschool.house }, 'school')],
    ],
    reason: 'CON-23: a unit of the same name in another house is another unit',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [aConsent(), aConsent({ id: consentId(2), givenBy: daniel, receivers: [aReceiver(preschool)] })] },
    answer: ['refused', ['receiverNotCovered', seen(daniel, bvc, 'school')]],
    reason: 'CON-31: one of two guardians has not chosen the unit',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [aConsent()] },
    answer: ['refused', ['guardianConsentMissing', { person: daniel }]],
    reason: 'CON-02: one of two guardians has not answered',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no' })] },
    answer: ['refused', ['guardianSaysNo', { person: hanna }]],
    reason: 'CON-25: a no ends the yes before it',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', withdrawnAt: morning })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }]],
    reason: 'CON-25: a no that is taken back leaves no answer',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), answer: 'no', to: day('2026-11-22') })] },
    answer: ['refused', ['guardianConsentMissing', { person: hanna }]],
    reason: 'CON-25: a no that held until yesterday leaves no answer',
  },
  {
    item: about(josef, 'mentalHealth'),
    to: bvc,
    facts: {},
    answer: ['refused', ['kindNotNamed', seen(hanna, bvc, 'mentalHealth')], ['kindNotNamed', seen(daniel, bvc, 'mentalHealth')]],
    reason: 'CON-31: a sensitive kind must be named',
  },
  {
    item: about(josef, 'mentalHealth'),
    to: bvc,
    facts: { consents: [aConsent({ receivers: [aReceiver(bvc, { sensitive: ['mentalHealth'] })] }), aConsent({ id: consentId(2), givenBy: daniel })] },
    answer: ['refused', ['kindNotNamed', seen(daniel, bvc, 'mentalHealth')]],
    reason: 'CON-31: named by one guardian only',
  },
  {
    item: about(josef, 'mentalHealth'),
    to: bvc,
    facts: { consents: bothTo(aReceiver(bvc, { sensitive: ['mentalHealth'] })) },
    answer: ['allowed'],
    reason: 'CON-31: named by both',
  },
  {
    item: about(josef, 'medication'),
    to: bvc,
    facts: { consents: bothTo(aReceiver(bvc, { sensitive: ['mentalHealth'] })) },
    answer: ['refused', ['kindNotNamed', seen(hanna, bvc, 'medication')], ['kindNotNamed', seen(daniel, bvc, 'medication')]],
    reason: 'CON-31: another sensitive kind was named',
  },
  {
    item: about(josef, 'mentalHealth'),
    to: bvc,
    facts: { consents: bothTo(aReceiver(preschool, { sensitive: ['mentalHealth'] }), aReceiver(bvc)) },
    answer: ['refused', ['kindNotNamed', seen(hanna, bvc, 'mentalHealth')], ['kindNotNamed', seen(daniel, bvc, 'mentalHealth')]],
    reason: 'CON-31: named, but for another unit',
  },
  {
    item: about(josef, 'family'),
    to: bvc,
    facts: { consents: bothTo(aReceiver(bvc, { excluded: ['family'] })) },
    answer: ['refused', ['kindExcluded', seen(hanna, bvc, 'family')], ['kindExcluded', seen(daniel, bvc, 'family')]],
    reason: 'CON-21: an excluded kind is not shared',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: bothTo(aReceiver(bvc, { excluded: ['family'] })) },
    answer: ['allowed'],
    reason: 'CON-21: another kind than the excluded is',
  },
  {
    item: about(josef),
    to: barnmedicin,
    facts: { consents: [...bothSay({}), ...bothSay({ receivers: [aReceiver(barnmedicin)] }).map((one, n) => ({ ...one, id: consentId(3 + n) }))] },
    answer: ['allowed'],
    reason: 'CON-25: a second consent adds a unit beside the first',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [...bothSay({ withdrawnAt: morning }), ...bothSay({}).map((one, n) => ({ ...one, id: consentId(3 + n) }))] },
    answer: ['allowed'],
    reason: 'CON-25: each consent has its own life, the second goes on when the first is withdrawn',
  },
  {
    item: about(josef, 'protectedAddress'),
    to: bvc,
    facts: {},
    answer: ['refused', ['addressProtected', { person: josef }]],
    reason: 'SEC-05: no consent opens a protected address',
  },
  {
    item: about(josef),
    to: bvc,
    facts: { consents: [...bothSay({}), aConsent({ id: consentId(3), givenBy: josef, givenAs: 'self', answer: 'no' })] },
    answer: ['needsAssessment', ['childSaysNo', { person: josef, mayAssess: ['professional'] }]],
    reason: "CON-03: nothing is shared until the child's no has been weighed",
  },
  {
    item: about(josef),
    to: bvc,
    facts: { guardians: [] },
    answer: ['refused', ['noGuardianKnown', { person: josef }]],
    reason: 'CON-02: nobody could have said yes',
  },
])('$reason', ({ item, to, facts, answer }) => {
  expect(answerTo(item, to, facts)).toEqual(answer);
});

test.each(InformationKind.options.map((kind) => ({ kind, shared: !sensitiveKinds.includes(kind) && kind !== 'protectedAddress' })))(
  'CON-31: $kind is shared by default: $shared',
  ({ kind, shared }) => {
    expect(mayShare(about(josef, kind), bvc, { facts: someFacts(), at: morning }).outcome).toBe(shared ? 'allowed' : 'refused');
  },
);

test('what rests on the guardians stops at midnight in Sweden when the child turns 18, and goes on by an own consent', () => {
  const person = { id: josef, birthDate: day('2008-11-23') };
  const own = aConsent({ id: consentId(3), givenBy: josef, givenAs: 'self', from: day('2026-11-23'), takenAt: moment('2026-10-01T09:00:00.000Z') });
  const outcomes = (facts: Parameters<typeof someFacts>[0]) =>
    ['2026-11-22T22:59:59.999Z', '2026-11-22T23:00:00.000Z'].map((at) => mayShare(about(josef), bvc, { facts: someFacts(facts), at: moment(at) }).outcome);
  expect(outcomes({ person })).toEqual(['allowed', 'refused']);
  expect(outcomes({ person, consents: [...bothSay({}), own] })).toEqual(['allowed', 'allowed']);
});

test('born on a leap day, what rests on the guardians stops on 28 February', () => {
  const facts = someFacts({ person: { id: josef, birthDate: day('2008-02-29') }, consents: bothSay({ from: day('2026-01-01') }) });
  expect(mayShare(about(josef), bvc, { facts, at: moment('2026-02-27T22:59:59.999Z') }).outcome).toBe('allowed');
  expect(mayShare(about(josef), bvc, { facts, at: moment('2026-02-27T23:00:00.000Z') }).outcome).toBe('refused');
});

test('an answer explains itself by rules, laws and remedies', () => {
  expect(mayShare(about(josef), bvc, { facts: someFacts(), at: morning }).rules).toEqual(['CON-02', 'CON-31']);
  expect(mayShare(about(daniel), bvc, { facts: someFacts({ consents: [...bothSay({}), danielsOwn()] }), at: morning }).rules).toEqual([
    'CON-02',
    'CON-31',
    'CON-34',
  ]);
  const { violations } = mayShare(about(josef, 'ownWords'), bvc, { facts: someFacts({ consents: [aConsent()] }), at: morning });
  expect(violations.map(({ rule, laws, remedy }) => ({ rule, laws, remedy }))).toEqual([
    { rule: 'CON-31', laws: ['osl-consent', 'osl-social', 'osl-health'], remedy: 'nameKind' },
    { rule: 'CON-02', laws: ['sol-sip', 'hsl-sip', 'osl-consent', 'fb-guardian'], remedy: 'askGuardian' },
  ]);
});
