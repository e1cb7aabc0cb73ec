export { Actor, NoticedBy, PrincipalKind, Role, Unit } from './actors.schema.ts';
export { type ActorRemedy, actorRemedies, type ActorViolationCode, actorViolationCodes } from './actors.violations.ts';
export { type Circumstances, type Duty, dutyToTakePart, isWithinSipLaw, type UnitStanding } from './duty-to-take-part.ts';
export { mayInitiate } from './may-initiate.ts';
export { type Field, fieldOf, UnitKind } from './unit-kind.ts';
