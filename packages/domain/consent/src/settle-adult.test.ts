import { describe, expect, test } from 'vitest';
import { day, josef } from './testing/a-consent.ts';
import { answered, aRepresentative, birgit, grownUp, gunnar, startOf } from './testing/a-record.ts';

const own = answered(josef, 'self');
const ownNo = answered(josef, 'self', 'no');
const says = (as: 'godMan' | 'forvaltare' | 'powerOfAttorney', answer: 'yes' | 'no' = 'yes') => answered(gunnar, as, answer);
const adult = (facts: Parameters<typeof startOf>[0]) => startOf({ person: grownUp, guardians: [], consents: [], ...facts });

describe('CON-09: those who act for an adult who can consent', () => {
  test.each([
    [
      { representatives: [aRepresentative('godMan')], consents: [says('godMan')] },
      ['refused', 'ownConsentMissing'],
      'a god man represents only with the person’s consent',
    ],
    [{ representatives: [aRepresentative('godMan')], consents: [own, says('godMan', 'no')] }, ['allowed'], 'and gives way to it'],
    [{ representatives: [aRepresentative('forvaltare')], consents: [says('forvaltare')] }, ['allowed'], 'a förvaltare may consent within the mandate'],
    [
      { representatives: [aRepresentative('forvaltare', { mandate: ['rights'] })], consents: [says('forvaltare')] },
      ['refused', 'ownConsentMissing'],
      'CON-09: a mandate for the person; to guard rights is another part',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { mandate: ['economy'] })], consents: [says('forvaltare')] },
      ['refused', 'ownConsentMissing'],
      'ACT-18: the economy alone is none',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { mandate: [] })], consents: [says('forvaltare')] },
      ['refused', 'ownConsentMissing'],
      'nor is an empty one',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { mandate: ['economy', 'person'] })], consents: [says('forvaltare')] },
      ['allowed'],
      'the economy beside the person',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { to: day('2026-11-22') })], consents: [says('forvaltare')] },
      ['refused', 'ownConsentMissing'],
      'the mandate ended yesterday',
    ],
    [
      { representatives: [aRepresentative('forvaltare', { from: day('2026-01-02') })], consents: [says('forvaltare')] },
      ['refused', 'ownConsentMissing'],
      'answered the day before the mandate',
    ],
    [
      { representatives: [aRepresentative('forvaltare')], consents: [ownNo, says('forvaltare')] },
      ['needsAssessment', 'representativeAndPersonDiffer'],
      'the person says no, the förvaltare yes',
    ],
    [
      { representatives: [aRepresentative('forvaltare')], consents: [own, says('forvaltare', 'no')] },
      ['needsAssessment', 'representativeAndPersonDiffer'],
      'or the other way round',
    ],
    [
      { representatives: [aRepresentative('forvaltare')], consents: [says('forvaltare', 'no')] },
      ['refused', 'ownConsentMissing'],
      'a no of the förvaltare alone: the person is asked',
    ],
    [
      { representatives: [aRepresentative('powerOfAttorney')], consents: [says('powerOfAttorney')] },
      ['allowed'],
      'a power of attorney within its scope and dates',
    ],
    [
      { representatives: [aRepresentative('powerOfAttorney')], consents: [ownNo, says('powerOfAttorney')] },
      ['refused', 'ownConsentRefused'],
      'CON-01: gives way to the person’s no',
    ],
    [
      { representatives: [aRepresentative('futurePowerOfAttorney')], consents: [says('powerOfAttorney')] },
      ['refused', 'ownConsentMissing'],
      'a future one is not in force yet',
    ],
    [
      { representatives: [aRepresentative('personligtOmbud')], consents: [says('powerOfAttorney')] },
      ['refused', 'ownConsentMissing'],
      'a personligt ombud never consents',
    ],
    [
      { representatives: [aRepresentative('forvaltare')], consents: [says('powerOfAttorney')] },
      ['refused', 'ownConsentMissing'],
      'a yes in another capacity is none of the förvaltare',
    ],
    [
      {
        representatives: [aRepresentative('powerOfAttorney'), aRepresentative('powerOfAttorney', { id: birgit })],
        consents: [says('powerOfAttorney'), answered(birgit, 'powerOfAttorney', 'no')],
      },
      ['needsAssessment', 'representativeAndPersonDiffer'],
      'two who say different things',
    ],
  ])('%#', (facts, expected, _reason) => {
    expect(adult(facts)).toEqual(expected);
  });
});
