import type { Instant } from '@stafett/kernel';
import { answerablePlace } from './answerable-place.ts';
import { filterPlanFor } from './filter-plan-for.ts';
import type { Place, Plan } from './plan.schema.ts';

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
  return copyHolders.map(({ house, unit }) => ({ house, unit })).filter((place) => contentOf(before, place, at) !== contentOf(after, place, at));
}

// The version counts every change; a copy that reads the same is the same.
function contentOf(plan: Plan | undefined, place: Place, at: Instant): string | undefined {
  const copy = plan === undefined ? undefined : filterPlanFor(plan, place, at);
  return copy && JSON.stringify({ ...copy, version: 0 });
}
