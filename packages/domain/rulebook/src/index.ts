export { type DatedBasis, lawsFor, madePerLawPeriod } from './laws-for.ts';
export { type ProfileName, profileNamed, RoutineProfile, readProfile } from './routine-profile.ts';
export { Confidence, Source, Strength } from './rule.schema.ts';
export { type Law, type LawId, lawById, lawIds, type Rule, type RuleId, ruleById, ruleIds } from './rules.ts';
