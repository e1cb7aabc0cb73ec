export { type Grant, type GrantedPart, grantsFor } from './grants-for.ts';
export { type AccessViolationCode, accessViolationCodes, mayChangePlan, proposableCommands } from './may-change-plan.ts';
export { type PlanRelation, planRelations, relationTo } from './relation-to.ts';
