import { describe, expect, test } from 'vitest';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aConsent, aReceiver, bothSay, bup, bvc, daniel, day, hanna, josef, morning, someFacts } from './testing/a-consent.ts';
import { answered, aRepresentative, assessed, assessmentId, birgit, gunnar, startOf } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';
import { whoMustConsent } from './who-must-consent.ts';

const appointed = { id: birgit, kind: 'speciallyAppointed' as const };
const alone = { id: josef, birthDate: day('2010-03-14'), unaccompanied: true };
const godMan = aRepresentative('godManForChild');
const fromGodMan = answered(gunnar, 'godMan');
const childYes = answered(josef, 'self');
const matureWhereItSuffices = { assessments: [assessed('maturity', 'mature')], routine: { matureChildSuffices: true } };

describe('CON-09: somebody stands in the guardians’ stead', () => {
  test.each([
    [
      { guardians: [{ id: hanna }, appointed], consents: [answered(birgit, 'guardian')] },
      ['allowed'],
      'a specially appointed guardian decides instead of them',
    ],
    [{ guardians: [{ id: hanna }, appointed], consents: bothSay({}) }, ['refused', 'guardianConsentMissing'], 'and they do not decide any longer'],
    [{ guardians: [{ id: hanna }, { ...appointed, from: day('2026-11-24') }], consents: [aConsent()] }, ['allowed'], 'before the appointment they still do'],
    [{ person: alone, guardians: [appointed], consents: [answered(birgit, 'guardian')] }, ['allowed'], 'also where the child came alone'],
    [
      { guardians: [{ id: hanna }, { ...appointed, to: day('2026-11-22') }], consents: [aConsent()] },
      ['refused', 'guardianConsentMissing'],
      'CON-35: custody changed when somebody was appointed, and again when that ended: what was answered before is over',
    ],
    [
      { guardians: [{ id: hanna }, { ...appointed, to: day('2025-12-31') }], consents: [aConsent()] },
      ['allowed'],
      'CON-35: answered on the first day with custody again',
    ],
    [
      { guardians: [{ id: hanna }, { ...appointed, to: day('2026-01-01') }], consents: [aConsent()] },
      ['refused', 'guardianConsentMissing'],
      'CON-35: answered on the last day of the appointment',
    ],
    [
      {
        guardians: [
          { id: hanna, from: day('2026-01-01') },
          { ...appointed, to: day('2025-06-01') },
        ],
        consents: [aConsent()],
      },
      ['allowed'],
      'CON-35: an appointment that had ended before the custody began',
    ],
    [
      { guardians: [{ id: hanna }, { ...appointed, from: day('2026-12-01'), to: day('2026-12-31') }], consents: [aConsent()] },
      ['allowed'],
      'CON-35: an appointment yet to come ends nothing',
    ],
    [
      {
        guardians: [{ id: hanna }, { ...appointed, to: day('2025-06-01') }, { id: birgit, kind: 'speciallyAppointed' as const, from: day('2025-02-01') }],
        consents: [answered(birgit, 'guardian')],
      },
      ['allowed'],
      'CON-35: what ended earlier ends nothing of the one who is appointed now',
    ],
    [
      { guardians: [{ id: hanna }, { ...appointed, to: day('2026-03-31') }, { ...appointed, id: daniel, to: day('2025-06-01') }], consents: [aConsent()] },
      ['refused', 'guardianConsentMissing'],
      'CON-35: of two appointments the last one counts',
    ],
    [
      { person: alone, guardians: [], representatives: [{ ...godMan, mandate: [] }], consents: [fromGodMan, childYes] },
      ['allowed'],
      'ACT-18: a child’s god man has no parts of a mandate',
    ],
    [
      { person: alone, guardians: [], representatives: [{ ...godMan, mandate: ['economy' as const, 'rights' as const] }], consents: [fromGodMan, childYes] },
      ['allowed'],
      'ACT-18: more than the economy',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], ...matureWhereItSuffices, consents: [childYes] },
      ['needsAssessment', 'godManNotAsked', 'representativeConsentMissing'],
      'CON-04: a mature child suffices, but a god man decides together with it',
    ],
    [
      { person: alone, guardians: [], ...matureWhereItSuffices, consents: [childYes] },
      ['needsAssessment', 'godManNotAsked', 'noGodManKnown'],
      'CON-04: likewise where none is appointed',
    ],
    [
      {
        person: alone,
        guardians: [],
        representatives: [godMan],
        routine: { matureChildSuffices: true },
        consents: [childYes],
        assessments: [assessed('maturity', 'mature'), assessed('godManNotAsked', 'goOn', { id: assessmentId(2) })],
      },
      ['allowed'],
      'CON-12: and has been weighed',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], ...matureWhereItSuffices, consents: [childYes, answered(gunnar, 'godMan', 'no')] },
      ['needsAssessment', 'childAgainstGuardians'],
      'CON-05: the god man says no to a mature child',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], ...matureWhereItSuffices, consents: [fromGodMan] },
      ['needsAssessment', 'childNotAsked'],
      'CON-12: the mature child has not answered',
    ],
    [{ person: alone, guardians: [], representatives: [godMan], consents: [fromGodMan, childYes] }, ['allowed'], 'a god man together with the child'],
    [{ person: alone, guardians: [], representatives: [godMan], consents: [fromGodMan] }, ['needsAssessment', 'childNotAsked'], 'the child has not been asked'],
    [
      { person: alone, guardians: [], representatives: [godMan], consents: [fromGodMan], assessments: [assessed('childNotAsked', 'goOn')] },
      ['allowed'],
      'CON-12: it could not be asked',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], consents: [childYes] },
      ['refused', 'representativeConsentMissing'],
      'the god man has not answered',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], consents: [answered(gunnar, 'godMan', 'no'), childYes] },
      ['refused', 'representativeSaysNo'],
      'the god man says no',
    ],
    [
      { person: alone, guardians: [], representatives: [godMan], consents: [fromGodMan, answered(josef, 'self', 'no')] },
      ['needsAssessment', 'childSaysNo'],
      'CON-03: the child says no',
    ],
    [
      { person: alone, guardians: [], representatives: [{ ...godMan, mandate: ['economy' as const] }], consents: [fromGodMan, childYes] },
      ['refused', 'noGodManKnown'],
      'ACT-18: the economy alone gives no standing',
    ],
    [{ person: alone, guardians: [], consents: [childYes] }, ['refused', 'noGodManKnown'], 'none is appointed'],
    [
      { person: alone, guardians: [{ id: hanna }], representatives: [godMan], consents: [fromGodMan, childYes] },
      ['allowed'],
      'parents who are far away are not asked',
    ],
    [
      { person: { ...alone, unaccompanied: false }, guardians: [{ id: hanna }], representatives: [godMan], consents: [fromGodMan] },
      ['refused', 'guardianConsentMissing'],
      'a child with guardians has no god man',
    ],
  ])('%#', (facts, expected, _reason) => {
    expect(startOf(facts)).toEqual(expected);
  });

  test('who is asked, in what capacity, and by which rule', () => {
    const facts = someFacts({ person: alone, guardians: [], representatives: [godMan], consents: [fromGodMan, childYes] });
    expect(whoMustConsent(facts, day('2026-11-23'))).toEqual([gunnar, josef]);
    expect(mayStartSipWork(facts, morning).rules).toEqual(['CON-01', 'CON-09']);
    expect(mayStartSipWork({ ...facts, consents: [childYes] }, morning).violations[0]).toMatchObject({
      rule: 'CON-09',
      remedy: 'askRepresentative',
      facts: { person: gunnar, as: 'godMan' },
    });
    expect(mayStartSipWork({ ...facts, representatives: [] }, morning).violations[0]).toMatchObject({ rule: 'CON-09', remedy: 'recordGodMan' });
  });

  test('CON-23: a child that decides together with somebody chooses the units too', () => {
    const facts = {
      person: alone,
      guardians: [],
      representatives: [godMan],
      consents: [aConsent({ ...fromGodMan, receivers: [aReceiver(bvc), aReceiver(bup)] }), childYes],
    };
    expect(answerTo(about(josef), bvc, facts)).toEqual(['allowed']);
    expect(answerTo(about(josef), bup, facts).flat().slice(0, 2)).toEqual(['refused', 'receiverNotCovered']);
  });
});
