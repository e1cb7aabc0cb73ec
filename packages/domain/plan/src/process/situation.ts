import { type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { LeadFacts } from './after-meeting-facts.schema.ts';
import type { CalledAnswer, InvitationFacts } from './invitation-facts.schema.ts';
import type { ConsentStanding } from './need-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import type { ProcessUnit } from './process-shape.schema.ts';

/** The facts of a process at a moment, under a routine. */
export interface Situation {
  readonly facts: ProcessFacts;
  readonly at: Instant;
  /** The day in Sweden at that moment. */
  readonly today: CalendarDate;
  readonly profile: RoutineProfile;
}

export function situationOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): Situation {
  return { facts, at, today: dateIn(at), profile };
}

/** Whether a day has come; what is dated ahead has not happened yet. */
export function hasCome(day: CalendarDate | undefined, today: CalendarDate): day is CalendarDate {
  return day !== undefined && day <= today;
}

/** The first of some days; those that are not known are left out. */
export function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).toSorted((one, other) => one.localeCompare(other))[0];
}

/** The invitations that have been sent. */
export function calledIn({ invitations }: Pick<ProcessFacts, 'invitations'>, today: CalendarDate): readonly InvitationFacts[] {
  return invitations.filter(({ sentOn }) => hasCome(sentOn, today));
}

/** What a called unit has answered so far. */
export function answerOf({ answer }: InvitationFacts, today: CalendarDate): CalledAnswer | undefined {
  return answer !== undefined && hasCome(answer.on, today) ? answer : undefined;
}

/** A unit of the facts by its key; the schema sees to it that every key has one. */
export function unitOf({ units }: ProcessFacts, key: string): ProcessUnit | undefined {
  return units.find((unit) => unit.key === key);
}

/** How it stands with consent on a day: what lies ahead of it has not happened, and what will be taken back still holds. */
export function consentIn({ consent }: Pick<ProcessFacts, 'consent'>, today: CalendarDate): ConsentStanding['state'] {
  const { state, on } = consent;
  if (on === undefined || hasCome(on, today)) return state;
  return state === 'withdrawn' ? 'valid' : 'missing';
}

/** How it stands with a request for a SIP: nobody has asked, or it waits for its answer, or what was answered (ACT-09). */
export function requestIn({ request }: Pick<ProcessFacts, 'request'>, today: CalendarDate): 'none' | 'open' | 'granted' | 'refused' {
  if (request === undefined || !hasCome(request.on, today)) return 'none';
  return request.answer !== undefined && hasCome(request.answer.on, today) ? request.answer.outcome : 'open';
}

/** The lead as it stands on a day. */
export function leadIn({ lead }: Pick<ProcessFacts, 'lead'>, today: CalendarDate): LeadFacts | undefined {
  return lead?.on === undefined || hasCome(lead.on, today) ? lead : undefined;
}

/** Whether somebody has been asked to lead and has not declined. */
export function isLeadNamed(facts: Pick<ProcessFacts, 'lead'>, today: CalendarDate): boolean {
  const lead = leadIn(facts, today);
  return lead !== undefined && lead.state !== 'declined';
}

/** The unit that answers for the process: the one that began, until a lead has accepted (ACT-12, LAD-03). */
export function holderIn({ facts, today }: Situation): string {
  const lead = leadIn(facts, today);
  const { initiator } = facts;
  if (lead === undefined) return initiator;
  return lead.state === 'accepted' ? lead.unit : (lead.heldBy ?? initiator);
}
