import type { CalendarDate, Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import type { PromiseFacts } from './after-meeting-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { hasCome, holderIn, type Situation, situationOf } from './situation.ts';

/** How a promise stands, who sees that it is late, and what is proposed (FOL-06). */
export interface PromiseState {
  readonly id: string;
  readonly owner?: string | undefined;
  readonly due?: CalendarDate | undefined;
  readonly state: 'kept' | 'notDone' | 'running' | 'late' | 'veryLate';
  /** What it lacks to be kept track of. */
  readonly lacks: readonly ('owner' | 'due')[];
  /** Who is shown that it is late: its owner, the lead and the family. */
  readonly shownTo: readonly string[];
  /** A deviation that a person may file; it is never filed by itself (DEV-01). */
  readonly proposes?: 'notDone' | undefined;
}

const settled = { done: 'kept', ended: 'kept', notDone: 'notDone' } as const;
const LATE: ReadonlySet<PromiseState['state']> = new Set(['late', 'veryLate']);

/**
 * How what each has taken on stands (FOL-06). A promise is late the day after its day, and very late when the follow-up that came after it has passed too.
 *
 * @param facts - the process, with its promises and follow-ups
 * @param at - the moment
 * @param profile - the routine, for the kinds of deviation
 * @example
 * promisesOf({ ...(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z')), promises: [{ id: 'samtal', due: '2026-11-20', status: 'planned' }] }, '2026-11-23T08:00:00.000Z', profileNamed('national')).map(({ state, lacks }) => `${state}, lacks ${lacks}`) // ['late, lacks owner']
 */
export function promisesOf(facts: ProcessFacts, at: Instant, profile: RoutineProfile): readonly PromiseState[] {
  const situation = situationOf(facts, at, profile);
  return facts.promises.map((promise) => stateOf(promise, situation));
}

function stateOf({ id, owner, due, status }: PromiseFacts, situation: Situation): PromiseState {
  const state = status === 'planned' || status === 'underWay' ? lateness(due, situation) : settled[status];
  const lacks = (['owner', 'due'] as const).filter((part) => ({ owner, due })[part] === undefined);
  const proposes = state === 'veryLate' && isDeviation(situation) ? 'notDone' : undefined;
  return { id, owner, due, state, lacks, shownTo: LATE.has(state) ? watchersOf(owner, situation) : [], proposes };
}

const watchersOf = (owner: string | undefined, situation: Situation): readonly string[] => [
  ...new Set([...(owner === undefined ? [] : [owner]), holderIn(situation), ...situation.facts.family]),
];

function lateness(due: CalendarDate | undefined, situation: Situation): 'running' | 'late' | 'veryLate' {
  if (due === undefined || situation.today <= due) return 'running';
  return hasFollowUpPassed(due, situation) ? 'veryLate' : 'late';
}

function hasFollowUpPassed(due: CalendarDate, { facts: { followUp }, today }: Situation): boolean {
  if (followUp?.nextOn !== undefined && due < followUp.nextOn && followUp.nextOn < today) return true;
  return followUp?.held.some(({ on }) => due < on && hasCome(on, today)) ?? false;
}

// A routine that leaves its kinds to the county lets a person decide.
const isDeviation = ({ profile: { deviationKinds } }: Situation): boolean => deviationKinds === undefined || deviationKinds.includes('notDone');
