import type { Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { answerLead, followUp, lookAgain, ownConsent, promises, recaps, tellEnd } from './deadlines-after-meeting.ts';
import { calls, discharge, firstContact, holdMeeting } from './deadlines-before-meeting.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { hasCome, type Situation, situationOf } from './situation.ts';

/**
 * Every day by which something is done, the most urgent first, with the numbers of the routine and of the law:
 * the first contact (PRO-03), invitations (INV-04), the meeting (INV-05), discharge (DIS-01, DIS-04), the lead's answer (LAD-03), follow-up (FOL-02),
 * promises (FOL-06), recaps (PAR-10), the own consent at 18 (CON-35), the day to look again (PRO-23) and who is told of the end (FOL-13).
 *
 * @param facts - the process
 * @param at - the moment; the law's hours are counted to it, everything else to its day in Sweden
 * @param profile - the routine
 * @example
 * deadlinesOf(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')).map(({ what, due, state }) => `${what} ${due} ${state}`) // ['firstContact 2026-11-25 running']
 */
export function deadlinesOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): readonly Deadline[] {
  return deadlinesIn(situationOf(facts, at, profile));
}

const kinds: readonly ((situation: Situation) => readonly Deadline[])[] = [
  firstContact,
  discharge,
  calls,
  holdMeeting,
  answerLead,
  followUp,
  promises,
  recaps,
  ownConsent,
  lookAgain,
  tellEnd,
];

// What is still owed when a plan has ended; the rest ends with it.
const outlive: ReadonlySet<DeadlineKind> = new Set(['giveRecap', 'lookAgain', 'tellEnd']);

/** The same, of a situation. */
export function deadlinesIn(situation: Situation): readonly Deadline[] {
  const isClosed = hasCome(situation.facts.closing?.on, situation.today);
  return kinds
    .flatMap((kind) => kind(situation))
    .filter(({ what, doneOn }) => !isClosed || doneOn !== undefined || outlive.has(what))
    .toSorted((one, other) => one.due.localeCompare(other.due));
}
