import { describe, expect, test } from 'vitest';
import { aConsent, aReceiver, bup, bvc, consentId, day, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aHarmTest, answered, aRepresentative, assessed, assessmentId, birgit, groundId, grownUp, gunnar, presumed, type startOf } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { whoMustConsent } from './who-must-consent.ts';

const ownNo = answered(josef, 'self', 'no');
const says = (as: 'godMan' | 'forvaltare' | 'powerOfAttorney', answer: 'yes' | 'no' = 'yes') => answered(gunnar, as, answer);
const unable = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') });
const told = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z'), willKnownOtherwise: true });

describe('CON-10: an adult who cannot consent is not shut out', () => {
  const share = (facts: Parameters<typeof startOf>[0], unit = bvc) =>
    answerTo(about(josef, 'goal'), unit, { person: grownUp, guardians: [], consents: [], assessments: [unable], ...facts }).flat();
  const retested = { id: groundId(3), at: moment('2026-06-01T09:00:00.000Z') };

  test.each([
    [{ grounds: [presumed()] }, bvc, 'allowed', undefined, 'a ground covers its units'],
    [{ grounds: [presumed()] }, bup, 'refused', 'decisionDoesNotCover', 'CON-23: and no other'],
    [{}, bvc, 'needsAssessment', 'personCannotConsent', 'nothing to rest on: somebody weighs it'],
    [{ grounds: [presumed({ informed: false })] }, bup, 'needsAssessment', 'personCannotConsent', 'a ground that does not hold is none'],
    [
      { grounds: [presumed(), presumed({ id: groundId(3), informed: false })] },
      bup,
      'refused',
      'decisionDoesNotCover',
      'CON-23: one that holds, beside it, still lists other units',
    ],
    [
      { assessments: [unable, assessed('personCannotConsent', 'doNotGoOn', { id: assessmentId(3) })] },
      bvc,
      'refused',
      'assessedNotToGoOn',
      'CON-12: it was weighed, and is not to go on',
    ],
    [
      {
        assessments: [assessed('ability', 'unable')],
        consents: [answered(josef, 'self')].map((one) => ({ ...one, receivers: [aReceiver(bup)] })),
        grounds: [presumed()],
      },
      bvc,
      'refused',
      'receiverNotCovered',
      'CON-23: the person left the unit out while able, and nothing is presumed against that',
    ],
    [{ grounds: [aHarmTest({ outcome: 'harm' })] }, bvc, 'refused', 'harmFound', 'harm was found'],
    [{ grounds: [aHarmTest({ outcome: 'harm' }), presumed()] }, bvc, 'refused', 'harmFound', 'harm was found, and consent presumed'],
    [{ grounds: [aHarmTest({ outcome: 'harm' }), aHarmTest(retested)] }, bvc, 'refused', 'harmFound', 'a later test found none, but the first still stands'],
    [
      { grounds: [aHarmTest({ outcome: 'harm', withdrawnAt: moment('2026-06-01T09:00:00.000Z') }), aHarmTest(retested)] },
      bvc,
      'allowed',
      undefined,
      'the first was taken back',
    ],
    [
      { grounds: [presumed()], representatives: [aRepresentative('godMan')], consents: [{ ...says('godMan'), receivers: [aReceiver(bup)] }] },
      bvc,
      'refused',
      'receiverNotCovered',
      'CON-23: the god man has said yes, but not to this unit',
    ],
    [
      {
        grounds: [presumed()],
        assessments: [unable, assessed('personCannotConsent', 'goOn', { id: assessmentId(3) })],
        consents: [{ ...ownNo, takenAt: moment('2026-02-01T09:00:00.000Z') }],
      },
      bvc,
      'allowed',
      undefined,
      'an unwillingness that was weighed, and a ground that lists the unit',
    ],
    [
      { grounds: [presumed(), presumed({ id: groundId(3), showedUnwillingness: true, receivers: [aReceiver(bup)] })] },
      bvc,
      'needsAssessment',
      'personCannotConsent',
      'CON-01: unwillingness elsewhere leaves the work open',
    ],
    [{ grounds: [aHarmTest(), aHarmTest({ ...retested, outcome: 'harm' })] }, bvc, 'refused', 'harmFound', 'a later test found harm'],
    [{ grounds: [aHarmTest({ outcome: 'harm', receivers: [aReceiver(bup)] }), aHarmTest(retested)] }, bvc, 'allowed', undefined, 'harm in another unit'],
    [
      { assessments: [unable, assessed('personCannotConsent', 'goOn', { id: assessmentId(3) })] },
      bvc,
      'refused',
      'decisionDoesNotCover',
      'CON-23: an assessment lists no unit',
    ],
    [
      {
        assessments: [told, assessed('personCannotConsent', 'goOn', { id: assessmentId(3) })],
        representatives: [aRepresentative('godMan')],
        consents: [says('godMan')],
      },
      bvc,
      'refused',
      'decisionDoesNotCover',
      'nor does a god man who does not represent',
    ],
    [
      { representatives: [aRepresentative('godMan')], consents: [says('godMan')] },
      bup,
      'refused',
      'receiverNotCovered',
      'a god man’s consent covers what it lists',
    ],
  ])('sharing %#', (facts, unit, outcome, code, _reason) => {
    expect(share(facts, unit).slice(0, 2)).toEqual(code === undefined ? [outcome] : [outcome, code]);
  });

  test('who is asked, and which rule is cited', () => {
    const facts = someFacts({
      person: grownUp,
      guardians: [],
      assessments: [unable],
      representatives: [aRepresentative('godMan'), aRepresentative('forvaltare', { id: birgit })],
      consents: [],
    });
    expect(whoMustConsent(facts, day('2026-11-23'))).toEqual([gunnar, birgit]);
    expect(mayStartSipWork({ ...facts, grounds: [presumed()] }, morning).rules).toEqual(['CON-01', 'CON-10']);
    expect(mayStartSipWork({ ...facts, consents: [says('godMan')] }, morning).rules).toEqual(['CON-01', 'CON-09']);
    expect(mayStartSipWork({ ...facts, representatives: [], consents: [aConsent({ id: consentId(9) })] }, morning).violations[0]?.facts).toEqual({
      person: josef,
      mayAssess: ['professional', 'secrecyHolder'],
    });
  });
});
