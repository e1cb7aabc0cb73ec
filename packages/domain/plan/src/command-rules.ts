import type { CommandRule } from './command-rule.ts';
import { closePlan, recordFollowUp } from './commands/end-plan.ts';
import { answerInvitation, inviteParty, planMeeting } from './commands/invite.ts';
import { acceptLead, declineLead, nameLead } from './commands/lead-plan.ts';
import { endMeeting, openMeeting, setFollowUp } from './commands/meet.ts';
import { addNote, removeNote, reviseNote, writeSituation, writeWhatMatters } from './commands/prepare.ts';
import { recordConsent, withdrawConsent } from './commands/record-consent.ts';
import { reportIntervention } from './commands/report-intervention.ts';
import { addGoal, removeGoal, reviseGoal } from './commands/write-goals.ts';
import { addIntervention, arrangeIntervention, removeIntervention, reviseIntervention } from './commands/write-interventions.ts';
import type { CommandOf, PlanCommand, PlanCommandType } from './plan-command.schema.ts';

const commandRules: { readonly [Type in PlanCommandType]: CommandRule<CommandOf<Type>> } = {
  recordConsent,
  withdrawConsent,
  writeWhatMatters,
  writeSituation,
  addNote,
  reviseNote,
  removeNote,
  planMeeting,
  inviteParty,
  answerInvitation,
  openMeeting,
  endMeeting,
  setFollowUp,
  addGoal,
  reviseGoal,
  removeGoal,
  addIntervention,
  reviseIntervention,
  arrangeIntervention,
  removeIntervention,
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
