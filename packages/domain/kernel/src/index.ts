export { allow, allowUnless, assess, type Basis, type Decision, refuse, type Violation } from './decision.ts';
export { CommandId, ConsentId, FollowUpId, GoalId, HouseId, InterventionId, MessageId, NoteId, PartyId, PersonId, PlanId, UnitId, UserId } from './ids.ts';
export { CalendarDate, Instant } from './calendar-date.ts';
