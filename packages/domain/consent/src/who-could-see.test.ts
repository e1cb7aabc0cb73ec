import { describe, expect, test } from 'vitest';
import { asKnownAt } from './as-known-at.ts';
import { aConsent, bothSay, bvc, consentId, day, hanna, josef, moment, morning, preschool, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, aRepresentative, assessed, assessmentId, boardDecisionId, grownUp, groundId, inCare, presumed } from './testing/a-record.ts';
import { about } from './testing/answer-to.ts';
import { whoCouldSee } from './who-could-see.ts';

const nothing = { consents: [], assessments: [], boardDecisions: [], grounds: [] };

describe('CON-25: any past time can be asked, as it was and as it was known', () => {
  const late = moment('2026-11-24T09:00:00.000Z');
  const facts = someFacts({ consents: bothSay({ withdrawnAt: moment('2026-11-20T09:00:00.000Z'), endRecordedAt: late }) });
  const school = about(josef);

  test('a withdrawal that was written down late', () => {
    expect(whoCouldSee(school, { facts, at: morning })).toEqual([]);
    expect(whoCouldSee(school, { facts, at: morning }, morning)).toEqual([
      { receiver: bvc, ...nothing, consents: [consentId(1), consentId(2)] },
      { receiver: preschool, ...nothing, consents: [consentId(1), consentId(2)] },
    ]);
    expect(whoCouldSee(school, { facts, at: morning }, late)).toEqual([]);
  });

  test('by a decision of the board, or a ground', () => {
    const board = someFacts({ care: [inCare('LVU')], consents: [], boardDecisions: [aBoardDecision()] });
    expect(whoCouldSee(school, { facts: board, at: morning })).toEqual([{ receiver: bvc, ...nothing, boardDecisions: [boardDecisionId(1)] }]);
    const ground = someFacts({ person: grownUp, guardians: [], consents: [], assessments: [assessed('ability', 'unable')], grounds: [presumed()] });
    expect(whoCouldSee(school, { facts: ground, at: morning })).toEqual([
      { receiver: bvc, ...nothing, assessments: [assessmentId(1)], grounds: [groundId(1)] },
    ]);
  });

  test.each([
    [{ guardians: [{ id: hanna, recordedAt: late }] }, { guardians: [] }, 'custody that was not written down yet'],
    [
      { guardians: [{ id: hanna, to: day('2026-11-01'), endRecordedAt: late }] },
      { guardians: [{ id: hanna, to: undefined, endRecordedAt: late }] },
      'the end of custody',
    ],
    [{ guardians: [{ id: hanna, to: day('2026-11-01') }] }, { guardians: [{ id: hanna, to: day('2026-11-01') }] }, 'an end that was known at once'],
    [{ consents: [aConsent({ recordedAt: late })] }, { consents: [] }, 'an answer that was given before and written down after'],
    [{ consents: [aConsent({ recordedAt: morning })] }, { consents: [aConsent({ recordedAt: morning })] }, 'written down this very moment'],
    [{ consents: [aConsent({ takenAt: late })] }, { consents: [] }, 'an answer that had not been given'],
    [{ consents: [aConsent({ withdrawnAt: late })] }, { consents: [aConsent({ withdrawnAt: undefined })] }, 'a withdrawal yet to come'],
    [
      { consents: [aConsent({ withdrawnAt: morning, endRecordedAt: late })] },
      { consents: [aConsent({ withdrawnAt: undefined, endRecordedAt: late })] },
      'a withdrawal leaves the last day that was agreed',
    ],
    [{ consents: [aConsent({ narrowings: [{ at: morning, receiver: bvc, recordedAt: late }] })] }, { consents: [aConsent({ narrowings: [] })] }, 'a narrowing'],
    [
      { consents: [aConsent({ narrowings: [{ at: morning, receiver: bvc }] })] },
      { consents: [aConsent({ narrowings: [{ at: morning, receiver: bvc }] })] },
      'a narrowing that was known',
    ],
    [{ assessments: [assessed('maturity', 'mature', { at: late })] }, { assessments: [] }, 'an assessment'],
    [{ boardDecisions: [aBoardDecision({ recordedAt: late })] }, { boardDecisions: [] }, 'a decision of the board'],
    [{ grounds: [presumed({ recordedAt: late })] }, { grounds: [] }, 'a ground'],
    [{ care: [inCare('LVU', { recordedAt: late })] }, { care: [] }, 'care'],
    [{ representatives: [aRepresentative('godMan', { recordedAt: late })] }, { representatives: [] }, 'a representative'],
  ])('%#', (known, expected, _reason) => {
    expect(asKnownAt(someFacts(known), morning)).toEqual(someFacts(expected));
  });
});
