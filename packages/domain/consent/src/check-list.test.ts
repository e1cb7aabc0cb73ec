import { violationsOf } from '@stafett/kernel';
import { describe, expect, test } from 'vitest';
import { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentFormCode } from './consent-form.ts';
import { aConsent, aReceiver, bothSay, bvc, consentId, daniel, day, hanna, josef, moment, personId, someFacts } from './testing/a-consent.ts';
import {
  aBoardDecision,
  aDisclosure,
  aHarmTest,
  answered,
  aProtection,
  aRepresentative,
  assessed,
  grownUp,
  gunnar,
  inCare,
  presumed,
} from './testing/a-record.ts';

const stranger = personId(9);
const alone = { id: josef, birthDate: day('2010-03-14'), unaccompanied: true };
const early = moment('2023-03-13T22:59:59.999Z');
const before = moment('2025-12-31T09:00:00.000Z');

function faultsIn(facts: Parameters<typeof someFacts>[0]): readonly unknown[] {
  const input = someFacts(facts);
  const read = ConsentFacts.safeParse(input);
  return read.success ? [] : violationsOf<ConsentFormCode>(read.error, input).map(({ code, path, rule }) => `${rule} ${path.join('.')} ${code}`);
}

describe('SEC-11: facts that contradict themselves or one another are named by field and rule', () => {
  test.each([
    [{}, [], 'sound facts'],
    [{ guardians: [{ id: josef }, { id: hanna }, { id: daniel }] }, ['CON-02 guardians.0.id actsForSelf'], 'a person as their own guardian'],
    [{ guardians: [{ id: hanna }] }, ['CON-21 consents.1.givenBy neverHadCustody'], 'an answer from one who never had custody'],
    [{ guardians: [{ id: hanna }, { id: daniel, to: day('2026-01-01') }] }, [], 'custody that has ended is another thing'],
    [
      { guardians: [{ id: hanna, from: day('2026-02-01'), to: day('2026-01-31') }, { id: daniel }] },
      ['CON-02 guardians.0.to endsBeforeStart'],
      'custody that ends before it begins',
    ],
    [
      { guardians: [{ id: hanna, to: day('2026-01-01') }, { id: hanna, from: day('2026-03-01') }, { id: daniel }] },
      [],
      'a guardian who comes again is listed again',
    ],
    [{ guardians: [{ id: hanna, from: day('2023-03-14') }, { id: daniel }] }, [], 'custody from the day of birth'],
    [{ guardians: [{ id: hanna, from: day('2023-03-13') }, { id: daniel }] }, ['CON-02 guardians.0.from outsideLife'], 'custody before birth'],
    [
      { guardians: [{ id: hanna, endRecordedAt: before }, { id: daniel }] },
      ['CON-02 guardians.0.endRecordedAt endRecordedWithoutEnd'],
      'an end was written down that there is not',
    ],
    [{ person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2023-03-13') } }, ['CON-35 person.diedOn outsideLife'], 'died before birth'],
    [{ person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2023-03-14') } }, [], 'died on the day of birth'],
    [
      { person: { id: josef, birthDate: day('2026-01-02') }, consents: [aConsent()] },
      ['CON-21 consents.0.takenAt outsideLife'],
      'answered about somebody who was not born',
    ],
    [
      { person: { id: josef, birthDate: day('2026-01-02') }, consents: [aConsent({ about: daniel, givenBy: daniel, givenAs: 'self' })] },
      [],
      'about another person that says nothing',
    ],
    [{ consents: [aConsent({ about: daniel, givenBy: stranger })] }, [], 'about another person, by one who may be their guardian'],
    [{ consents: bothSay({ withdrawnAt: before }).slice(0, 1) }, ['CON-21 consents.0.withdrawnAt withdrawnBeforeGiven'], 'withdrawn before it was given'],
    [{ consents: [aConsent({ recordedAt: before })] }, ['CON-21 consents.0.recordedAt recordedBeforeMade'], 'written down before it was given'],
    [
      { consents: [aConsent({ withdrawnAt: moment('2026-05-01T09:00:00.000Z'), endRecordedAt: before })] },
      ['CON-21 consents.0.endRecordedAt recordedBeforeMade'],
      'the withdrawal written down before',
    ],
    [
      { consents: [aConsent({ withdrawnAt: moment('2026-05-01T09:00:00.000Z'), endRecordedAt: moment('2026-03-01T09:00:00.000Z') })] },
      ['CON-21 consents.0.endRecordedAt recordedBeforeMade'],
      'the withdrawal written down after the answer, and before it was made',
    ],
    [{ consents: [aConsent({ endRecordedAt: before })] }, ['CON-21 consents.0.endRecordedAt recordedBeforeMade'], 'the last day written down before'],
    [
      { consents: [aConsent({ to: undefined, withdrawnAt: moment('2026-05-01T09:00:00.000Z'), endRecordedAt: moment('2026-05-02T09:00:00.000Z') })] },
      [],
      'a withdrawal is an end, also where no last day was agreed',
    ],
    [
      { consents: [aConsent({ narrowings: [{ at: before, receiver: bvc }] })] },
      ['CON-21 consents.0.narrowings.0.at withdrawnBeforeGiven'],
      'taken back in part before',
    ],
    [{ consents: [aConsent(), aConsent({ givenBy: daniel })] }, ['CON-21 consents.1.id idTwice'], 'the same id twice'],
    [
      { consents: [answered(gunnar, 'godMan')], representatives: [aRepresentative('forvaltare', { from: day('2041-03-14') })] },
      ['CON-21 consents.0.givenBy neverRepresented'],
      'in a capacity that was never theirs',
    ],
    [
      { consents: [aConsent({ id: consentId(5), givenBy: stranger, givenAs: 'powerOfAttorney' })] },
      ['CON-21 consents.0.givenBy neverRepresented'],
      'nor anybody’s',
    ],
    [{ person: alone, representatives: [aRepresentative('godManForChild')] }, [], 'a god man for a child that came alone'],
    [{ representatives: [aRepresentative('godManForChild')] }, ['CON-09 representatives.0.kind representativeContradicts'], 'for one that did not'],
    [
      { person: { ...grownUp, unaccompanied: true }, representatives: [aRepresentative('godManForChild')] },
      ['CON-09 representatives.0.kind representativeContradicts'],
      'for a grown-up',
    ],
    [{ representatives: [aRepresentative('forvaltare')] }, ['CON-09 representatives.0.kind representativeContradicts'], 'a förvaltare for a child'],
    [
      { person: grownUp, representatives: [aRepresentative('forvaltare', { id: josef })] },
      ['CON-09 representatives.0.id actsForSelf'],
      'a person as their own',
    ],
    [
      { person: grownUp, representatives: [aRepresentative('forvaltare', { to: day('2025-12-31') })] },
      ['CON-09 representatives.0.to endsBeforeStart'],
      'a mandate that ends before it begins',
    ],
    [
      { care: [inCare('LVU', { addressSecretFrom: [hanna, stranger] })] },
      ['CON-06 care.0.addressSecretFrom.1 notAGuardian'],
      'an address secret from somebody who is no guardian',
    ],
    [{ care: [inCare('LVU', { noContactWith: [stranger] })] }, ['CON-06 care.0.noContactWith.0 notAGuardian'], 'no contact with one either'],
    [
      { person: alone, guardians: [], consents: [], representatives: [aRepresentative('godManForChild')], care: [inCare('LVU', { noContactWith: [gunnar] })] },
      [],
      'a god man stands in their stead',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { from: day('2041-03-14') })], care: [inCare('LVU', { noContactWith: [gunnar] })] },
      ['CON-06 care.0.noContactWith.0 notAGuardian'],
      'nobody else who acts for somebody does',
    ],
    [{ care: [inCare('SoL', { from: day('2023-03-13') })] }, ['CON-06 care.0.from outsideLife'], 'care before birth'],
    [{ assessments: [assessed('childSaysNo', 'goOn', { at: early })] }, ['CON-12 assessments.0.at outsideLife'], 'an assessment before birth'],
    [{ assessments: [assessed('ability', 'unable')] }, ['CON-12 assessments.0.question assessmentContradicts'], 'the ability of a child'],
    [{ assessments: [assessed('personCannotConsent', 'goOn')] }, ['CON-12 assessments.0.question assessmentContradicts'], 'a question about a grown-up'],
    [{ person: grownUp, assessments: [assessed('maturity', 'mature')] }, ['CON-12 assessments.0.question assessmentContradicts'], 'the maturity of a grown-up'],
    [{ person: grownUp, assessments: [assessed('representativeAndPersonDiffer', 'goOn')] }, [], 'a question about a grown-up'],
    [{ assessments: [assessed('childNotAsked', 'goOn'), assessed('childSaysNo', 'goOn')] }, ['CON-12 assessments.1.id idTwice'], 'two of the same id'],
    [{ boardDecisions: [aBoardDecision({ to: day('2026-02-28') })] }, ['CON-06 boardDecisions.0.to endsBeforeStart'], 'a decision that ends before it begins'],
    [{ boardDecisions: [aBoardDecision({ withdrawnAt: before })] }, ['CON-06 boardDecisions.0.withdrawnAt withdrawnBeforeGiven'], 'revoked before it was made'],
    [
      { boardDecisions: [aBoardDecision({ receivers: [aReceiver(bvc), aReceiver(bvc)] })] },
      ['CON-06 boardDecisions.0.receivers receiverTwice'],
      'a unit twice',
    ],
    [
      { grounds: [presumed({ receivers: [aReceiver(bvc, { sensitive: ['medication'], excluded: ['medication'] })] })] },
      ['CON-10 grounds.0.receivers kindNamedAndExcluded'],
      'a kind both ways',
    ],
    [{ grounds: [aHarmTest({ recordedAt: before })] }, ['CON-10 grounds.0.recordedAt recordedBeforeMade'], 'a ground written down before'],
    [{ protections: [aProtection({ to: day('2025-12-31') })] }, ['SEC-05 protections.0.to endsBeforeStart'], 'a protection that ends before it begins'],
    [{ protections: [aProtection({ of: daniel, from: day('1990-01-01') })] }, [], 'of somebody older'],
    [{ disclosures: [aDisclosure({ to: day('2026-02-28') })] }, ['SEC-16 disclosures.0.to endsBeforeStart'], 'a disclosure'],
  ])('%#', (facts, expected, _reason) => {
    expect(faultsIn(facts)).toEqual(expected);
  });

  test.each([
    [{ person: { birthDate: '2023-02-30' } }, ['person.id missing', 'person.birthDate invalidFormat']],
    [{ guardians: 'Hanna' }, ['guardians wrongType']],
    [{ guardians: [{ id: 'Hanna' }], consents: [] }, ['guardians.0.id invalidFormat']],
    [{ care: [{ ...inCare('LVU'), law: 'BrB' }] }, ['care.0.law unknownValue']],
    [{ assessments: [{ ...assessed('maturity', 'mature'), outcome: 'goOn' }] }, ['assessments.0.outcome unknownValue']],
    [{ assessments: [{ ...assessed('maturity', 'mature'), question: 'mood' }] }, ['assessments.0.question unknownValue']],
    [{ grounds: [{ ...presumed(), informed: undefined }] }, ['grounds.0.informed missing']],
    [{ mood: 'good' }, ['mood unknownField']],
  ])('%#: %j', (changes, expected) => {
    const input = { ...someFacts(), ...changes };
    const read = ConsentFacts.safeParse(input);
    expect(violationsOf(read.error!, input).map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(expected);
  });
});
