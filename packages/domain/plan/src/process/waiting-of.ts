import { type CalendarDate, dateIn, daysBetween, type Instant } from '@stafett/kernel';
import type { ProcessFacts } from './process-facts.schema.ts';
import { answerOf, calledIn, hasCome, leadIn } from './situation.ts';

/** What somebody waits for (PRO-24). */
export type WaitedFor = 'firstContact' | 'requestAnswer' | 'meeting' | 'invitationAnswer' | 'leadAnswer' | 'pointedOutAnswer';

/** A wait, shown to everyone who waits, the family too (PRO-24). */
export interface Waiting {
  readonly for: WaitedFor;
  /** The unit that is waited for. */
  readonly about?: string | undefined;
  readonly since: CalendarDate;
  /** The day it came; absent as long as it has not. */
  readonly until?: CalendarDate | undefined;
  /** Whole days, to the day it came or to today. */
  readonly days: number;
}

interface Wait extends Pick<Waiting, 'for' | 'about'> {
  readonly since: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
}

/**
 * How long everyone has waited, and for what (PRO-24). What a plan that has ended no longer waits for is left out.
 *
 * @param facts - the process
 * @param at - the moment
 * @example
 * waitingOf(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z').map((wait) => `${wait.for}: ${wait.days}`) // ['firstContact: 3', 'meeting: 3']
 */
export function waitingOf(facts: ProcessFacts, at: Instant): readonly Waiting[] {
  const today = dateIn(at);
  const isClosed = hasCome(facts.closing?.on, today);
  return waitsIn(facts, today).flatMap(({ since, until, ...wait }) => {
    const end = hasCome(until, today) ? until : undefined;
    if (!hasCome(since, today) || (isClosed && end === undefined)) return [];
    return [{ ...wait, since, until: end, days: daysBetween(since, end ?? today) }];
  });
}

function waitsIn(facts: ProcessFacts, today: CalendarDate): readonly Wait[] {
  const { need, firstContact, request, meeting, pointedOut } = facts;
  return [
    { for: 'firstContact', since: need.noticedOn, until: firstContact?.on },
    { for: 'requestAnswer', since: request?.on, until: request?.answer?.on },
    { for: 'meeting', since: need.noticedOn, until: meeting?.openedOn },
    ...calledIn(facts, today).map(
      (invitation): Wait => ({ for: 'invitationAnswer', about: invitation.unit, since: invitation.sentOn, until: answerOf(invitation, today)?.on }),
    ),
    ...leadWaitIn(facts, today),
    ...pointedOut.map(({ to, on, answer }): Wait => ({ for: 'pointedOutAnswer', about: to, since: on, until: answer?.on })),
  ];
}

function leadWaitIn(facts: ProcessFacts, today: CalendarDate): readonly Wait[] {
  const lead = leadIn(facts, today);
  return lead?.state === 'offered' ? [{ for: 'leadAnswer', about: lead.unit, since: lead.on, until: undefined }] : [];
}
