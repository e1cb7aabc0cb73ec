import { describe, expect, test } from 'vitest';
import { explainSharing, explainStart } from './explain.ts';
import { aConsent, aReceiver, bothSay, bup, bvc, consentId, daniel, hanna, josef, morning, someFacts } from './testing/a-consent.ts';
import {
  aBoardDecision,
  answered,
  aRepresentative,
  assessed,
  assessmentId,
  boardDecisionId,
  grownUp,
  groundId,
  gunnar,
  inCare,
  presumed,
} from './testing/a-record.ts';
import { about } from './testing/answer-to.ts';

const nothing = { consents: [], assessments: [], boardDecisions: [], grounds: [] };
const withoutConsent = ['informAboutSip', 'giveGeneralAdvice', 'consultDeidentified'];

describe('CON-28: an answer explains what it rests on, who is missing and what is allowed without consent', () => {
  test('one guardian is missing', () => {
    expect(explainStart(someFacts({ consents: [aConsent()] }), morning)).toMatchObject({
      decision: { outcome: 'refused' },
      restsOn: nothing,
      missing: [{ person: daniel, as: 'guardian' }],
      wouldChange: ['askGuardian'],
      stillAllowed: [...withoutConsent, 'reportWorry'],
    });
  });

  test('both have said yes', () => {
    expect(explainStart(someFacts(), morning)).toMatchObject({
      restsOn: { ...nothing, consents: [consentId(1), consentId(2)] },
      missing: [],
      wouldChange: [],
      stillAllowed: [],
    });
  });

  test('CON-05: the question of LVU is raised where a mature child stands against a guardian', () => {
    const facts = someFacts({ consents: [answered(hanna, 'guardian', 'no'), answered(josef, 'self')], assessments: [assessed('maturity', 'mature')] });
    expect(explainStart(facts, morning)).toMatchObject({
      wouldChange: ['weighBothBranches'],
      stillAllowed: [...withoutConsent, 'reportWorry', 'raiseLvuQuestion'],
    });
  });

  test.each([
    [someFacts({ person: grownUp, consents: [] }), [{ person: josef, as: 'self' }], withoutConsent, 'a grown-up: no duty to report'],
    [
      someFacts({
        person: { ...grownUp },
        guardians: [],
        consents: [],
        assessments: [assessed('ability', 'unable')],
        representatives: [aRepresentative('godMan')],
      }),
      [{ person: gunnar, as: 'godMan' }],
      withoutConsent,
      'a god man is asked',
    ],
    [
      someFacts({ care: [inCare('LVU')], assessments: [assessed('maturity', 'mature')] }),
      [{ person: josef, as: 'self' }],
      [...withoutConsent, 'reportWorry'],
      'the mature child under LVU is asked',
    ],
    [
      someFacts({ consents: [answered(hanna, 'guardian', 'no'), answered(daniel, 'guardian')] }),
      [],
      [...withoutConsent, 'reportWorry'],
      'a no is no missing answer',
    ],
  ])('%#', (facts, missing, stillAllowed, _reason) => {
    expect(explainStart(facts, morning)).toMatchObject({ missing, stillAllowed });
  });

  test.each([
    [
      { assessments: [assessed('maturity', 'mature')], consents: [...bothSay({}), answered(josef, 'self')] },
      { consents: [consentId(1), consentId(2)], assessments: [assessmentId(1)] },
      'a mature child',
    ],
    [{ care: [inCare('LVU')], consents: [], boardDecisions: [aBoardDecision()] }, { boardDecisions: [boardDecisionId(1)] }, 'the board'],
    [
      { person: grownUp, guardians: [], consents: [], assessments: [assessed('ability', 'unable')], grounds: [presumed()] },
      { assessments: [assessmentId(1)], grounds: [groundId(1)] },
      'presumed consent',
    ],
    [
      { consents: [...bothSay({}), answered(josef, 'self', 'no')], assessments: [assessed('childSaysNo', 'goOn')] },
      { consents: [consentId(1), consentId(2)], assessments: [assessmentId(1)] },
      'a weighed no',
    ],
  ])('%#', (facts, restsOn, _reason) => {
    expect(explainStart(someFacts(facts), morning).restsOn).toEqual({ ...nothing, ...restsOn });
    expect(explainSharing(about(josef, 'goal'), bvc, { facts: someFacts(facts), at: morning }).restsOn).toEqual({ ...nothing, ...restsOn });
  });

  test('of several consents those that cover are named', () => {
    const more = aConsent({ id: consentId(7), receivers: [aReceiver(bup)] });
    expect(explainSharing(about(josef), bvc, { facts: someFacts({ consents: [...bothSay({}), more] }), at: morning }).restsOn.consents).toEqual([
      consentId(1),
      consentId(2),
    ]);
    expect(explainStart(someFacts({ consents: [...bothSay({}), more] }), morning).restsOn.consents).toEqual([consentId(1), consentId(2), consentId(7)]);
  });
});
