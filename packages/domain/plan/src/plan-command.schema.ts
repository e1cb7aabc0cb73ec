import { z } from 'zod';
import { ConfirmConsents } from './commands/confirm-consents.ts';
import { ClosePlan, RecordFollowUp } from './commands/end-plan.ts';
import { AcceptIntervention, DeclineIntervention } from './commands/answer-request.ts';
import { EndRecord } from './commands/end-record.ts';
import { AnswerInvitation, InviteParty, PlanMeeting } from './commands/invite.ts';
import { AcceptLead, DeclineLead, NameLead } from './commands/lead-plan.ts';
import { RateGoal, SetGoalScale } from './commands/measure-goals.ts';
import { EndMeeting, OpenMeeting, SetFollowUp } from './commands/meet.ts';
import { DescribeUnit, JoinUnit, ReviseReach } from './commands/outside-units.ts';
import { AddPerson, RevisePerson } from './commands/people-around.ts';
import { AddNote, RemoveNote, ReviseNote, WriteSituation, WriteWhatMatters } from './commands/prepare.ts';
import { NarrowConsent, RecordConsent, WithdrawConsent } from './commands/record-consent.ts';
import { RecordAssessment, RecordBoardDecision, RecordDisclosure, RecordGround } from './commands/record-decisions.ts';
import { RecordCare, RecordProtection, RecordRepresentative } from './commands/record-standing.ts';
import { ReferToPlan, RemoveReference, WriteCrisisPlan } from './commands/refer-to-plans.ts';
import { ReportIntervention } from './commands/report-intervention.ts';
import { AddGoal, RemoveGoal, ReviseGoal } from './commands/write-goals.ts';
import { AddIntervention, ArrangeIntervention, RemoveIntervention, ReviseIntervention } from './commands/write-interventions.ts';
import { RecordPlanAnswer, RecordView } from './commands/write-views.ts';

/** Everything that can be done to a plan once it has begun, each as one small command. */
export const PlanCommand = z.discriminatedUnion('type', [
  RecordConsent,
  WithdrawConsent,
  NarrowConsent,
  ConfirmConsents,
  RecordAssessment,
  RecordBoardDecision,
  RecordGround,
  RecordDisclosure,
  RecordCare,
  RecordRepresentative,
  RecordProtection,
  EndRecord,
  AddPerson,
  RevisePerson,
  WriteWhatMatters,
  WriteSituation,
  AddNote,
  ReviseNote,
  RemoveNote,
  PlanMeeting,
  DescribeUnit,
  ReviseReach,
  JoinUnit,
  InviteParty,
  AnswerInvitation,
  OpenMeeting,
  EndMeeting,
  SetFollowUp,
  AddGoal,
  ReviseGoal,
  RemoveGoal,
  SetGoalScale,
  RateGoal,
  RecordView,
  RecordPlanAnswer,
  ReferToPlan,
  RemoveReference,
  WriteCrisisPlan,
  AddIntervention,
  ReviseIntervention,
  ArrangeIntervention,
  RemoveIntervention,
  AcceptIntervention,
  DeclineIntervention,
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
