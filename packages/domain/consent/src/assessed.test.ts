import { describe, expect, test } from 'vitest';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aConsent, bothSay, bvc, consentId, daniel, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, aRepresentative, assessed, assessmentId, grownUp, gunnar, inCare, startOf } from './testing/a-record.ts';

const no = answered(josef, 'self', 'no');
const consents = [...bothSay({}), no];
const later = moment('2026-05-01T09:00:00.000Z');
const made = moment('2026-03-01T09:00:00.000Z');
const afterIt = moment('2026-03-01T09:00:00.001Z');

describe('CON-12: a recorded assessment with its outcome closes what needs one', () => {
  test.each([
    [[assessed('childSaysNo', 'goOn')], consents, ['allowed'], "CON-03: the child's no has been weighed"],
    [[assessed('childSaysNo', 'doNotGoOn')], consents, ['refused', 'assessedNotToGoOn'], 'CON-03: and weighed the most'],
    [[assessed('childNotAsked', 'goOn')], consents, ['needsAssessment', 'childSaysNo'], 'another question was closed'],
    [[assessed('childSaysNo', 'goOn', { matters: ['care'] })], consents, ['needsAssessment', 'childSaysNo'], 'in another matter'],
    [[assessed('childSaysNo', 'goOn', { matters: ['sipWork'] })], consents, ['allowed'], 'in this matter'],
    [[assessed('childSaysNo', 'goOn', { withdrawnAt: morning })], consents, ['needsAssessment', 'childSaysNo'], 'revoked in this millisecond'],
    [[assessed('childSaysNo', 'goOn', { at: moment('2026-11-23T08:15:00.001Z') })], consents, ['needsAssessment', 'childSaysNo'], 'made a millisecond later'],
    [[assessed('childSaysNo', 'goOn', { at: morning })], consents, ['allowed'], 'made this very moment'],
    [
      [assessed('childSaysNo', 'goOn'), assessed('childSaysNo', 'doNotGoOn', { id: assessmentId(2), at: later })],
      consents,
      ['refused', 'assessedNotToGoOn'],
      'the latest counts',
    ],
    [
      [assessed('childSaysNo', 'goOn', { at: later }), assessed('childSaysNo', 'doNotGoOn', { id: assessmentId(2) })],
      consents,
      ['allowed'],
      'whatever their order',
    ],
    [
      [assessed('childSaysNo', 'goOn'), assessed('childSaysNo', 'doNotGoOn', { id: assessmentId(2) })],
      consents,
      ['refused', 'assessedNotToGoOn'],
      'of two at once the stricter',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: afterIt })],
      ['needsAssessment', 'childSaysNo'],
      'a guardian answered after it',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), withdrawnAt: afterIt })],
      ['needsAssessment', 'childSaysNo'],
      'a yes was taken back after it, though the same guardian has another',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), withdrawnAt: made })],
      ['allowed'],
      'or in the same millisecond, which had been heard',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), narrowings: [{ at: afterIt, receiver: bvc }] })],
      ['needsAssessment', 'childSaysNo'],
      'CON-24: a yes was narrowed after it',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), narrowings: [{ at: moment('2026-12-01T09:00:00.000Z'), receiver: bvc }] })],
      ['allowed'],
      'CON-24: a narrowing yet to come',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: afterIt, matters: ['sharing'] })],
      ['allowed'],
      'CON-11: an answer about sharing alone opens nothing about the work',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: made })],
      ['allowed'],
      'an answer in the same millisecond had been heard',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: morning })],
      ['needsAssessment', 'childSaysNo'],
      'an answer in the millisecond that is asked about',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: moment('2026-12-01T09:00:00.000Z') })],
      ['allowed'],
      'an answer yet to come',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: later, about: daniel, givenBy: daniel, givenAs: 'self' })],
      ['allowed'],
      'the father answers about himself',
    ],
    [
      [assessed('childSaysNo', 'goOn')],
      [...consents, aConsent({ id: consentId(8), takenAt: later, matters: ['care'] })],
      ['allowed'],
      'an answer about care alone',
    ],
  ])('%#', (assessments, answers, expected, _reason) => {
    expect(startOf({ assessments, consents: answers })).toEqual(expected);
  });

  const unable = { at: moment('2025-12-01T09:00:00.000Z'), id: assessmentId(6) };
  const godMan = { person: grownUp, guardians: [], representatives: [aRepresentative('godMan')], consents: [answered(gunnar, 'godMan')] };

  test.each([
    [{ consents: bothSay({}) }, [assessed('maturity', 'mature'), assessed('maturity', 'notMature')], ['allowed'], 'CON-04: not mature'],
    [
      godMan,
      [assessed('ability', 'unable', { ...unable, willKnownOtherwise: false }), assessed('ability', 'unable', { ...unable, willKnownOtherwise: true })],
      ['needsAssessment', 'personCannotConsent'],
      'CON-09: something tells what the person wants, so the god man does not decide',
    ],
    [
      godMan,
      [assessed('ability', 'unable', unable), assessed('ability', 'able', unable)],
      ['refused', 'ownConsentMissing'],
      'CON-09: able, so the god man does not',
    ],
  ])('of two in the same millisecond the one counts that lets less happen, in any order: %#', (facts, assessments, expected, _reason) => {
    expect(startOf({ ...facts, assessments })).toEqual(expected);
    expect(startOf({ ...facts, assessments: assessments.toReversed() })).toEqual(expected);
  });

  test('CON-06: social services weigh the no of the board against everybody’s yes', () => {
    const facts = someFacts({ care: [inCare('LVU')], boardDecisions: [aBoardDecision({ outcome: 'doNotStart' })] });
    expect(mayStartSipWork(facts, morning).violations[0]?.facts).toEqual({ person: josef, mayAssess: ['socialServices'] });
  });

  test('the decision names who may make it, and rests on the rule of the question', () => {
    expect(mayStartSipWork(someFacts({ consents }), morning).violations[0]).toMatchObject({
      rule: 'CON-03',
      remedy: 'weighChildsView',
      facts: { person: josef, mayAssess: ['professional'] },
    });
    expect(mayStartSipWork(someFacts({ consents, assessments: [assessed('childSaysNo', 'goOn')] }), morning).rules).toEqual(['CON-01', 'CON-02', 'CON-03']);
    const refused = mayStartSipWork(someFacts({ consents, assessments: [assessed('childSaysNo', 'doNotGoOn')] }), morning);
    expect(refused.violations[0]).toMatchObject({
      code: 'assessedNotToGoOn',
      rule: 'CON-12',
      facts: { person: josef, question: 'childSaysNo', assessment: assessmentId(1) },
    });
  });

  test('CON-05: health care or social services weigh a mature child against its guardians', () => {
    const against = [answered(hanna, 'guardian', 'no'), answered(daniel, 'guardian'), answered(josef, 'self')];
    const mature = assessed('maturity', 'mature', { id: assessmentId(5) });
    const open = mayStartSipWork(someFacts({ consents: against, assessments: [mature] }), morning);
    expect(open.violations[0]).toMatchObject({ rule: 'CON-05', remedy: 'weighBothBranches', facts: { mayAssess: ['healthCare', 'socialServices'] } });
    expect(startOf({ consents: against, assessments: [mature, assessed('childAgainstGuardians', 'goOn')] })).toEqual(['allowed']);
    expect(startOf({ consents: against, assessments: [mature, assessed('childAgainstGuardians', 'doNotGoOn')] })).toEqual(['refused', 'assessedNotToGoOn']);
  });
});
