import { lawsFor, ruleIds } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { NeedSign } from '../need.schema.ts';
import { day } from '../testing/a-process.ts';
import { guideToNeed, needAdvices } from './guide-to-need.ts';
import { mayRefuseRequest } from './may-refuse-request.ts';
import { LessIntrusiveQuestion, RequestAnswer } from './need-facts.schema.ts';
import { LifeArea, MappingHeading, PreparationFacts, PreparationPart } from './preparation-facts.schema.ts';
import { preparationLeft } from './preparation-left.ts';

const today = day('2026-11-24');

describe('PRO-02, ACT-03: the guide by signs, where the need decides and not the contacts', () => {
  test.each(NeedSign.options)('the sign %s has an advice and a rule that exists', (sign) => {
    const [found] = guideToNeed({ signs: [sign], asked: {} }).advice;
    expect(needAdvices).toContain(found?.advice);
    expect(ruleIds).toContain(found?.rule);
    expect(found?.sign).toBe(sign);
  });
  test('every advice belongs to a sign', () => {
    expect(new Set(guideToNeed({ signs: NeedSign.options, asked: {} }).advice.map(({ advice }) => advice))).toEqual(new Set(needAdvices));
  });
  test('readiness for discharge is called to at once, and turning 18 asks for the own consent', () => {
    expect(guideToNeed({ signs: ['readyForDischarge', 'turningEighteen'], asked: {} }).advice).toEqual([
      { sign: 'readyForDischarge', advice: 'callAtDischarge', rule: 'DIS-04' },
      { sign: 'turningEighteen', advice: 'askOwnConsent', rule: 'CON-35' },
    ]);
  });
});

describe('PRO-04: whether less is enough is asked, and never stops the work', () => {
  test('nothing has been asked', () =>
    expect(guideToNeed({ signs: [], asked: {} })).toEqual({ advice: [], toAsk: LessIntrusiveQuestion.options, consider: [] }));
  test.each(LessIntrusiveQuestion.options)('a yes to %s is something to consider, and a no is not', (question) => {
    const others = LessIntrusiveQuestion.options.filter((one) => one !== question);
    expect(guideToNeed({ signs: [], asked: { [question]: true } })).toEqual({ advice: [], toAsk: others, consider: [question] });
    expect(guideToNeed({ signs: [], asked: { [question]: false } })).toEqual({ advice: [], toAsk: others, consider: [] });
  });
});

describe('PRO-05: a request is refused only exceptionally, with a documented heavy reason', () => {
  const refusal = (more: object = {}): RequestAnswer =>
    RequestAnswer.parse({ outcome: 'refused', on: '2026-11-24', decidedBy: 'bup', who: 'Chefen', reason: 'Planen gjordes i går', isHeavy: true, ...more });
  const rows: readonly [reason: string, answer: object, principal: 'municipality' | 'region' | 'state' | 'other', says: string[]][] = [
    ['a heavy reason, by the region', {}, 'region', []],
    ['a heavy reason, by the municipality', {}, 'municipality', []],
    ['ACT-09: the state decides no request', {}, 'state', ['refusalNotByPrincipal ACT-09 decidedBy letPrincipalDecide']],
    ['ACT-09: nor does a clinic of nobody’s', {}, 'other', ['refusalNotByPrincipal ACT-09 decidedBy letPrincipalDecide']],
    ['no reason', { reason: undefined }, 'region', ['refusalReasonMissing PRO-05 reason writeReason']],
    ['a light reason', { isHeavy: false }, 'region', ['refusalNotHeavy PRO-05 isHeavy grantRequest']],
    [
      'a light reason by the state',
      { isHeavy: false },
      'state',
      ['refusalNotByPrincipal ACT-09 decidedBy letPrincipalDecide', 'refusalNotHeavy PRO-05 isHeavy grantRequest'],
    ],
    ['no reason is not also a light one', { reason: undefined, isHeavy: false }, 'region', ['refusalReasonMissing PRO-05 reason writeReason']],
  ];
  test.each(rows)('%s', (_reason, answer, principal, says) => {
    const decision = mayRefuseRequest(refusal(answer), { principal }, today);
    expect(decision.violations.map(({ code, rule, path, remedy }) => `${code} ${rule} ${path.join('.')} ${remedy}`)).toEqual(says);
    expect(decision.outcome).toBe(says.length === 0 ? 'allowed' : 'refused');
  });
  test('a refusal that holds cites its law', () => {
    expect(mayRefuseRequest(refusal(), { principal: 'region' }, today)).toEqual({
      outcome: 'allowed',
      rules: ['PRO-05', 'ACT-09'],
      laws: lawsFor('ACT-09', today),
      violations: [],
    });
  });
});

describe('PRO-10, PRO-12: what is left to prepare', () => {
  test('nothing has been done', () => {
    expect(preparationLeft(undefined, today)).toEqual({
      parts: PreparationPart.options,
      mapping: [...MappingHeading.options, ...LifeArea.options],
      disagreement: [],
      warnings: [],
    });
  });
  test('what has been talked through is not left', () => {
    const left = preparationLeft(PreparationFacts.parse({ done: ['whatMatters', 'needs'], mapped: ['obstacles', 'safety'] }), today);
    expect(left.parts).toEqual(['questions', 'doNotBringUp', 'participants', 'whenAndWhere', 'strengths', 'wishesAboutForm']);
    expect(left.mapping).toHaveLength(MappingHeading.options.length + LifeArea.options.length - 2);
    expect(left.mapping).not.toContain('obstacles');
    expect(left.mapping).not.toContain('safety');
  });
});

describe('PRO-11: a known disagreement is handled before the meeting', () => {
  const rows: readonly [reason: string, known: object, advice: string[], warnings: string[]][] = [
    ['nothing is done', {}, ['askLeaveForPreMeeting', 'independentLeader'], []],
    ['the family has said yes to a pre-meeting', { familyAgrees: true }, ['preMeeting', 'independentLeader'], []],
    ['it is planned', { familyAgrees: true, preMeeting: 'planned' }, ['independentLeader'], []],
    ['the leader is independent', { familyAgrees: true, preMeeting: 'held', independentLeader: true }, [], []],
    [
      'planned behind the family’s back',
      { preMeeting: 'planned', independentLeader: true },
      ['askLeaveForPreMeeting'],
      ['preMeetingWithoutLeave askFamilyFirst'],
    ],
    ['held behind it', { preMeeting: 'held', independentLeader: true }, ['askLeaveForPreMeeting'], ['preMeetingWithoutLeave askFamilyFirst']],
    [
      'money is never talked of at the meeting',
      { familyAgrees: true, preMeeting: 'held', independentLeader: true, moneyIsOnAgenda: true },
      ['talkOfMoneyElsewhere'],
      ['moneyAtMeeting talkOfMoneyElsewhere'],
    ],
  ];
  test.each(rows)('%s', (_reason, disagreement, advice, warnings) => {
    const left = preparationLeft(PreparationFacts.parse({ disagreement }), today);
    expect(left.disagreement).toEqual(advice);
    expect(left.warnings.map(({ code, remedy }) => `${code} ${remedy}`)).toEqual(warnings);
    expect(left.warnings.every(({ rule, path }) => rule === 'PRO-11' && path.join('.') === 'preparation.disagreement')).toBe(true);
  });
});
