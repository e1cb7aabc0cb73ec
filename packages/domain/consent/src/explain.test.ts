import { describe, expect, test } from 'vitest';
import { explainSharing, explainStart } from './explain.ts';
import { aConsent, aReceiver, bothSay, bup, bvc, consentId, daniel, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
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

  test('CON-03: the yes of a child who does not decide carries nothing, that of a mature one does', () => {
    const consents = [...bothSay({}), aConsent({ id: consentId(30), givenBy: josef, givenAs: 'self' })];
    const restsOnOf = (facts: Parameters<typeof someFacts>[0]) => explainStart(someFacts({ consents, ...facts }), morning).restsOn.consents;
    expect(restsOnOf({})).toEqual([consentId(1), consentId(2)]);
    expect(restsOnOf({ assessments: [assessed('maturity', 'mature')] })).toEqual([consentId(1), consentId(2), consentId(30)]);
  });

  test('CON-09: of several assessments the one that counts is named', () => {
    const again = assessed('ability', 'unable', { id: assessmentId(2), at: moment('2026-07-01T09:00:00.000Z') });
    const facts = someFacts({
      person: grownUp,
      guardians: [],
      assessments: [assessed('ability', 'unable', { at: moment('2025-12-01T09:00:00.000Z') }), again],
      representatives: [aRepresentative('godMan')],
      consents: [answered(gunnar, 'godMan')],
    });
    expect(explainStart(facts, morning)).toMatchObject({ decision: { outcome: 'allowed' }, restsOn: { assessments: [assessmentId(2)] } });
  });

  test('CON-34: another person’s own answer is missing', () => {
    const { missing, wouldChange } = explainSharing(about(daniel), bvc, { facts: someFacts(), at: morning });
    expect([missing, wouldChange]).toEqual([[{ person: daniel, as: 'self' }], ['askOtherPerson']]);
  });

  test('CON-11, CON-05: a question about the sharing and one about the work are both told, and so is what the first lets one raise', () => {
    const no = (giver: typeof hanna, as: 'guardian' | 'self', matter: 'sharing' | 'sipWork') =>
      aConsent({ id: consentId(40), givenBy: giver, givenAs: as, answer: 'no', matters: [matter] });
    const consents = [
      ...bothSay({}),
      aConsent({ id: consentId(30), givenBy: josef, givenAs: 'self' }),
      no(hanna, 'guardian', 'sharing'),
      no(josef, 'self', 'sipWork'),
    ];
    const question = { facts: someFacts({ consents, assessments: [assessed('maturity', 'mature')] }), at: morning };
    const { decision, stillAllowed } = explainSharing(about(josef), bvc, question);
    expect(decision.violations.map(({ code }) => code)).toEqual(['childAgainstGuardians', 'childSaysNo']);
    expect(stillAllowed).toContain('raiseLvuQuestion');
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
