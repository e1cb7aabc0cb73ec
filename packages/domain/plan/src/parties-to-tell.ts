import type { Instant } from '@stafett/kernel';
import { answerablePlace } from './answerable-place.ts';
import { filterPlanFor } from './filter-plan-for.ts';
import type { Place, Plan } from './plan.schema.ts';
import { readsTheSame } from './reads-the-same.ts';

/**
 * The units whose copy a change made different, and who therefore shall be told.
 *
 * @param before - the plan before the change, or nothing when it just began or arrived
 * @param after - the plan after it
 * @param at - the moment of the change
 * @example
 * partiesToTell(undefined, examplePlan, '2026-11-23T08:00:00.000Z') // []
 */
export function partiesToTell(before: Plan | undefined, after: Plan, at: Instant): readonly Place[] {
  const answerable = answerablePlace(after);
  const copyHolders = after.parties.filter(({ house, unit }) => house !== answerable.house || unit !== answerable.unit);
  return copyHolders.map(({ house, unit }) => ({ house, unit })).filter((place) => !readsTheSame(contentOf(before, place, at), contentOf(after, place, at)));
}

// The version counts every change; a copy that reads the same is the same.
function contentOf(plan: Plan | undefined, place: Place, at: Instant): Plan | undefined {
  const copy = plan === undefined ? undefined : filterPlanFor(plan, place, at);
  return copy && { ...copy, version: 0 };
}
