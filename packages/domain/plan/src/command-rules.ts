import type { CommandRule } from './command-rule.ts';
import { confirmConsents } from './commands/confirm-consents.ts';
import { closePlan, recordFollowUp } from './commands/end-plan.ts';
import { acceptIntervention, declineIntervention } from './commands/answer-request.ts';
import { endRecord } from './commands/end-record.ts';
import { answerInvitation, inviteParty, planMeeting } from './commands/invite.ts';
import { acceptLead, declineLead, nameLead } from './commands/lead-plan.ts';
import { rateGoal, setGoalScale } from './commands/measure-goals.ts';
import { endMeeting, openMeeting, setFollowUp } from './commands/meet.ts';
import { describeUnit, joinUnit, reviseReach } from './commands/outside-units.ts';
import { addPerson, revisePerson } from './commands/people-around.ts';
import { addNote, removeNote, reviseNote, writeSituation, writeWhatMatters } from './commands/prepare.ts';
import { narrowConsent, recordConsent, withdrawConsent } from './commands/record-consent.ts';
import { recordAssessment, recordBoardDecision, recordDisclosure, recordGround } from './commands/record-decisions.ts';
import { recordCare, recordProtection, recordRepresentative } from './commands/record-standing.ts';
import { referToPlan, removeReference, writeCrisisPlan } from './commands/refer-to-plans.ts';
import { reportIntervention } from './commands/report-intervention.ts';
import { addGoal, removeGoal, reviseGoal } from './commands/write-goals.ts';
import { addIntervention, arrangeIntervention, removeIntervention, reviseIntervention } from './commands/write-interventions.ts';
import { recordPlanAnswer, recordView } from './commands/write-views.ts';
import type { CommandOf, PlanCommand, PlanCommandType } from './plan-command.schema.ts';

const commandRules: { readonly [Type in PlanCommandType]: CommandRule<CommandOf<Type>> } = {
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
};

/** The rule of a command; exhaustive by type. */
export function ruleOf(command: PlanCommand): CommandRule<PlanCommand> {
  return commandRules[command.type] as CommandRule<PlanCommand>;
}
