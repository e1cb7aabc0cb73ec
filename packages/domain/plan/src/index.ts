// What a plan holds
export { Closing, ClosingReason } from './closing.schema.ts';
export { FollowUp, FollowUpOutcome, PlannedFollowUp } from './follow-up.schema.ts';
export { Lead } from './lead.schema.ts';
export { Meeting, MeetingForm } from './meeting.schema.ts';
export { Need, NeedSign } from './need.schema.ts';
export { InvitationAnswer, Party, PartyUnit } from './party.schema.ts';
export { PersonAround, Relation } from './person-around.schema.ts';
export { Place, Plan } from './plan.schema.ts';
export { PlanGoal } from './plan-goal.schema.ts';
export { InterventionField, InterventionReport, InterventionWords, PlanIntervention, Responsible } from './plan-intervention.schema.ts';
export { Note, NoteList, Preparation } from './preparation.schema.ts';
export { Author, Version, Wording } from './wording.schema.ts';

// What can be done to it, and what it becomes
export type { CommandContext, EntryHead } from './command-rule.ts';
export { RegisterNeed } from './commands/register-need.ts';
export { statusOf } from './commands/report-intervention.ts';
export { decideOn, decideOnNeed } from './decide-on.ts';
export { HistoryChange, HistoryEntry, ReceiveOriginal } from './history-entry.schema.ts';
export { type CommandViolation, type CompletenessCode, completenessCodes, type PlanViolationCode, planViolationCodes } from './plan.violations.ts';
export { type CommandOf, PlanCommand, type PlanCommandType } from './plan-command.schema.ts';
export { applyEntry, rebuildPlan } from './rebuild-plan.ts';

// Something to try it on
export { exampleHistory, examplePlan } from './example-plan.ts';

// What can be asked about it
export { answerablePlace } from './answerable-place.ts';
export { checkCompleteness, type Completeness, type CompletenessHint } from './check-completeness.ts';
export { consentFactsOf } from './consent-facts-of.ts';
export { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
export { mayLead } from './may-lead.ts';
export { type NextAction, type NextStep, nextActions, nextStepOf } from './next-step-of.ts';
export { interventionsOf, nextForParty, type PartyAction, partyActions } from './next-for-party.ts';
export { partiesToTell } from './parties-to-tell.ts';
export { partKinds } from './part-kinds.ts';
export type { HeldBack } from './sieve.ts';
export { type PlanStep, planSteps, stepOf } from './step-of.ts';
