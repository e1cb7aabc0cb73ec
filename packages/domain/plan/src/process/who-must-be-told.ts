import { type CalendarDate } from '@stafett/kernel';
import type { ProcessFacts } from './process-facts.schema.ts';
import { calledIn, leadIn, type Situation } from './situation.ts';

/** Who is told that the plan no longer holds, and what is left of the end (FOL-13). */
export interface EndOfPlan {
  /** Everyone who had the plan. */
  readonly all: readonly string[];
  readonly untold: readonly string[];
  /** The units that have not recorded the end in their own systems. */
  readonly unrecorded: readonly string[];
  readonly turnToIsSaid: boolean;
}

/**
 * Everyone who had the plan, and who of them has not been told that it no longer holds: the person and those around, the units that were called,
 * the lead and the one that began (FOL-13). Where who has been told is not kept here, everyone is told by other means.
 *
 * @param facts - the process
 * @param today - the day
 * @example
 * whoMustBeTold({ ...(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z')), family: ['alma'], closing: { reason: 'noNeed', on: '2026-11-23', told: ['alma'] } }, '2026-11-23').untold // ['municipality/barn-och-familj']
 */
export function whoMustBeTold(facts: ProcessFacts, today: CalendarDate): EndOfPlan {
  return toldIn({ facts, today });
}

/** The same, of a situation. */
export function toldIn({ facts, today }: Pick<Situation, 'facts' | 'today'>): EndOfPlan {
  const lead = leadIn(facts, today);
  const units = [...new Set([facts.initiator, ...calledIn(facts, today).map(({ unit }) => unit), ...(lead?.state === 'accepted' ? [lead.unit] : [])])];
  const all = [...facts.family, ...units];
  const { told = all, recordedBy = units, turnToIsSaid = true } = facts.closing ?? { told: [], recordedBy: [], turnToIsSaid: false };
  return { all, untold: all.filter((key) => !told.includes(key)), unrecorded: units.filter((key) => !recordedBy.includes(key)), turnToIsSaid };
}
