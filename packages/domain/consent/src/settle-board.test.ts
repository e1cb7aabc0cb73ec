import { describe, expect, test } from 'vitest';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { aReceiver, bup, bvc, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';
import { aBoardDecision, answered, assessed, boardDecisionId, inCare, startOf } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';
import { whoMustConsent } from './who-must-consent.ts';

const yes = answered(hanna, 'guardian');
const fatherYes = answered(daniel, 'guardian');
const fatherNo = answered(daniel, 'guardian', 'no');
const childYes = answered(josef, 'self');
const childNo = answered(josef, 'self', 'no');
const secret = inCare('LVU', { noContactWith: [daniel], addressSecretFrom: [daniel] });

const under = (care: ReturnType<typeof inCare>, consents: ReturnType<typeof answered>[], ...decisions: ReturnType<typeof aBoardDecision>[]) => ({
  care: [care],
  consents,
  boardDecisions: decisions,
});
const lvu = (consents: ReturnType<typeof answered>[], ...decisions: ReturnType<typeof aBoardDecision>[]) => under(inCare('LVU'), consents, ...decisions);
const mature = <Facts extends object>(facts: Facts) => ({ ...facts, assessments: [assessed('maturity', 'mature')] });
const later = { id: boardDecisionId(2), at: moment('2026-05-01T09:00:00.000Z'), from: day('2026-05-01') };

describe('CON-06: a child in care under LVU', () => {
  test.each([
    [lvu([yes, fatherYes, childYes]), ['allowed'], 'everybody consents'],
    [lvu([yes, fatherYes]), ['allowed'], 'CON-12: a child who is not recorded as mature has not answered'],
    [mature(lvu([yes, fatherYes])), ['needsAssessment', 'childNotAsked'], 'CON-02: a mature child has not'],
    [
      mature(lvu([yes, fatherYes], aBoardDecision())),
      ['allowed'],
      'Q-27: a board that asked the child has answered for the silence, as it does where a guardian says no',
    ],
    [mature(lvu([yes, fatherYes], aBoardDecision({ soughtFrom: [hanna, daniel] }))), ['needsAssessment', 'childNotAsked'], 'one that did not has not'],
    [mature(lvu([yes, fatherNo], aBoardDecision())), ['allowed'], 'where one does not, the child was asked before the board decided'],
    [mature(lvu([yes, fatherYes, childNo])), ['needsAssessment', 'childSaysNo'], "CON-12: a mature child's no is weighed too"],
    [lvu([yes, fatherYes, childYes], aBoardDecision({ outcome: 'doNotStart' })), ['needsAssessment', 'boardAgainstConsent'], 'all say yes, and the board no'],
    [
      { ...lvu([yes, fatherYes], aBoardDecision({ outcome: 'doNotStart' })), assessments: [assessed('boardAgainstConsent', 'goOn')] },
      ['allowed'],
      'weighed: it goes on',
    ],
    [
      { ...lvu([yes, fatherYes], aBoardDecision({ outcome: 'doNotStart' })), assessments: [assessed('boardAgainstConsent', 'doNotGoOn')] },
      ['refused', 'assessedNotToGoOn'],
      'weighed: it does not',
    ],
    [
      lvu([yes, fatherYes, childNo], aBoardDecision({ outcome: 'doNotStart' })),
      ['needsAssessment', 'childSaysNo', 'boardAgainstConsent'],
      'two questions are both left open',
    ],
    [
      mature(lvu([yes, fatherYes], aBoardDecision({ outcome: 'doNotStart' }))),
      ['needsAssessment', 'childNotAsked', 'boardAgainstConsent'],
      'the silence of a mature child and the no of the board',
    ],
    [lvu([yes, fatherYes], aBoardDecision({ outcome: 'doNotStart', to: day('2026-11-22') })), ['allowed'], 'a no of the board that has run out'],
    [
      lvu([yes, fatherYes], aBoardDecision({ outcome: 'doNotStart' }), aBoardDecision({ ...later, noOtherWay: false })),
      ['allowed'],
      'the board has thought again, if not well enough to decide instead of anybody',
    ],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ outcome: 'doNotStart' }), aBoardDecision({ id: boardDecisionId(2) })),
      ['refused', 'guardianSaysNo', 'boardDecidedNot'],
      'of two decisions in one moment the no stands',
    ],
    [
      under(inCare('LVU', { from: day('2026-03-02') }), [yes, fatherNo, childYes], aBoardDecision()),
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'decided the day before the care began',
    ],
    [under(inCare('LVU', { from: day('2026-03-01') }), [yes, fatherNo, childYes], aBoardDecision()), ['allowed'], 'decided on its first day'],
    [
      { ...lvu([yes, fatherNo, childYes], aBoardDecision()), care: [inCare('LVU', { to: day('2026-05-01') }), inCare('LVU', { from: day('2026-05-02') })] },
      ['allowed'],
      'care that went on under a new record',
    ],
    [
      { ...lvu([yes, fatherNo, childYes], aBoardDecision()), care: [inCare('LVU', { to: day('2026-05-01') }), inCare('LVU', { from: day('2026-05-03') })] },
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'care that ended and began anew',
    ],
    [
      { ...lvu([yes, fatherNo, childYes], aBoardDecision()), care: [inCare('SoL'), inCare('LVU', { from: day('2026-03-02') })] },
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'CON-08: care under SoL before it does not count',
    ],
    [
      lvu([yes, childYes, { ...fatherYes, withdrawnAt: moment('2026-06-01T09:00:00.000Z') }]),
      ['refused', 'guardianConsentMissing', 'boardDecisionMissing'],
      'CON-24: the father has taken his yes back',
    ],
    [
      lvu([yes, fatherYes, { ...childYes, withdrawnAt: moment('2026-06-01T09:00:00.000Z') }]),
      ['needsAssessment', 'childSaysNo'],
      'CON-24: the child has, which is never passed over',
    ],
    [lvu([yes, fatherYes, childNo]), ['needsAssessment', 'childSaysNo'], "CON-12: the child's no is weighed first"],
    [lvu([yes, fatherNo, childYes]), ['refused', 'guardianSaysNo', 'boardDecisionMissing'], 'without a decision of the board it is refused'],
    [lvu([yes, childYes]), ['refused', 'guardianConsentMissing', 'boardDecisionMissing'], 'likewise where one has not answered'],
    [lvu([yes, fatherNo, childYes], aBoardDecision()), ['allowed'], 'the board decides'],
    [lvu([], aBoardDecision()), ['allowed'], 'the board decides where nobody has answered'],
    [lvu([yes, fatherNo, childNo], aBoardDecision()), ['needsAssessment', 'childSaysNo'], "CON-12: the child's no before the decision counts"],
    [
      lvu([fatherNo, childYes], aBoardDecision({ necessaryForCare: false })),
      ['refused', 'guardianConsentMissing', 'guardianSaysNo', 'boardDecisionLacks'],
      'not necessary',
    ],
    [lvu([yes, fatherNo, childYes], aBoardDecision({ noOtherWay: false })), ['refused', 'guardianSaysNo', 'boardDecisionLacks'], 'possible otherwise'],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ soughtFrom: [hanna, josef] })),
      ['refused', 'guardianSaysNo', 'boardDecisionLacks'],
      'the father was not asked first',
    ],
    [lvu([yes, fatherNo], aBoardDecision({ soughtFrom: [daniel] })), ['refused', 'guardianSaysNo', 'boardDecisionLacks'], 'nor the child'],
    [lvu([yes, fatherNo, childYes], aBoardDecision({ soughtFrom: [daniel] })), ['allowed'], 'those who have said yes were asked'],
    [lvu([yes, fatherNo, childYes], aBoardDecision({ outcome: 'doNotStart' })), ['refused', 'guardianSaysNo', 'boardDecidedNot'], 'the board decides not to'],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision(), aBoardDecision({ ...later, outcome: 'doNotStart' })),
      ['refused', 'guardianSaysNo', 'boardDecidedNot'],
      'a later decision not to',
    ],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ ...later, outcome: 'start' }), aBoardDecision({ outcome: 'doNotStart' })),
      ['allowed'],
      'a later decision to start',
    ],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ withdrawnAt: morning })),
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'revoked this millisecond',
    ],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ to: day('2026-11-22') })),
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'it held until yesterday',
    ],
    [lvu([yes, fatherNo, childYes], aBoardDecision({ to: day('2026-11-23') })), ['allowed'], 'its last day'],
    [
      lvu([yes, fatherNo, childYes], aBoardDecision({ at: moment('2026-11-23T08:15:00.001Z') })),
      ['refused', 'guardianSaysNo', 'boardDecisionMissing'],
      'made a millisecond later',
    ],
    [{ ...lvu([], aBoardDecision({ soughtFrom: [josef] })), guardians: [] }, ['allowed'], 'nobody is known to have custody: the board decides'],
    [{ ...lvu([], aBoardDecision({ soughtFrom: [] })), guardians: [] }, ['refused', 'noGuardianKnown', 'boardDecisionLacks'], 'but the child is asked first'],
    [{ ...lvu([]), guardians: [] }, ['refused', 'noGuardianKnown', 'boardDecisionMissing'], 'and without a decision it is refused'],
    [
      { ...lvu([fatherNo], aBoardDecision()), care: [inCare('LVU', { to: day('2026-11-22') })] },
      ['refused', 'guardianConsentMissing', 'guardianSaysNo'],
      'care has ended, and the decision with it',
    ],
    [
      { ...lvu([yes, childYes]), assessments: [assessed('maturity', 'mature')], routine: { matureChildSuffices: true } },
      ['refused', 'guardianConsentMissing', 'boardDecisionMissing'],
      'CON-12: the table is for children outside LVU',
    ],
  ])('%#', (facts, expected, _reason) => {
    expect(startOf(facts)).toEqual(expected);
  });

  test("CON-12: the child's no is weighed by an assessment, and then the decision counts", () => {
    const facts = { ...lvu([yes, fatherNo, childNo], aBoardDecision()), assessments: [assessed('childSaysNo', 'goOn')] };
    expect(mayStartSipWork(someFacts(facts), morning)).toMatchObject({ outcome: 'allowed', rules: ['CON-01', 'CON-06', 'CON-03'] });
  });

  test('what the decision lacks is told', () => {
    const { violations } = mayStartSipWork(someFacts(lvu([yes, fatherNo], aBoardDecision({ noOtherWay: false, soughtFrom: [josef] }))), morning);
    expect(violations.at(-1)).toMatchObject({
      rule: 'CON-06',
      facts: { decision: boardDecisionId(1), lacks: ['noOtherWay', 'soughtFrom'], notSought: [daniel] },
    });
  });

  test('the board lets in the units of its decision, and each may know what it says', () => {
    const decision = aBoardDecision({ receivers: [aReceiver(bvc, { sensitive: ['mentalHealth'], excluded: ['family'] })] });
    const facts = lvu([yes, fatherNo, childYes], decision);
    expect(answerTo(about(josef, 'mentalHealth'), bvc, facts)).toEqual(['allowed']);
    expect(answerTo(about(josef, 'family'), bvc, facts).flat()).toContain('decisionDoesNotCover');
    expect(answerTo(about(josef), bup, facts)[0]).toBe('refused');
  });

  test('CON-23: a unit that a guardian leaves out is let in by the board if that guardian was asked', () => {
    const sought = (soughtFrom: (typeof josef)[]) => lvu([yes, fatherYes, childYes], aBoardDecision({ receivers: [aReceiver(bup)], soughtFrom }));
    expect(answerTo(about(josef, 'goal'), bup, sought([hanna, daniel]))).toEqual(['allowed']);
    const { violations } = mayShare(about(josef, 'goal'), bup, { facts: someFacts(sought([hanna])), at: morning });
    expect(violations.map(({ code, facts }) => [code, facts['person']])).toEqual([
      ['receiverNotCovered', hanna],
      ['receiverNotCovered', daniel],
      ['boardDecisionLacks', josef],
    ]);
    expect(violations[2]?.facts['notSought']).toEqual([daniel]);
  });

  test('CON-23: what a mature child leaves out is not shared, what another child leaves out is', () => {
    const facts = lvu([yes, fatherYes, { ...childYes, receivers: [aReceiver(bup)] }]);
    expect(answerTo(about(josef, 'goal'), bvc, facts)).toEqual(['allowed']);
    expect(answerTo(about(josef, 'goal'), bvc, mature(facts)).flat()).toContain('receiverNotCovered');
  });

  test('who is asked first: those who decide, and the child', () => {
    expect(whoMustConsent(someFacts({ care: [inCare('LVU')] }), day('2026-11-23'))).toEqual([hanna, daniel, josef]);
    expect(whoMustConsent(someFacts({ care: [secret] }), day('2026-11-23'))).toEqual([hanna, josef]);
  });
});
