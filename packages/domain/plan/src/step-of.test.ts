import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { checkCompleteness } from './check-completeness.ts';
import { nextForParty } from './next-for-party.ts';
import { nextStepOf } from './next-step-of.ts';
import { stepOf } from './step-of.ts';
import { arrive, begun, type Carried, carryOn, consented, covered, invited, met, prepared } from './testing/carry-on.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { counsellor, hanna, idOf, interventionId, minutes, paediatrics, partyId, preschool } from './testing/fictional-family.ts';

const answered = (): Carried =>
  [2, 3, 4].reduce((carried, party) => carryOn(carried, { type: 'answerInvitation', party: partyId(party), coming: true, who: 'Elin' }), invited());
const opened = (): Carried => carryOn(answered(), { type: 'openMeeting', present: { parties: [], people: [hanna] } });
const moved = (): Carried => arrive(carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor));
const lastFollowUp: PlanCommand = {
  type: 'recordFollowUp',
  followUp: idOf(700),
  heldOn: '2026-11-23' as never,
  goals: 'Allt är nått.',
  stillNeeded: false,
  outcome: 'close',
};
const toBeClosed = (): Carried => carryOn(moved(), lastFollowUp, counsellor);
const closed = (): Carried => carryOn(moved(), { type: 'closePlan', reason: 'goalsMet', turnTo: 'BVC' }, counsellor);

describe('Every state of the work has one next thing, held by one unit', () => {
  const states: readonly [string, () => Carried, step: string, action: string, unit: string, due?: string][] = [
    ['a need without consent', begun, 'detect', 'recordConsent', 'barn-och-familj', '2026-11-25'],
    ['consent without the child’s words', consented, 'prepare', 'writeWhatMatters', 'barn-och-familj', '2026-11-25'],
    ['prepared without a meeting', prepared, 'prepare', 'planMeeting', 'barn-och-familj', '2026-11-25'],
    ['units are called', invited, 'invite', 'awaitAnswers', 'barn-och-familj', '2026-11-24'],
    ['all have answered', answered, 'meet', 'openMeeting', 'barn-och-familj', '2026-11-24'],
    ['the meeting is open and nothing is written', opened, 'meet', 'writePlan', 'barn-och-familj', '2026-11-24'],
    ['the lead is asked', met, 'followUp', 'awaitLead', 'barn-och-familj'],
    ['the lead has accepted', moved, 'followUp', 'followUp', 'barnmedicin', '2027-03-23'],
    ['a follow-up came to that the plan can end', toBeClosed, 'followUp', 'closePlan', 'barnmedicin'],
    ['the plan is closed', closed, 'close', 'nothing', 'barnmedicin'],
  ];
  test.each(states)('%s', (_state, carried, step, action, unit, due) => {
    const { plan } = carried();
    const at = minutes(plan.version);
    expect(stepOf(plan, at)).toBe(step);
    expect(nextStepOf(plan, at, profileNamed('national'))).toMatchObject({ action, holder: { unit }, ...(due === undefined ? {} : { due }) });
  });
});

describe('A party sees what it has to do', () => {
  const actions: readonly [string, () => Carried, typeof paediatrics, string][] = [
    ['answer the invitation', invited, paediatrics, 'answerInvitation'],
    ['come to the meeting when it has answered', answered, paediatrics, 'attendMeeting'],
    ['take the lead that it was asked to take', met, paediatrics, 'acceptLead'],
    ['report what it took on', moved, paediatrics, 'reportIntervention'],
    ['nothing when it took nothing on', moved, preschool, 'nothing'],
    ['nothing when the plan is closed', closed, paediatrics, 'nothing'],
  ];
  test.each(actions)('%s', (_what, carried, unit, action) => expect(nextForParty(carried().plan, unit).action).toBe(action));
});

describe('A plan says whether it holds what the law asks for (PLA-01)', () => {
  const codes = ({ plan }: Carried) => checkCompleteness(plan, '2026-11-24' as never).decision.violations.map(({ code }) => code);
  const hints = ({ plan }: Carried) => checkCompleteness(plan, '2026-11-24' as never).hints.map(({ code }) => code);
  test('nothing is written yet', () => expect(codes(opened())).toEqual(['noInterventions', 'leadNotNamed']));
  test('an intervention that nobody answers for is named', () => {
    const found = met();
    const version = found.plan.interventions[0]?.version as number;
    const bare = carryOn(found, { type: 'arrangeIntervention', intervention: interventionId(1), after: [], baseVersion: version });
    expect(checkCompleteness(bare.plan, '2026-11-24' as never).decision.violations).toMatchObject([
      { code: 'responsibleMissing', facts: { intervention: interventionId(1) }, laws: ['sol-sip', 'hsl-sip'] },
    ]);
  });
  test('a plan with interventions, owners and a lead is complete', () => expect(codes(met())).toEqual([]));
  test('a lead that said no is no lead', () =>
    expect(codes(carryOn(met(), { type: 'declineLead', party: partyId(2), reason: 'Annan enhet' }, counsellor))).toEqual(['leadNotNamed']));
  test('unanswered questions are hints and never stop a plan', () =>
    expect(hints(met()).filter((code) => code === 'questionsUnanswered')).toHaveLength(met().plan.interventions.length));
});
