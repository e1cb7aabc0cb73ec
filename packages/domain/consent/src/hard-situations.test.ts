import { globSync, readFileSync } from 'node:fs';
import { consentLaws, type RuleId } from '@stafett/rulebook';
import { expect, test } from 'vitest';
import { ConsentFacts } from './consent-facts.schema.ts';
import { explainStart } from './explain.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { bothSay, consentId, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, aRepresentative, assessed, assessmentId, birgit, grownUp, gunnar, inCare, presumed } from './testing/a-record.ts';

const eleven = { id: josef, birthDate: day('2015-03-14') };
const sixteen = { id: josef, birthDate: day('2010-05-04') };
const [motherYes, fatherYes, fatherNo] = [answered(hanna, 'guardian'), answered(daniel, 'guardian'), answered(daniel, 'guardian', 'no')];
const [childYes, childNo] = [answered(josef, 'self'), answered(josef, 'self', 'no')];
const mature = assessed('maturity', 'mature');
const goOn = (question: 'childSaysNo' | 'childAgainstGuardians') => assessed(question, 'goOn', { id: assessmentId(2) });
const routine = { matureChildSuffices: true };
const unable = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') });

type Facts = Partial<ConsentFacts>;
const read = (facts: Facts) => ConsentFacts.parse(someFacts(facts));
const work = (facts: Facts, at = morning) => inWords(mayStartSipWork(read(facts), at));
const whoIsMissing = (facts: Facts) => explainStart(read(facts), morning).missing.map(({ person }) => person);

function inWords({ outcome, violations, rules }: ReturnType<typeof mayStartSipWork>): string {
  return `${[outcome, ...violations.map(({ code }) => code)].join(', ').replace(',', ':')} by ${rules.join(', ')}`;
}

test('Hard situation 1, CON-02: one of two guardians says no, and the child, eleven, wants it', () => {
  const facts = { person: eleven, consents: [motherYes, fatherNo, childYes] };
  expect(work(facts)).toBe('refused: guardianSaysNo by CON-02');
  expect(explainStart(read(facts), morning).stillAllowed).toContain('reportWorry');
  const takenBack = { ...fatherNo, withdrawnAt: moment('2026-10-01T09:00:00.000Z') };
  expect(work({ ...facts, consents: [motherYes, takenBack, childYes] })).toBe('refused: guardianConsentMissing by CON-02');
  expect(work({ ...facts, consents: [motherYes, takenBack, childYes, { ...fatherYes, takenAt: moment('2026-10-01T09:00:00.000Z') }] })).toBe(
    'allowed by CON-01, CON-02',
  );
});

test('Hard situation 2, CON-03: a mature child says no, and both guardians say yes', () => {
  const facts = { person: sixteen, consents: [motherYes, fatherYes, childNo], assessments: [mature] };
  expect(work(facts)).toBe('needsAssessment: childSaysNo by CON-03');
  expect(work({ ...facts, routine })).toBe('refused: matureChildSaysNo by CON-04');
  const weighed = { ...facts, assessments: [mature, goOn('childSaysNo')] };
  expect(work(weighed)).toBe('allowed by CON-01, CON-02, CON-03');
  const again = { ...childNo, id: consentId(30), takenAt: moment('2026-10-01T09:00:00.000Z') };
  expect(work({ ...weighed, consents: [...facts.consents, again] })).toBe('needsAssessment: childSaysNo by CON-03');
});

test('Hard situation 3, CON-05: a mature child wants it against a guardian', () => {
  const facts = { person: sixteen, consents: [motherYes, fatherNo, childYes], assessments: [mature], routine };
  expect(work(facts)).toBe('needsAssessment: childAgainstGuardians by CON-05');
  const { decision, stillAllowed } = explainStart(read(facts), morning);
  expect(decision.violations[0]?.facts['mayAssess']).toEqual(['healthCare', 'socialServices']);
  expect(stillAllowed).toContain('raiseLvuQuestion');
  expect(work({ ...facts, consents: [motherYes, childYes] })).toBe('allowed by CON-01, CON-04');
  expect(work({ ...facts, consents: [motherYes, childYes], routine: undefined })).toBe('refused: guardianConsentMissing by CON-02');
  expect(work({ ...facts, assessments: [] })).toBe('refused: guardianSaysNo by CON-02');
  expect(work({ ...facts, assessments: [mature, goOn('childAgainstGuardians')] })).toBe('allowed by CON-01, CON-02, CON-05');
});

test('Hard situation 4, CON-06: the board has decided, but its decision does not tell that the father was heard', () => {
  const facts = { person: eleven, care: [inCare('LVU')], consents: [motherYes, fatherNo, childYes] };
  expect(work({ ...facts, boardDecisions: [aBoardDecision({ soughtFrom: [hanna, josef] })] })).toBe(
    'refused: guardianSaysNo, boardDecisionLacks by CON-02, CON-06',
  );
  expect(work({ ...facts, boardDecisions: [aBoardDecision()] })).toBe('allowed by CON-01, CON-06');
});

test('Hard situation 5, CON-07: under LVU the address is secret from the father, but he meets his child', () => {
  const facts = { person: eleven, consents: [motherYes, childYes], boardDecisions: [aBoardDecision({ soughtFrom: [hanna, josef] })] };
  const secret = { addressSecretFrom: [daniel] };
  expect(work({ ...facts, care: [inCare('LVU', secret)] })).toBe('refused: guardianConsentMissing, boardDecisionLacks by CON-02, CON-06');
  expect(work({ ...facts, care: [inCare('LVU', secret)], boardDecisions: [aBoardDecision()] })).toBe('allowed by CON-01, CON-06');
  const noContact = { ...facts, care: [inCare('LVU', { ...secret, noContactWith: [daniel] })] };
  expect(work(noContact)).toBe('allowed by CON-01, CON-07');
  expect(work({ ...noContact, consents: [motherYes, fatherYes, childYes], boardDecisions: [] })).toBe('refused: boardDecisionMissing by CON-06');
});

test('Hard situation 6, CON-11: a youth under LSU says no to care at the home, and has not spoken of the plan', () => {
  const facts = { person: sixteen, care: [inCare('LSU')], consents: [motherYes, fatherYes, { ...childNo, matters: ['care' as const] }] };
  expect(work(facts)).toBe('allowed by CON-01, CON-11');
  expect(work({ ...facts, consents: [motherYes, fatherYes, childNo] })).toBe('needsAssessment: childSaysNo by CON-03');
  expect(work({ ...facts, assessments: [mature] })).toBe('needsAssessment: childNotAsked by CON-03');
});

test('Hard situation 7, CON-09: the god man of an unaccompanied child says yes, and the child has not been asked', () => {
  const godMan = answered(gunnar, 'godMan');
  const appointed = (mandate: ('economy' | 'rights')[]) => [aRepresentative('godManForChild', { mandate })];
  const facts = { person: { ...sixteen, unaccompanied: true }, guardians: [], representatives: appointed(['rights']), consents: [godMan] };
  expect(work(facts)).toBe('needsAssessment: childNotAsked by CON-03');
  expect(work({ ...facts, consents: [godMan, childYes] })).toBe('allowed by CON-01, CON-09');
  expect(work({ ...facts, consents: [godMan, childYes], representatives: appointed(['economy']) })).toBe('refused: noGodManKnown by CON-09');
});

test('Hard situation 8, CON-09: a guardian is specially appointed after the mother has said yes', () => {
  const appointed = (to?: ReturnType<typeof day>) => [{ id: hanna }, { id: birgit, kind: 'speciallyAppointed' as const, from: day('2026-06-01'), to }];
  const facts = { person: eleven, guardians: appointed(), consents: [motherYes] };
  const birgitYes = { ...answered(birgit, 'guardian'), takenAt: moment('2026-06-02T09:00:00.000Z') };
  expect(work(facts)).toBe('refused: guardianConsentMissing by CON-02');
  expect(whoIsMissing(facts)).toEqual([birgit]);
  expect(work({ ...facts, consents: [motherYes, birgitYes] })).toBe('allowed by CON-01, CON-09');
  expect(whoIsMissing({ ...facts, guardians: appointed(day('2026-10-31')), consents: [motherYes, birgitYes] })).toEqual([hanna]);
});

test('Hard situation 9, CON-35: the father loses custody and gets it back, and nobody has withdrawn anything', () => {
  const guardians = [{ id: hanna }, { id: daniel, to: day('2026-06-30') }, { id: daniel, from: day('2026-10-01') }];
  const facts = { person: eleven, guardians, consents: [motherYes, fatherYes] };
  expect(work(facts)).toBe('refused: guardianConsentMissing by CON-02');
  expect(work(facts, moment('2026-08-01T09:00:00.000Z'))).toBe('allowed by CON-01, CON-02');
  const anew = { ...fatherYes, takenAt: moment('2026-10-01T09:00:00.000Z') };
  expect(work({ ...facts, consents: [motherYes, anew] })).toBe('allowed by CON-01, CON-02');
});

test('Hard situation 10, CON-35: the person turns 18 in the middle of a plan', () => {
  const facts = { person: { id: josef, birthDate: day('2008-11-24') }, consents: bothSay({}) };
  const birthday = moment('2026-11-23T23:00:00.000Z');
  expect(work(facts, birthday)).toBe('refused: ownConsentMissing by CON-01');
  expect(work(facts, moment('2026-11-23T22:59:59.999Z'))).toBe('allowed by CON-01, CON-02');
  expect(work({ ...facts, consents: [...bothSay({}), { ...childYes, id: consentId(30), takenAt: moment('2026-09-01T09:00:00.000Z') }] }, birthday)).toBe(
    'allowed by CON-01',
  );
});

test('Hard situation 11, CON-10: one who can no longer consent said no while that was possible, and consent is presumed', () => {
  const later = assessed('ability', 'unable', { at: moment('2026-02-01T09:00:00.000Z') });
  const facts = { person: grownUp, guardians: [], assessments: [later], grounds: [presumed()], consents: [childNo] };
  expect(work(facts)).toBe('refused: ownConsentRefused by CON-01');
  expect(work({ ...facts, assessments: [unable] })).toBe('needsAssessment: personCannotConsent by CON-10');
  expect(work({ ...facts, consents: [] })).toBe('allowed by CON-01, CON-10');
});

test('Hard situation 12, CON-09: the god man of one who cannot consent has a mandate for the economy alone', () => {
  const appointed = (mandate: 'economy' | 'rights' | 'person') => [aRepresentative('godMan', { mandate: [mandate] })];
  const facts = { person: grownUp, guardians: [], assessments: [unable], representatives: appointed('economy'), consents: [answered(gunnar, 'godMan')] };
  const open = 'needsAssessment: personCannotConsent by CON-10';
  expect(work(facts)).toBe(open);
  expect(work({ ...facts, representatives: appointed('rights') })).toBe(open);
  const ofThePerson = { ...facts, representatives: appointed('person') };
  expect(work(ofThePerson)).toBe('allowed by CON-01, CON-09');
  expect(work({ ...ofThePerson, assessments: [assessed('ability', 'unable', { at: unable.at, willKnownOtherwise: true })] })).toBe(open);
});

test('Hard situation 13, CON-09: a holder of a power of attorney says yes, and the person, who can consent, says no', () => {
  const facts = { person: grownUp, guardians: [], representatives: [aRepresentative('powerOfAttorney')] };
  const yes = answered(gunnar, 'powerOfAttorney');
  expect(work({ ...facts, consents: [yes, childNo] })).toBe('refused: ownConsentRefused by CON-01');
  expect(work({ ...facts, consents: [yes] })).toBe('allowed by CON-01, CON-09');
  expect(work({ ...facts, representatives: [aRepresentative('futurePowerOfAttorney')], consents: [yes] })).toBe('refused: ownConsentMissing by CON-01');
  const forvaltare = { representatives: [aRepresentative('forvaltare')], consents: [answered(gunnar, 'forvaltare'), childNo] };
  expect(work({ ...facts, ...forvaltare })).toBe('needsAssessment: representativeAndPersonDiffer by CON-09');
});

test('the page of the hard situations holds the same twenty, with the same answers, and the laws of their rules', () => {
  const docs = `${import.meta.dirname}/../../../../docs`;
  const page = readFileSync(`${docs}/hard-consent-situations.md`, 'utf8');
  const open = readFileSync(`${docs}/open-questions.md`, 'utf8');
  const tests = globSync('hard-situations*.test.ts', { cwd: import.meta.dirname }).map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
  const found = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, one]) => one));
  const numbered = (text: string, quote: string) => ({
    number: Number.parseInt(text, 10),
    rule: /[A-Z]{3}-\d\d/.exec(text)?.[0],
    answers: found(text, new RegExp(`${quote}((?:allowed|refused|needsAssessment)[^${quote}]* by [^${quote}]*)${quote}`, 'g')),
  });
  const told = page.split(/^## (?=\d)/m).slice(1);
  const tested = tests.flatMap((text) => text.split(/^test\('Hard situation /m).slice(1)).map((text) => numbered(text, "'"));
  expect(told.map((text) => Number.parseInt(text, 10))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(told.map((text) => numbered(text, '`'))).toEqual(tested.toSorted((one, other) => one.number - other.number));
  for (const section of told) {
    const [, answer = '', why = ''] = section.split(/^\*\*(?:What the engine answers|Why|What would change it)\.\*\*/m);
    const rules = [...found(answer, /([A-Z]{3}-\d\d)/g)] as RuleId[];
    expect(found(why, /`([a-z]+(?:-[a-z\d]+)*)`/g)).toEqual(new Set(rules.flatMap((rule) => consentLaws.lawsFor(rule, day('2026-11-23')))));
    for (const question of found(section, /(Q-\d\d)/g)) expect(open).toContain(`**${question}.`);
  }
});
