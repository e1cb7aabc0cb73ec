import type { PlanCommand, PlanCommandType, RegisterNeed } from '@stafett/plan';
import { z } from 'zod';
import type { ActionRule, Telling } from './action-rule.ts';
import { acceptIntervention, declineIntervention, recordPlanAnswer, recordView } from './actions/answers.ts';
import { confirmConsents, narrowConsent, recordConsent, withdrawConsent } from './actions/consents.ts';
import { recordAssessment, recordBoardDecision, recordDisclosure, recordGround } from './actions/decisions.ts';
import { addGoal, removeGoal, reviseGoal } from './actions/goals.ts';
import { addIntervention, arrangeIntervention, removeIntervention, reportIntervention, reviseIntervention } from './actions/interventions.ts';
import { answerInvitation, endMeeting, inviteParty, openMeeting, planMeeting, setFollowUp } from './actions/invitations.ts';
import { acceptLead, closePlan, declineLead, nameLead, recordFollowUp } from './actions/lead-and-end.ts';
import { rateGoal, referToPlan, removeReference, setGoalScale, writeCrisisPlan } from './actions/measures.ts';
import { describeUnit, joinUnit, reviseReach } from './actions/outside-units.ts';
import { addNote, removeNote, reviseNote, writeSituation, writeWhatMatters } from './actions/preparation.ts';
import { registerNeed } from './actions/register-need.ts';
import { addPerson, endRecord, recordCare, recordProtection, recordRepresentative, revisePerson } from './actions/standings.ts';

type AnyActionRule = ActionRule<z.ZodType, PlanCommand | RegisterNeed>;

const actionRules = {
  registerNeed,
  recordConsent,
  withdrawConsent,
  narrowConsent,
  confirmConsents,
  recordAssessment,
  recordBoardDecision,
  recordGround,
  recordDisclosure,
  recordCare,
  recordRepresentative,
  recordProtection,
  endRecord,
  addPerson,
  revisePerson,
  writeWhatMatters,
  writeSituation,
  addNote,
  reviseNote,
  removeNote,
  planMeeting,
  describeUnit,
  reviseReach,
  joinUnit,
  inviteParty,
  answerInvitation,
  openMeeting,
  endMeeting,
  setFollowUp,
  addGoal,
  reviseGoal,
  removeGoal,
  setGoalScale,
  rateGoal,
  recordView,
  recordPlanAnswer,
  referToPlan,
  removeReference,
  writeCrisisPlan,
  addIntervention,
  reviseIntervention,
  arrangeIntervention,
  removeIntervention,
  acceptIntervention,
  declineIntervention,
  reportIntervention,
  nameLead,
  acceptLead,
  declineLead,
  recordFollowUp,
  closePlan,
} satisfies Record<PlanCommandType | 'registerNeed', unknown>;

type ActionForms = { [Name in keyof typeof actionRules]: z.ZodOptional<(typeof actionRules)[Name]['schema']> };

const forms = Object.fromEntries(Object.entries(actionRules).map(([name, { schema }]) => [name, schema.optional()])) as ActionForms;

/** Everything that can be done in a step, by the names of the commands. */
export const actionNames = Object.keys(actionRules) as readonly (keyof typeof actionRules)[];

/** What a step does: one action by its name. */
export const Action = z
  .strictObject(forms)
  .refine((action) => Object.keys(action).length === 1, 'do exactly one thing in a step')
  .meta({ minProperties: 1, maxProperties: 1 });
export type Action = z.infer<typeof Action>;

/**
 * The command that an action becomes.
 *
 * @param action - as it is written in the case
 * @param telling - what it is told with
 */
export function commandOf(action: Action, telling: Telling): PlanCommand | RegisterNeed {
  const [name] = Object.keys(action) as (keyof typeof actionRules)[];
  if (name === undefined) throw new Error('A step that does something does one thing.');
  return (actionRules[name] as AnyActionRule).command(action[name], telling);
}
