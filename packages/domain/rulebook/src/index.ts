export { consentLaws } from './consent-laws.ts';
export { lawsFor } from './laws-for.ts';
export type { DatedBasis, RuleLaws } from './laws-in.ts';
export { type ProfileName, profileNamed, profileNames, readProfile } from './routine-profile.ts';
export { RoutineProfile } from './routine-profile.schema.ts';
export { Confidence, Source, Strength } from './rule.schema.ts';
export { type RuleState, RuleStatus, ruleStatuses } from './rule-statuses.ts';
export { type Law, type LawId, lawById, lawIds, type Rule, type RuleId, ruleById, ruleIds } from './rules.ts';
