export { type Grant, type GrantedPart, grantsFor } from './grants-for.ts';
export { type AccessViolationCode, accessViolationCodes, mayChangePlan, proposableCommands } from './may-change-plan.ts';
export { mayReadOriginal } from './may-read-original.ts';
export { type PlanRelation, planRelations, relationTo } from './relation-to.ts';
