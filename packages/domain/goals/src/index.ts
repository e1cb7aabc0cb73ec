export {
  GoalFinding,
  GoalFindingCode,
  goalFindingCodes,
  type GoalQuestionCode,
  goalQuestionCodes,
  type GoalReasonCode,
  goalReasonCodes,
  SmartCriterion,
} from './goal-finding.schema.ts';
export { readGoal } from './read-goal.ts';
export { type Agreement, agreementWith, type LabelledGoal, type Share } from './agreement-with.ts';
export { type Interval } from './wilson-interval.ts';
export { type ReadingEase, readingEase } from './reading-ease.ts';
export { GoalKind, InterventionQuestion, InterventionStatus } from './intervention.schema.ts';
export { type InterventionAnswers, unansweredQuestions } from './unanswered-questions.ts';
export { findCircle } from './find-circle.ts';
export { type OrderedIntervention } from './layers-of.ts';
export { orderOf } from './order-of.ts';
export {
  mayBecome,
  needsReason,
  type StatusRemedyCode,
  statusRemedyCodes,
  statusTransitions,
  type StatusViolationCode,
  statusViolationCodes,
} from './may-become.ts';
