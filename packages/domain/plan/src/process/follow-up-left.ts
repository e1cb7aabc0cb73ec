import { addMonths, type CalendarDate, type Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { FollowUpOutcome } from '../follow-up.schema.ts';
import { FollowUpQuestion } from './after-meeting-facts.schema.ts';
import { lastFollowUp } from './may-close.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { hasCome, holderIn, type Situation, situationOf } from './situation.ts';

/** What a follow-up leads to (FOL-04). */
export type AfterFollowUp = 'planNext' | 'revisePlan' | 'closeAndBegin' | 'closePlan';

const afterOutcome: Readonly<Record<FollowUpOutcome, AfterFollowUp>> = {
  continue: 'planNext',
  revise: 'revisePlan',
  closeAndStartNew: 'closeAndBegin',
  close: 'closePlan',
};

/** How it stands with following up. */
export interface FollowUpState {
  /** Who calls (FOL-02). */
  readonly caller: string;
  /** The next one, if its day is set and it has not been held. */
  readonly nextOn?: CalendarDate | undefined;
  /** Its place is not set (FOL-02). */
  readonly isPlaceMissing: boolean;
  /** Life has changed much since the plan was last gone through: the lead calls early (FOL-03). */
  readonly mustCallEarly: boolean;
  /** What the latest one leads to (FOL-04). */
  readonly leadsTo?: AfterFollowUp | undefined;
  /** What the latest one did not ask (FOL-01). */
  readonly notAsked: readonly FollowUpQuestion[];
  /** No day is set: a hint, and where the routine demands a follow-up a lack (FOL-05). */
  readonly missingDay?: 'hint' | 'lack' | undefined;
  /** The days between which the routine suggests the first one (FOL-05). */
  readonly suggested?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/**
 * How it stands with following up a plan: who calls and when (FOL-02), whether life calls for it earlier (FOL-03), what the latest one asked (FOL-01) and led to (FOL-04),
 * and what the routine says of a day that is not set (FOL-05).
 *
 * @param facts - the process
 * @param at - the moment
 * @param profile - the routine
 * @example
 * followUpOf(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')).caller // 'municipality/barn-och-familj'
 */
export function followUpOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): FollowUpState {
  const situation = situationOf(facts, at, profile);
  const last = lastFollowUp(situation);
  const nextOn = nextFollowUpIn(situation);
  return {
    caller: holderIn(situation),
    nextOn,
    isPlaceMissing: nextOn !== undefined && facts.followUp?.placeIsSet === false,
    mustCallEarly: mustCallEarlyIn(situation),
    leadsTo: last && afterOutcome[last.outcome],
    notAsked: FollowUpQuestion.options.filter((question) => last?.asked?.includes(question) === false),
    missingDay: nextOn === undefined && isDayExpected(situation) ? (profile.followUpIsDemanded ? 'lack' : 'hint') : undefined,
    suggested: suggestedIn(situation),
  };
}

/** The follow-up that is to come: one on its day or later has been held in its stead. */
export function nextFollowUpIn({ facts: { followUp }, today }: Situation): CalendarDate | undefined {
  const nextOn = followUp?.nextOn;
  return nextOn !== undefined && followUp?.held.some(({ on }) => nextOn <= on && hasCome(on, today)) === true ? undefined : nextOn;
}

/** Whether life has changed much since the meeting and the latest follow-up (FOL-03). */
export function mustCallEarlyIn(situation: Situation): boolean {
  const { facts, today } = situation;
  const changedOn = facts.followUp?.lifeChangedOn;
  const goneThrough = lastFollowUp(situation)?.on ?? facts.meeting?.endedOn;
  return hasCome(changedOn, today) && hasCome(goneThrough, today) && goneThrough < changedOn;
}

const ends: ReadonlySet<FollowUpOutcome | undefined> = new Set(['close', 'closeAndStartNew']);

function isDayExpected(situation: Situation): boolean {
  const { meeting, closing } = situation.facts;
  const isRunning = hasCome(meeting?.endedOn, situation.today) && !hasCome(closing?.on, situation.today);
  return isRunning && meeting?.noFollowUpWhy === undefined && !ends.has(lastFollowUp(situation)?.outcome);
}

function suggestedIn(situation: Situation): FollowUpState['suggested'] {
  const { facts, profile, today } = situation;
  const endedOn = facts.meeting?.endedOn;
  const months = profile.firstFollowUpMonths;
  if (months === undefined || !hasCome(endedOn, today) || lastFollowUp(situation) !== undefined) return undefined;
  return { from: addMonths(endedOn, months.from), to: addMonths(endedOn, months.to) };
}
