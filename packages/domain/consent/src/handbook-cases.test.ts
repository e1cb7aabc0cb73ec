import { describe, expect, test } from 'vitest';
import { ConsentFacts } from './consent-facts.schema.ts';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aConsent, aReceiver, bup, bvc, consentId, daniel, day, hanna, josef, morning, preschool, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, aRepresentative, assessed, gunnar, inCare, startOf } from './testing/a-record.ts';
import { about, answerTo, danielsOwn } from './testing/answer-to.ts';

describe('Josef: two guardians who both want it (CON-02, CON-34)', () => {
  test('the consent is valid from both', () => {
    expect(ConsentFacts.safeParse(someFacts()).success).toBe(true);
    expect(startOf({})).toEqual(['allowed']);
  });

  test("the father's own care is his, and needs his own consent as a patient", () => {
    expect(answerTo(about(daniel, 'somaticHealth'), bvc, {}).flat()).toContain('otherPersonsConsentMissing');
    expect(answerTo(about(daniel, 'somaticHealth'), bvc, { consents: [...someFacts().consents, danielsOwn()] })).toEqual(['allowed']);
  });
});

describe('Ella: care under LVU at a youth home (CON-06, CON-12)', () => {
  const ella = { person: { id: josef, birthDate: day('2012-05-04') }, care: [inCare('LVU')] };
  const yes = answered(josef, 'self');

  test('the guardians are asked first, and then the board may decide', () => {
    expect(startOf({ ...ella, consents: [yes] })).toEqual(['refused', 'guardianConsentMissing', 'guardianConsentMissing', 'boardDecisionMissing']);
    expect(startOf({ ...ella, consents: [yes], boardDecisions: [aBoardDecision()] })).toEqual(['allowed']);
    expect(startOf({ ...ella, consents: [yes], boardDecisions: [aBoardDecision({ soughtFrom: [josef] })] }).at(-1)).toBe('boardDecisionLacks');
  });

  test("Ella's view is recorded and weighed", () => {
    const against = { ...ella, consents: [answered(josef, 'self', 'no')], boardDecisions: [aBoardDecision()] };
    expect(startOf(against)).toEqual(['needsAssessment', 'childSaysNo']);
    expect(startOf({ ...against, assessments: [assessed('childSaysNo', 'goOn')] })).toEqual(['allowed']);
  });
});

describe('Jasmina: placed with her sister under SoL, voluntarily (CON-08)', () => {
  test('both parents decide, and she says yes', () => {
    const facts = someFacts({
      person: { id: josef, birthDate: day('2010-05-04') },
      care: [inCare('SoL')],
      consents: [answered(hanna, 'guardian'), answered(daniel, 'guardian'), answered(josef, 'self')],
    });
    expect(mayStartSipWork(facts, morning)).toMatchObject({ outcome: 'allowed', rules: ['CON-01', 'CON-08'] });
  });
});

describe('Kasim: unaccompanied, with a god man (CON-09, CON-21, CON-31)', () => {
  const consents = [
    aConsent({ id: consentId(4), givenBy: gunnar, givenAs: 'godMan', receivers: [aReceiver(bup, { sensitive: ['mentalHealth'] }), aReceiver(preschool)] }),
    aConsent({
      id: consentId(1),
      givenBy: josef,
      givenAs: 'self',
      language: 'fa',
      interpreter: true,
      receivers: [aReceiver(bup, { sensitive: ['mentalHealth'] }), aReceiver(preschool)],
    }),
  ];
  const kasim = someFacts({
    person: { id: josef, birthDate: day('2010-01-01'), unaccompanied: true },
    guardians: [],
    representatives: [aRepresentative('godManForChild')],
    consents,
  });

  test('the consent is valid by the god man together with Kasim; language and interpreter are recorded', () => {
    expect(ConsentFacts.parse(kasim).consents[1]).toMatchObject({ language: 'fa', interpreter: true });
    expect(mayStartSipWork(kasim, morning).outcome).toBe('allowed');
    expect(mayStartSipWork({ ...kasim, consents: consents.slice(0, 1) }, morning).outcome).toBe('needsAssessment');
  });

  test('where he lives nobody sees mental health unless the consent says so', () => {
    const seenBy = (unit: typeof bup) => mayShare(about(josef, 'mentalHealth'), unit, { facts: kasim, at: morning }).outcome;
    expect([seenBy(preschool), seenBy(bup)]).toEqual(['refused', 'allowed']);
  });
});
