import { type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import type { RecapFacts } from './meeting-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { hasCome } from './situation.ts';

/** What one who was not there is owed, and how it stands (PAR-10). */
export interface RecapState {
  readonly to: string;
  readonly state: 'owed' | 'late' | 'given' | 'declined';
  /** What is not yet said of how, by whom and by when. */
  readonly lacks: readonly ('by' | 'how' | 'due')[];
  /** The one who was absent has heard what was said, and is now asked what they think of the interventions. */
  readonly isViewToAsk: boolean;
}

const parts = ['by', 'how', 'due'] as const;

/**
 * What those are owed who were not at the meeting: the debt shows until it is given, or declined by the child; then they are asked what they think (PAR-10).
 *
 * @param facts - the process
 * @param at - the moment
 * @example
 * recapsOf({ recaps: [{ to: 'alma', by: 'bup', due: '2026-11-20' }] }, '2026-11-23T08:00:00.000Z') // [{ to: 'alma', state: 'late', lacks: ['how'], isViewToAsk: false }]
 */
export function recapsOf(facts: Pick<ProcessFacts, 'recaps'>, at: Instant): readonly RecapState[] {
  return recapsIn(facts, dateIn(at));
}

/** The same, on a day. */
export function recapsIn({ recaps }: Pick<ProcessFacts, 'recaps'>, today: CalendarDate): readonly RecapState[] {
  return recaps.map((recap) => {
    const state = stateOf(recap, today);
    const isOpen = state === 'owed' || state === 'late';
    return {
      to: recap.to,
      state,
      lacks: isOpen ? parts.filter((part) => recap[part] === undefined) : [],
      isViewToAsk: state === 'given' && !hasCome(recap.viewAskedOn, today),
    };
  });
}

function stateOf({ due, givenOn, declinedOn }: RecapFacts, today: CalendarDate): RecapState['state'] {
  if (hasCome(givenOn, today)) return 'given';
  if (hasCome(declinedOn, today)) return 'declined';
  return due !== undefined && due < today ? 'late' : 'owed';
}
