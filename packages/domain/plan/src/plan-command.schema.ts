import { z } from 'zod';
import { ClosePlan, RecordFollowUp } from './commands/end-plan.ts';
import { AnswerInvitation, InviteParty, PlanMeeting } from './commands/invite.ts';
import { AcceptLead, DeclineLead, NameLead } from './commands/lead-plan.ts';
import { EndMeeting, OpenMeeting, SetFollowUp } from './commands/meet.ts';
import { AddNote, RemoveNote, ReviseNote, WriteSituation, WriteWhatMatters } from './commands/prepare.ts';
import { RecordConsent, WithdrawConsent } from './commands/record-consent.ts';
import { ReportIntervention } from './commands/report-intervention.ts';
import { AddGoal, RemoveGoal, ReviseGoal } from './commands/write-goals.ts';
import { AddIntervention, ArrangeIntervention, RemoveIntervention, ReviseIntervention } from './commands/write-interventions.ts';

/** Everything that can be done to a plan once it has begun, each as one small command. */
export const PlanCommand = z.discriminatedUnion('type', [
  RecordConsent,
  WithdrawConsent,
  WriteWhatMatters,
  WriteSituation,
  AddNote,
  ReviseNote,
  RemoveNote,
  PlanMeeting,
  InviteParty,
  AnswerInvitation,
  OpenMeeting,
  EndMeeting,
  SetFollowUp,
  AddGoal,
  ReviseGoal,
  RemoveGoal,
  AddIntervention,
  ReviseIntervention,
  ArrangeIntervention,
  RemoveIntervention,
  ReportIntervention,
  NameLead,
  AcceptLead,
  DeclineLead,
  RecordFollowUp,
  ClosePlan,
]);
export type PlanCommand = z.infer<typeof PlanCommand>;

/** The name of a command. */
export type PlanCommandType = PlanCommand['type'];

/** One command by its name. */
export type CommandOf<Type extends PlanCommandType> = Extract<PlanCommand, { type: Type }>;
