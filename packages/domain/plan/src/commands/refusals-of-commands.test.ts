import type { FollowUpId } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { decideOn } from '../decide-on.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented, contextAt, covered, invited, met, prepared, theMeeting } from '../testing/carry-on.ts';
import {
  aConsent,
  consentId,
  daniel,
  goalId,
  hanna,
  healthCentre,
  idOf,
  interventionId,
  minutes,
  noteId,
  paediatrics,
  partyId,
  preschool,
  worker,
} from '../testing/fictional-family.ts';
import { aGround, anAssessment } from '../testing/the-records.ts';

const monday = '2026-11-23' as never;
const stranger = idOf<typeof hanna>(99);

/** One whole reason against a command: its code and rule, where it stands, and what else is told. */
interface Reason {
  readonly says: `${string} ${RuleId}`;
  readonly path?: readonly string[];
  readonly facts?: object;
  readonly remedy?: string;
}
const whole = ({ says, path = [], facts = {}, remedy }: Reason): object => {
  const [code, rule] = says.split(' ') as [string, RuleId];
  return { code, rule, path, facts, remedy, laws: lawsFor(rule, monday) };
};
const reasonsAgainst = ({ plan }: Carried, command: PlanCommand): readonly object[] => decideOn(plan, command, contextAt(minutes(plan.version))).violations;

const aFollowUp = { type: 'recordFollowUp', followUp: idOf<FollowUpId>(800), goals: 'g', stillNeeded: false, outcome: 'close' } as const;
const call = { type: 'inviteParty', party: partyId(9), role: 'r' } as const;
const withTime = (): Carried => carryOn(consented(), theMeeting);
const report = { type: 'reportIntervention', intervention: interventionId(1) } as const;
const done = (): Carried => carryOn(met(), { ...report, status: 'done' });
const open = (): Carried => carryOn(invited(), { type: 'openMeeting', present: { parties: [partyId(1)], people: [hanna] } });
const twoGoals = (): Carried =>
  carryOn(carryOn(open(), { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'g' }), {
    type: 'addGoal',
    goal: goalId(2),
    kind: 'shortTerm',
    parent: goalId(1),
    text: 'g',
  });
const aStep = { type: 'addGoal', goal: goalId(8), kind: 'shortTerm', text: 'g' } as const;
// Asked of a party before, and now of nobody or of somebody in the family.
const leftTo = (responsible?: { person: typeof hanna }): Carried => {
  const { plan, history } = met();
  const acceptance = { state: 'requested', by: worker, at: minutes(1) } as const;
  return { plan: { ...plan, interventions: plan.interventions.map((one) => ({ ...one, responsible, acceptance })) }, history };
};

describe('A refusal tells the rule, the field, what it is about and what would help', () => {
  const cases: readonly [reason: string, from: () => Carried, command: PlanCommand, reasons: Reason[]][] = [
    ['FOL-01: no meeting has a time yet', consented, { ...aFollowUp, heldOn: monday }, [{ says: 'meetingNotEnded FOL-01' }]],
    ['FOL-01: the meeting is not held', invited, { ...aFollowUp, heldOn: monday }, [{ says: 'meetingNotEnded FOL-01' }]],
    ['FOL-01: a follow-up that is still to come', met, { ...aFollowUp, heldOn: '2026-11-24' as never }, [{ says: 'dayNotCome FOL-01', path: ['heldOn'] }]],
    ['FOL-01: today’s is held', met, { ...aFollowUp, heldOn: monday }, []],
    ['FOL-10: no plan is made yet', consented, { type: 'closePlan', reason: 'noNeed', turnTo: 't' }, [{ says: 'meetingNotEnded FOL-10' }]],
    ['FOL-11: replaced by nothing', met, { type: 'closePlan', reason: 'replaced', turnTo: 't' }, [{ says: 'replacedByMissing FOL-11', path: ['replacedBy'] }]],
    ['FOL-11: replaced by another', met, { type: 'closePlan', reason: 'replaced', turnTo: 't', replacedBy: idOf(2) }, []],
    ['INV-01: the unit is called already', invited, { ...call, unit: paediatrics }, [{ says: 'partyInvitedAlready INV-01', path: ['unit'] }]],
    [
      'INV-03: a unit under another name than it is known by',
      withTime,
      { ...call, unit: { ...preschool, name: 'Förskolan' } },
      [{ says: 'unknownUnit INV-03', path: ['unit'] }],
    ],
    ['INV-01: a second unit of the same house is called', withTime, { ...call, unit: preschool }, []],
    ['INV-01: no time is set', consented, { ...call, unit: healthCentre }, [{ says: 'meetingNotPlanned INV-01', remedy: 'planMeeting' }]],
    [
      'ACT-18: a consent that is about a stranger',
      begun,
      { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, about: stranger }) },
      [{ says: 'unknownPerson ACT-18', path: ['person'] }],
    ],
    [
      'CON-20: a yes that is still to come',
      begun,
      { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, takenAt: minutes(2) }) },
      [{ says: 'notYetSaid CON-20', path: ['consent', 'takenAt'] }],
    ],
    ['CON-20: a yes of this moment', begun, { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, takenAt: minutes(1) }) }, []],
    [
      'CON-24: a yes that is taken back already',
      begun,
      { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, withdrawnAt: minutes(1) }) },
      [{ says: 'consentAlreadyWithdrawn CON-24', path: ['consent', 'withdrawnAt'] }],
    ],
    [
      'GOA-12: done already',
      done,
      { ...report, status: 'done' },
      [{ says: 'statusNotPossible GOA-12', path: ['status'], facts: { from: 'done', to: 'done' } }],
    ],
    ['GOA-12: another is as far as it is', done, { ...report, intervention: interventionId(2), status: 'done' }, []],
    ['GOA-12: not done, and no reason', met, { ...report, status: 'notDone' }, [{ says: 'reasonMissing GOA-12', path: ['note'] }]],
    ['GOA-12: not done, with the reason', met, { ...report, status: 'notDone', note: 'Sjuk' }, []],
    [
      'GOA-12: what is not in the plan',
      met,
      { ...report, intervention: interventionId(77), status: 'done' },
      [{ says: 'unknownIntervention GOA-12', path: ['intervention'] }],
    ],
    ['GOA-01: a step to nothing', twoGoals, aStep, [{ says: 'longTermGoalMissing GOA-01', path: ['parent'], remedy: 'addLongTermGoal' }]],
    [
      'GOA-01: a step to a step',
      twoGoals,
      { ...aStep, parent: goalId(2) },
      [{ says: 'longTermGoalMissing GOA-01', path: ['parent'], remedy: 'addLongTermGoal' }],
    ],
    [
      'GOA-01: a step to a goal of another plan',
      twoGoals,
      { ...aStep, parent: goalId(77) },
      [{ says: 'longTermGoalMissing GOA-01', path: ['parent'], remedy: 'addLongTermGoal' }],
    ],
    ['GOA-01: a step to the long-term goal', twoGoals, { ...aStep, parent: goalId(1) }, []],
    ['ACT-18: a goal about a stranger', open, { ...aStep, kind: 'longTerm', about: stranger }, [{ says: 'unknownPerson ACT-18', path: ['person'] }]],
    [
      'PRO-10: a note that is not there',
      prepared,
      { type: 'reviseNote', note: noteId(77), text: 'x', baseVersion: 1 },
      [{ says: 'unknownNote PRO-10', path: ['note'] }],
    ],
    [
      'GOA-14: nobody answers for it, so nobody is asked',
      leftTo,
      { type: 'acceptIntervention', intervention: interventionId(4) },
      [{ says: 'notRequested GOA-14', path: ['intervention'], facts: { intervention: interventionId(4) } }],
    ],
    [
      'GOA-14: somebody in the family answers for it, whatever a party was asked before',
      () => leftTo({ person: hanna }),
      { type: 'declineIntervention', intervention: interventionId(4), reason: 'r' },
      [{ says: 'notRequested GOA-14', path: ['intervention'], facts: { intervention: interventionId(4) } }],
    ],
    [
      'GOA-14: it is taken on already',
      met,
      { type: 'declineIntervention', intervention: interventionId(2), reason: 'r' },
      [{ says: 'notRequested GOA-14', path: ['intervention'], facts: { intervention: interventionId(2) } }],
    ],
    [
      'GOA-14: another unit is asked',
      met,
      { type: 'declineIntervention', intervention: interventionId(4), reason: 'r' },
      [{ says: 'notYoursToAccept GOA-14', path: ['intervention'], facts: { intervention: interventionId(4) } }],
    ],
    [
      'INV-01: a unit that is not in the plan is not asked to lead',
      open,
      { type: 'nameLead', party: partyId(77), who: 'w' },
      [{ says: 'unknownParty INV-01', path: ['party'] }],
    ],
    [
      'CON-31: the lead may not read it all',
      met,
      { type: 'acceptLead', party: partyId(2) },
      [
        {
          says: 'originalNotCovered CON-31',
          path: ['lead'],
          facts: { house: paediatrics.house, unit: paediatrics.unit, kinds: ['mentalHealth'], people: [daniel] },
          remedy: 'askForConsent',
        },
      ],
    ],
    [
      'CON-25: no such ground was recorded',
      () => carryOn(begun(), { type: 'recordAssessment', assessment: anAssessment }),
      { type: 'endRecord', record: { kind: 'grounds', id: aGround.id } },
      [{ says: 'unknownRecord CON-25', path: ['record', 'id'] }],
    ],
  ];
  test.each(cases)('%s', (_reason, from, command, reasons) => expect(reasonsAgainst(from(), command)).toEqual(reasons.map(whole)));

  test('LAD-03: nobody is asked to lead, so there is nothing to take nor to move', () => {
    expect(reasonsAgainst(covered(), { type: 'acceptLead', party: partyId(3) })).toEqual([whole({ says: 'leadNotOffered LAD-03', path: ['party'] })]);
    const { lead: _none, ...plan } = covered().plan;
    const reasons = reasonsAgainst({ plan, history: [] }, { type: 'acceptLead', party: partyId(2) });
    expect(reasons).toEqual([whole({ says: 'leadNotOffered LAD-03', path: ['party'] })]);
  });
});
