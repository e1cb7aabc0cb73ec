export { addDays } from './add-days.ts';
export { addMonths } from './add-months.ts';
export { addWorkdays, isWorkday } from './add-workdays.ts';
export { ageOn, birthdayAt } from './age-on.ts';
export { CalendarDate, ClockTime, Instant } from './calendar-date.ts';
export { daysBetween } from './days-between.ts';
export { allow, allowUnless, assess, type Basis, type Decision, refuse, type Violation } from './decision.ts';
export {
  AssessmentId,
  BoardDecisionId,
  CommandId,
  ConsentId,
  DisclosureId,
  FollowUpId,
  GoalId,
  GroundId,
  HouseId,
  InterventionId,
  MessageId,
  NoteId,
  PartyId,
  PersonId,
  PlanId,
  UnitId,
  UserId,
} from './ids.ts';
export { birthDateOf, formatPersonnummer, isCoordinationNumber, Personnummer, PersonnummerAsOf } from './personnummer.ts';
export { clockTimeIn, dateIn, instantAt } from './stockholm-time.ts';
export { Text } from './text.ts';
export { type InputViolationCode, inputViolationCodes, violationsOf } from './violations-of.ts';
