// What a plan holds
export { Closing, ClosingReason } from './closing.schema.ts';
export { FollowUp, FollowUpOutcome, PlannedFollowUp } from './follow-up.schema.ts';
export { Lead } from './lead.schema.ts';
export { Meeting, MeetingForm, MeetingRoles } from './meeting.schema.ts';
export { Confirming, ConsentsToConfirm, GoOn } from './confirming.schema.ts';
export { CancelMove, HandOver, Moving } from './moving.schema.ts';
export { Need, NeedSign } from './need.schema.ts';
export { describedUnits } from './outside/described-units.ts';
export { isOutside, outsideHouse } from './outside/outside-house.ts';
export { OutsideUnit, OutsideWords } from './outside/outside-unit.schema.ts';
export { InvitationAnswer, Party, PartyUnit } from './party.schema.ts';
export { Custody, PersonAround, Relation } from './person-around.schema.ts';
export { PlanContent } from './content/plan-content.schema.ts';
export { Place, Plan, RoutineName } from './plan.schema.ts';
export { PlanGoal } from './plan-goal.schema.ts';
export { InterventionField, InterventionReport, InterventionWords, PlanIntervention, Responsible } from './plan-intervention.schema.ts';
export { Note, NoteList, Preparation } from './preparation.schema.ts';
export { Author, Version, Wording } from './wording.schema.ts';

export { Acceptance, AcceptanceState } from './content/acceptance.schema.ts';
export { GoalRating, GoalScale } from './content/attainment.schema.ts';
export { CrisisPart, CrisisPlan } from './content/crisis-plan.schema.ts';
export { OtherPlanKind, SisterPlan } from './content/other-plan.schema.ts';
export { PlanAnswer, PlanItem, Stance, View } from './content/view.schema.ts';

// What can be done to it, and what it becomes
export type { CommandContext, EntryHead } from './command-rule.ts';
export { RegisterNeed } from './commands/register-need.ts';
export { statusOf } from './commands/report-intervention.ts';
export { decideOn, decideOnNeed } from './decide-on.ts';
export { HistoryChange, HistoryEntry, RecallHandOver, ReceiveOriginal } from './history-entry.schema.ts';
export { type CommandViolation, type CompletenessCode, completenessCodes, type PlanViolationCode, planViolationCodes } from './plan.violations.ts';
export { type CommandOf, PlanCommand, type PlanCommandType } from './plan-command.schema.ts';
export { movedPlan } from './moved-plan.ts';
export { applyEntry, rebuildPlan } from './rebuild-plan.ts';
export { settleEntry } from './settle-entry.ts';
export { commandIn, SettledChange } from './settled-change.schema.ts';

// Something to try it on
export { exampleHistory, examplePlan } from './example-plan.ts';

// What can be asked about it
export { answerablePlace } from './answerable-place.ts';
export { checkCompleteness, type Completeness } from './check-completeness.ts';
export type { CompletenessHint } from './content/completeness-hints.ts';
export { type DifferingItem, differingItems } from './content/differing-items.ts';
export { type AnsweredBy, type LegalPart, type LegalPartName, legalPartNames } from './content/legal-parts.ts';
export { circleIn, type PlacedIntervention, sequenceOf } from './content/sequence-of.ts';
export { standingOf } from './content/standing-of.ts';
export { applyDifference } from './content/apply-difference.ts';
export { contentOf } from './content/content-of.ts';
export { differenceBetween } from './content/difference-between.ts';
export { type CurvePoint, type GoalCurve, goalCurve } from './content/goal-curve.ts';
export { mayStandInForSip, type OtherPlan } from './content/may-stand-in-for-sip.ts';
export { type Listed, type ListPart, type PlanChange, type PlanChangeCode, planChangeCodes, type SinglePart } from './content/plan-change.ts';
export { type PlanVersion, versionsOf } from './content/versions-of.ts';

// How a meeting is held
export { type CardCode, cardCodes, cardFor, type CircleCard, type CircleRole, circleRoles } from './meeting/card-for.ts';
export { type AtTheTable, type BalanceHint, checkBalance, tableOf } from './meeting/check-balance.ts';
export {
  circleFor,
  type CircleSector,
  meetingLengthOf,
  type MeetingPartCode,
  meetingParts,
  type MeetingThird,
  meetingThirds,
  thirdsFor,
} from './meeting/circle-for.ts';
export { consentFactsOf } from './consent-facts-of.ts';
export { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
export { kindsIn } from './kinds-in.ts';
export { mayLead } from './may-lead.ts';
export { type NextAction, nextActions } from './next-actions.ts';
export { type NextStep, nextStepOf } from './next-step-of.ts';
export { interventionsOf, nextForParty, type PartyAction, partyActions } from './next-for-party.ts';
export { partiesToTell, partiesToTellOfTime } from './parties-to-tell.ts';
export { planInEmergency } from './plan-in-emergency.ts';
export { sharingMoment } from './sharing-moment.ts';
export { partKinds } from './part-kinds.ts';
export { takesSharingBack } from './takes-sharing-back.ts';
export type { HeldBack } from './sieve.ts';
export { type PlanStep, planSteps } from './plan-steps.ts';
export { stepOf } from './step-of.ts';

// The process: what it is decided by
export { ClosingFacts, FollowUpFacts, FollowUpQuestion, HeldFollowUp, LeadFacts, PromiseFacts } from './process/after-meeting-facts.schema.ts';
export { DischargeFacts } from './process/discharge-facts.schema.ts';
export { GapFacts, GapKind, OccasionFacts, OccasionKind, PointedOutFacts } from './process/gap-facts.schema.ts';
export { CalledAnswer, InvitationFacts, InvitationPart } from './process/invitation-facts.schema.ts';
export { EndTask, MeetingDisagreement, MeetingFacts, MeetingKind, MeetingStage, RecapFacts } from './process/meeting-facts.schema.ts';
export { AskedBy, ConsentStanding, FirstContact, LessIntrusiveQuestion, NeedFacts, RequestAnswer, RequestFacts } from './process/need-facts.schema.ts';
export { KnownDisagreement, LifeArea, MappingHeading, PreparationFacts, PreparationPart } from './process/preparation-facts.schema.ts';
export { ProcessFacts } from './process/process-facts.schema.ts';
export { processFactsOf } from './process/process-facts-of.ts';
export { ProcessKey } from './process/process-key.schema.ts';
export { ProcessUnit } from './process/process-shape.schema.ts';

// The process: where it is, where it can go, and what has a day
export { type Count, type Deadline, type DeadlineKind, deadlineKinds } from './process/deadline.ts';
export { deadlinesOf } from './process/deadlines-of.ts';
export type { WayDecision } from './process/guards.ts';
export { type Missing, type MissingThing, missingThings } from './process/missing-in.ts';
export { type NextInProcess, type ProcessAction, processActions } from './process/next-in.ts';
export { type GuardName, guardNames, type ProcessTransition, processTransitions, type ProcessWay, processWays } from './process/process-machine.ts';
export { type Process, processOf, type WayOn } from './process/process-of.ts';
export {
  type ProcessFormCode,
  processFormCodes,
  type ProcessRemedy,
  processRemedies,
  type ProcessViolation,
  type ProcessViolationCode,
  processViolationCodes,
} from './process/process.violations.ts';

// The process: its rules, one by one
export { type Absence, absencesOf } from './process/absences-of.ts';
export { checkAnswer, provisionsToAskFor } from './process/check-answer.ts';
export { checkInvitation, type InvitationCheck, invitationDetails } from './process/check-invitation.ts';
export { type AfterFollowUp, followUpOf, type FollowUpState } from './process/follow-up-left.ts';
export { type Gap, gapParts, type GapPart, gapsOf } from './process/gaps-of.ts';
export { guideToNeed, type NeedAdvice, needAdvices, type NeedGuide, type SignAdvice } from './process/guide-to-need.ts';
export { type EndLeft, leftBeforeEnd, stagesLeft } from './process/left-before-end.ts';
export { type LegalContent, mayBecomeSip } from './process/may-become-sip.ts';
export { mayClose } from './process/may-close.ts';
export { mayRefuseRequest } from './process/may-refuse-request.ts';
export { type OfferState, offersOf } from './process/offers-of.ts';
export { type DisagreementAdvice, type PreparationLeft, preparationLeft } from './process/preparation-left.ts';
export { promisesOf, type PromiseState } from './process/promises-of.ts';
export { type MeetingTime, proposeTimes } from './process/propose-times.ts';
export { recapsOf, type RecapState } from './process/recaps-of.ts';
export { traceCall, type TracedCall } from './process/trace-call.ts';
export { type WaitedFor, type Waiting, waitingOf } from './process/waiting-of.ts';
export { type DisagreementQuestion, type DisagreementWay, type DisagreementWays, waysInDisagreement } from './process/ways-in-disagreement.ts';
export { type EndOfPlan, whoMustBeTold } from './process/who-must-be-told.ts';
export { type Contacts, type NewUnitWay, waysWithNewUnit, type WhomToCall, whomToCall } from './process/whom-to-call.ts';

// What is asked for, and asked again
export { type AskingViolationCode, askingViolationCodes, mayAskForSip, PersonAsking } from './asking/may-ask-for-sip.ts';
export { type AskAgain, type AskAgainSettings, consentsToAskAgain } from './asking/consents-to-ask-again.ts';
export { type End, type Ending, whatEnds } from './asking/what-ends.ts';
