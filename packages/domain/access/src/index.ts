// Who asks, and what they are to a plan
export type { Asker, PersonAsker, UnitAsker } from './asker.ts';
export { Assignment } from './assignment.schema.ts';
export { type PlanRelation, planRelations, relationOf, relationTo } from './relation-to.ts';

// The one question, and what follows from it
export { type AccessAction, type AccessActionType, accessActionTypes, type AccessQuestion } from './access-question.ts';
export { type AccessRemedy, accessRemedies, type AccessViolationCode, accessViolationCodes } from './access.violations.ts';
export { mayDo } from './may-do.ts';
export { mayChangePlan } from './may-change-plan.ts';
export { proposableCommands } from './who-may-change.ts';
export { mayReadOriginal } from './may-read-original.ts';
export { type GiversWords, isGiver, planForGiver } from './plan-for-giver.ts';
export { type Grant, type GrantedPart, grantsFor } from './grants-for.ts';

// By what ground, as the access log says it
export { type AccessGround, type AccessReason, accessGrounds, emergencyGround, groundIn, statedReason } from './access-reason.ts';

// Where somebody is, and what each in the family sees
export { ViewedItem } from './viewed-item.schema.ts';
export { knowsWhereabouts, mayKnowWhereabouts, type WhereaboutsQuestion } from './may-know-whereabouts.ts';
export { mayPersonSee } from './may-person-see.ts';
export { VisibilityDecision, VisibilityMatter } from './visibility-decision.schema.ts';

// A one-time link for a party without a house
export { LinkLimits, linkLimitsOn } from './links/link-limits.ts';
export { mayHaveLink } from './links/may-have-link.ts';

// In an emergency
export {
  EmergencyLimits,
  emergencyLimits,
  EmergencyOpening,
  EmergencyReason,
  EmergencyRequest,
} from './emergency.schema.ts';
export { type EmergencyNotice, emergencyOpening, mayOpenInEmergency, whoIsShownOpening } from './may-open-in-emergency.ts';
