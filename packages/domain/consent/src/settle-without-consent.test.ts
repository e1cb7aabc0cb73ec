import { describe, expect, test } from 'vitest';
import { aConsent, day, josef, moment, morning } from './testing/a-consent.ts';
import { aHarmTest, answered, aRepresentative, assessed, assessmentId, groundId, grownUp, gunnar, presumed, startOf } from './testing/a-record.ts';

const own = answered(josef, 'self');
const ownNo = answered(josef, 'self', 'no');
const says = (as: 'godMan' | 'forvaltare' | 'powerOfAttorney', answer: 'yes' | 'no' = 'yes') => answered(gunnar, as, answer);
const unable = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') });
const told = assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z'), willKnownOtherwise: true });
const able = assessed('ability', 'able', { id: assessmentId(2), at: moment('2026-06-01T09:00:00.000Z') });

const adult = (facts: Parameters<typeof startOf>[0]) => startOf({ person: grownUp, guardians: [], consents: [], ...facts });

describe('CON-10: an adult who cannot consent is not shut out', () => {
  const inability = (facts: Parameters<typeof startOf>[0]) => adult({ assessments: [unable], ...facts });

  test.each([
    [{}, ['needsAssessment', 'personCannotConsent'], 'nothing to rest on: somebody weighs it'],
    [{ assessments: [unable, assessed('personCannotConsent', 'goOn', { id: assessmentId(3) })] }, ['allowed'], 'and has done so'],
    [{ assessments: [unable, able] }, ['refused', 'ownConsentMissing'], 'the latest assessment says able'],
    [
      { assessments: [unable, able], consents: [aConsent({ ...own, takenAt: moment('2026-07-01T09:00:00.000Z') })] },
      ['allowed'],
      'CON-01: and then the own yes counts',
    ],
    [{ assessments: [unable, able], consents: [own] }, ['refused', 'ownConsentMissing'], 'a yes given while unable does not'],
    [{ assessments: [assessed('ability', 'unable')], consents: [own] }, ['allowed'], 'CON-25: a yes given while able stands'],
    [{ consents: [own] }, ['needsAssessment', 'personCannotConsent'], 'a yes of one who cannot consent is none'],
    [{ assessments: [assessed('ability', 'unable')], consents: [ownNo] }, ['refused', 'ownConsentRefused'], 'CON-01: a no given while able stands'],
    [{ consents: [ownNo], grounds: [presumed()] }, ['needsAssessment', 'personCannotConsent'], 'an unwillingness that is shown is never passed over'],
    [{ representatives: [aRepresentative('godMan')], consents: [says('godMan')] }, ['allowed'], 'CON-09: a god man where nothing tells the will'],
    [
      { assessments: [told], representatives: [aRepresentative('godMan')], consents: [says('godMan')] },
      ['needsAssessment', 'personCannotConsent'],
      'CON-09: not where something does',
    ],
    [
      { assessments: [told], representatives: [aRepresentative('forvaltare')], consents: [says('forvaltare')] },
      ['allowed'],
      'CON-09: a förvaltare all the same',
    ],
    [
      { representatives: [aRepresentative('godMan')] },
      ['needsAssessment', 'personCannotConsent', 'representativeConsentMissing'],
      'CON-09: who could answer has not',
    ],
    [{ representatives: [aRepresentative('godMan')], grounds: [presumed()] }, ['allowed'], 'presumed consent holds until then'],
    [
      { representatives: [aRepresentative('godMan')], consents: [says('godMan', 'no')], grounds: [presumed()] },
      ['needsAssessment', 'personCannotConsent', 'representativeSaysNo'],
      'CON-09: a no is weighed, and nobody shut out by it alone',
    ],
    [
      {
        assessments: [unable, assessed('personCannotConsent', 'doNotGoOn', { id: assessmentId(3) })],
        representatives: [aRepresentative('godMan')],
        consents: [says('godMan', 'no')],
      },
      ['refused', 'assessedNotToGoOn'],
      'and then refused',
    ],
    [
      {
        representatives: [aRepresentative('forvaltare')],
        consents: [{ ...says('forvaltare'), withdrawnAt: moment('2026-06-01T09:00:00.000Z') }],
        grounds: [presumed()],
      },
      ['needsAssessment', 'personCannotConsent', 'representativeConsentMissing'],
      'CON-24: a yes that was taken back is weighed as a no',
    ],
    [
      { consents: [{ ...own, takenAt: moment('2025-11-01T09:00:00.000Z'), withdrawnAt: moment('2026-06-01T09:00:00.000Z') }], grounds: [presumed()] },
      ['needsAssessment', 'personCannotConsent'],
      'CON-24: the person took it back: that shows unwillingness',
    ],
    [
      { consents: [{ ...own, withdrawnAt: moment('2026-06-01T09:00:00.000Z') }], grounds: [presumed()] },
      ['needsAssessment', 'personCannotConsent'],
      'also when it was no yes',
    ],
    [
      { grounds: [presumed(), presumed({ id: groundId(3), showedUnwillingness: true })] },
      ['needsAssessment', 'personCannotConsent'],
      'unwillingness in one of two records',
    ],
    [{ grounds: [aHarmTest(), presumed({ showedUnwillingness: true })] }, ['needsAssessment', 'personCannotConsent'], 'a harm test does not overcome it'],
    [{ grounds: [aHarmTest({ outcome: 'harm' }), presumed()] }, ['allowed'], 'harm in sharing says nothing of the work as such'],
    [
      { assessments: [assessed('ability', 'unable')], representatives: [aRepresentative('godMan')], consents: [says('godMan')] },
      ['needsAssessment', 'personCannotConsent', 'representativeConsentMissing'],
      'CON-09: a god man who answered while the person was able',
    ],
    [
      { assessments: [assessed('ability', 'unable')], representatives: [aRepresentative('futurePowerOfAttorney')], consents: [says('powerOfAttorney')] },
      ['needsAssessment', 'personCannotConsent', 'representativeConsentMissing'],
      'CON-09: a future power of attorney was not in force',
    ],
    [
      { assessments: [assessed('ability', 'unable')], representatives: [aRepresentative('powerOfAttorney')], consents: [says('powerOfAttorney')] },
      ['allowed'],
      'CON-09: another was',
    ],
    [
      {
        assessments: [unable, able, assessed('ability', 'unable', { id: assessmentId(3), at: moment('2026-07-01T09:00:00.000Z') })],
        representatives: [aRepresentative('godMan')],
        consents: [says('godMan')],
      },
      ['needsAssessment', 'personCannotConsent', 'representativeConsentMissing'],
      'CON-09: the person was able in between',
    ],
    [
      {
        assessments: [assessed('ability', 'able', { id: assessmentId(3), at: moment('2025-06-01T09:00:00.000Z') }), unable],
        representatives: [aRepresentative('godMan')],
        consents: [says('godMan')],
      },
      ['allowed'],
      'CON-09: the person was able before, when the god man had not answered',
    ],
    [
      {
        assessments: [unable, assessed('ability', 'unable', { id: assessmentId(3), at: moment('2026-07-01T09:00:00.000Z') })],
        representatives: [aRepresentative('godMan')],
        consents: [says('godMan')],
      },
      ['allowed'],
      'CON-09: assessed again, and still unable',
    ],
    [
      { assessments: [{ ...unable, withdrawnAt: moment('2026-06-01T09:00:00.000Z') }], consents: [own] },
      ['allowed'],
      'CON-10: the assessment was taken back, and nothing rests on it',
    ],
    [
      { representatives: [aRepresentative('godMan')], consents: [says('godMan'), ownNo] },
      ['needsAssessment', 'representativeAndPersonDiffer'],
      'CON-09: the person shows unwillingness',
    ],
    [
      { representatives: [aRepresentative('futurePowerOfAttorney')], consents: [says('powerOfAttorney')] },
      ['allowed'],
      'CON-09: a future power of attorney is in force now',
    ],
    [
      { representatives: [aRepresentative('futurePowerOfAttorney', { mandate: ['economy'] })], consents: [says('powerOfAttorney')] },
      ['needsAssessment', 'personCannotConsent'],
      'CON-09: within its scope',
    ],
    [{ grounds: [presumed()] }, ['allowed'], 'presumed consent'],
    [{ grounds: [presumed({ informed: false })] }, ['needsAssessment', 'personCannotConsent'], 'the person was not informed'],
    [{ grounds: [presumed({ showedUnwillingness: true })] }, ['needsAssessment', 'personCannotConsent'], 'the person showed unwillingness'],
    [{ grounds: [presumed({ to: day('2026-11-22') })] }, ['needsAssessment', 'personCannotConsent'], 'until yesterday'],
    [{ grounds: [presumed({ withdrawnAt: morning })] }, ['needsAssessment', 'personCannotConsent'], 'withdrawn now'],
    [{ grounds: [aHarmTest()] }, ['allowed'], 'a harm test that found none'],
    [{ grounds: [aHarmTest({ outcome: 'harm' })] }, ['needsAssessment', 'personCannotConsent'], 'a harm test that found harm opens nothing'],
    [{ assessments: [able], grounds: [presumed()] }, ['refused', 'ownConsentMissing'], 'for one who can consent nothing is presumed'],
  ])('%#', (facts, expected, _reason) => {
    expect(inability(facts)).toEqual(expected);
  });
});
