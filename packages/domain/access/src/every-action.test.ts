import { PlanCommand, type PlanCommandType } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { type AccessAction, type AccessActionType, accessActionTypes, type AccessQuestion } from './access-question.ts';
import type { Asker } from './asker.ts';
import { mayDo } from './may-do.ts';
import { type PlanRelation, planRelations, relationOf } from './relation-to.ts';
import {
  alma,
  almasPlan,
  anAssignment,
  anOpening,
  aRequest,
  berit,
  bup,
  day,
  eva,
  lars,
  now,
  onCall,
  school,
  social,
  unknown,
  user,
  ward,
  youthHome,
} from './testing/a-family.ts';
import { whoMayChange } from './who-may-change.ts';

const representatives = [{ id: lars, kind: 'godMan' as const, mandate: ['person' as const], from: day('2026-01-01') }];
const intervention = { id: 'i1', responsible: { party: almasPlan().parties[2]?.id } } as never;
const plan = almasPlan({
  representatives,
  interventions: [intervention],
  lead: { ...bup, party: almasPlan().parties[2]?.id as never, who: 'Petra', state: 'offered', version: 2 },
});
const question = (changes: Partial<AccessQuestion> = {}): AccessQuestion => ({ plan, at: now, assignments: [anAssignment()], ...changes });

const byRelation: Readonly<Record<PlanRelation, Asker>> = {
  answerable: user(social),
  assigned: user(onCall),
  party: user(bup),
  person: { person: alma },
  guardian: { person: eva },
  representative: { person: lars },
  relative: { person: berit },
  stranger: user(youthHome),
};

const types: readonly PlanCommandType[] = PlanCommand.options.map(({ shape }) => shape.type.value);
const command = (type: PlanCommandType): PlanCommand => ({ type, party: plan.parties[2]?.id, intervention: 'i1' }) as unknown as PlanCommand;
const actions: Readonly<Record<Exclude<AccessActionType, 'change'>, AccessAction>> = {
  readOriginal: { type: 'readOriginal' },
  readCopy: { type: 'readCopy' },
  readItem: { type: 'readItem', item: { kind: 'goal', about: alma } },
  openInEmergency: { type: 'openInEmergency', request: aRequest() },
};
const code = (asker: Asker, action: AccessAction, asked = question()): string => mayDo(asker, action, asked).violations[0]?.code ?? 'allowed';

describe('SEC-04: every relation and everything that can be done', () => {
  test('each relation is somebody’s', () => {
    expect(planRelations.map((relation) => relationOf(byRelation[relation], question()))).toEqual(planRelations);
  });
  const answers: Readonly<Record<PlanRelation, readonly string[]>> = {
    answerable: ['allowed', 'allowed', 'allowed', 'emergencyNotNeeded'],
    assigned: ['allowed', 'onlyTheAnswerable', 'allowed', 'emergencyNotNeeded'],
    party: ['onlyTheAnswerable', 'allowed', 'allowed', 'emergencyNotNeeded'],
    person: ['onlyTheAnswerable', 'allowed', 'allowed', 'onlyStaffInEmergency'],
    guardian: ['onlyTheAnswerable', 'allowed', 'allowed', 'onlyStaffInEmergency'],
    representative: ['onlyTheAnswerable', 'allowed', 'allowed', 'onlyStaffInEmergency'],
    relative: ['noAccountHere', 'noAccountHere', 'noAccountHere', 'onlyStaffInEmergency'],
    stranger: ['notYourPlan', 'notYourPlan', 'notYourPlan', 'emergencyNotHere'],
  };
  test.each(planRelations)('%s: original, copy, item, emergency', (relation) => {
    const { readOriginal, readCopy, readItem, openInEmergency } = actions;
    expect([readOriginal, readCopy, readItem, openInEmergency].map((action) => code(byRelation[relation], action))).toEqual(answers[relation]);
  });
  test('a stranger in the family is told no more than a relative', () => {
    const { readOriginal, readCopy, readItem, openInEmergency } = actions;
    expect([readOriginal, readCopy, readItem, openInEmergency].map((action) => code({ person: unknown }, action))).toEqual(answers.relative);
  });
  test('every kind of action is in the list', () => {
    expect([...Object.keys(actions), 'change'].toSorted()).toEqual(accessActionTypes.toSorted());
  });

  const partys: readonly PlanCommandType[] = [
    'answerInvitation',
    'acceptIntervention',
    'declineIntervention',
    'reportIntervention',
    'acceptLead',
    'declineLead',
    // CON-24: a withdrawal holds at once, whichever party it was said to.
    'withdrawConsent',
    'narrowConsent',
    // What it thinks, and how it words what it has taken on itself.
    'recordView',
    'reviseIntervention',
  ];
  const leads: readonly PlanCommandType[] = ['acceptLead', 'declineLead'];
  const onlyAnswerables: readonly PlanCommandType[] = [
    'confirmConsents',
    'recordAssessment',
    'recordBoardDecision',
    'recordGround',
    'recordDisclosure',
    'recordCare',
    'recordRepresentative',
    'recordProtection',
    'endRecord',
    'writeCrisisPlan',
    'acceptIntervention',
    'declineIntervention',
    'nameLead',
    'closePlan',
  ];
  const mayGive: Readonly<Record<PlanRelation, (type: PlanCommandType) => boolean>> = {
    answerable: (type) => !leads.includes(type),
    assigned: (type) => !leads.includes(type) && !onlyAnswerables.includes(type),
    party: (type) => partys.includes(type),
    person: () => false,
    guardian: () => false,
    representative: () => false,
    relative: () => false,
    stranger: () => false,
  };
  test.each(planRelations.flatMap((relation) => types.map((type) => ({ relation, type }))))('$relation: $type', ({ relation, type }) => {
    const answer = mayDo(byRelation[relation], { type: 'change', command: command(type) }, question());
    expect(answer.outcome === 'allowed').toBe(mayGive[relation](type));
    expect(answer.violations.map(({ facts, path, rule }) => ({ facts, path, rule }))).toEqual(
      mayGive[relation](type) ? [] : [{ facts: { command: type }, path: ['type'], rule: 'SEC-04' }],
    );
  });
  test.each([
    ['its own', plan.parties[2]?.id, 'allowed'],
    ['another party’s', plan.parties[1]?.id, 'onlyTheAnswerable'],
    ['nobody’s yet', undefined, 'onlyTheAnswerable'],
  ])('SEC-04: a party proposes a new intervention that is %s', (_whose, party, answer) => {
    const responsible = party === undefined ? {} : { responsible: { party } };
    const added = { type: 'addIntervention', intervention: 'i9', goal: 'g1', what: 'Samtal', ...responsible } as unknown as PlanCommand;
    expect(code(byRelation.party, { type: 'change', command: added })).toBe(answer);
  });
  test('why not: a stranger is none of the plan, a party is not the one who answers, and nobody answers for another', () => {
    const changing = (relation: PlanRelation, type: PlanCommandType) => code(byRelation[relation], { type: 'change', command: command(type) });
    expect(changing('stranger', 'addGoal')).toBe('notYourPlan');
    expect(changing('party', 'addGoal')).toBe('onlyTheAnswerable');
    expect(changing('answerable', 'acceptLead')).toBe('onlyTheParty');
    expect(changing('person', 'addGoal')).toBe('onlyTheAnswerable');
    expect(changing('relative', 'addGoal')).toBe('noAccountHere');
  });
});

describe('ACT-14: a meeting leader leads the meeting', () => {
  const leader = question({ assignments: [anAssignment({ as: 'meetingLeader' })] });
  test('and writes what is said there, and nothing else', () => {
    const given = types.filter((type) => code(user(onCall), { type: 'change', command: command(type) }, leader) === 'allowed');
    expect(given).toEqual(types.filter((type) => whoMayChange[type].includes('meetingLeader')));
    expect(given).toContain('endMeeting');
    expect(given).not.toContain('inviteParty');
    expect(given).not.toContain('recordConsent');
  });
});

describe('SEC-04: an assignment and an emergency open what lies in the own house', () => {
  test('who is assigned where there is only a copy reads the copy, and changes nothing', () => {
    const asked = question({ assignments: [anAssignment({ ...user(ward) })] });
    expect([actions.readOriginal, actions.readCopy, actions.readItem].map((action) => code(user(ward), action, asked))).toEqual([
      'onlyTheAnswerable',
      'allowed',
      'allowed',
    ]);
    expect(code(user(ward), { type: 'change', command: command('addGoal') }, asked)).toBe('onlyTheAnswerable');
  });
  test('who has opened the original reads its items', () => {
    const asked = question({ assignments: [], openings: [anOpening()] });
    expect([actions.readOriginal, actions.readCopy, actions.readItem].map((action) => code(user(onCall), action, asked))).toEqual([
      'allowed',
      'notYourPlan',
      'allowed',
    ]);
  });
  test('a refusal to read names what was asked for', () => {
    expect(mayDo(user(school), { type: 'readOriginal' }, question()).violations[0]).toEqual({
      code: 'onlyTheAnswerable',
      path: [],
      facts: { action: 'readOriginal' },
      rule: 'SEC-04',
      laws: [],
    });
    expect(mayDo(user(youthHome), actions.readItem, question()).violations[0]?.facts).toEqual({ action: 'readItem' });
  });
  test('a yes names its rules', () => {
    expect(mayDo(user(social), actions.readOriginal, question())).toEqual({ outcome: 'allowed', rules: ['SEC-04'], laws: [], violations: [] });
    expect(mayDo(user(social), actions.readItem, question())).toEqual({
      outcome: 'allowed',
      rules: ['SEC-04', 'SEC-05'],
      laws: ['osl-protected', 'lvu-13'],
      violations: [],
    });
  });
});
