import type { Instant } from '@stafett/kernel';
import { answerablePlace } from './answerable-place.ts';
import { filterPlanFor } from './filter-plan-for.ts';
import { isOutside } from './outside/outside-house.ts';
import type { Place, Plan } from './plan.schema.ts';
import { sharingMoment } from './sharing-moment.ts';

/**
 * The units whose copy a change made different, and who therefore shall be told; where it is not known what they have been told, all that can have a copy.
 *
 * @param before - the plan before the change, or nothing when it just began, arrived, or stays after it was on its way
 * @param after - the plan after it
 * @param at - the moment of the change
 * @example
 * partiesToTell(undefined, examplePlan, '2026-11-23T08:00:00.000Z') // []
 */
export function partiesToTell(before: Plan | undefined, after: Plan, at: Instant): readonly Place[] {
  const told = (plan: Plan, place: Place) => contentOf(plan, place, sharingMoment(plan, at));
  return copyHolders(after).filter((place) => before === undefined || told(before, place) !== told(after, place));
}

/**
 * The units whose copy time alone has made different: a consent has ended by its date, by a birthday or by custody (CON-35).
 *
 * @param plan - the original as it stands
 * @param since - the last moment that it was looked at
 * @param now - the moment now
 * @example
 * partiesToTellOfTime(examplePlan, '2026-11-23T08:15:00.000Z', '2026-11-24T08:15:00.000Z') // []
 */
export function partiesToTellOfTime(plan: Plan, since: Instant, now: Instant): readonly Place[] {
  return copyHolders(plan).filter((place) => contentOf(plan, place, since) !== contentOf(plan, place, sharingMoment(plan, now)));
}

// A unit without a house holds no copy: nothing can be sent to it.
function copyHolders(plan: Plan): readonly Place[] {
  const answerable = answerablePlace(plan);
  const others = plan.parties.filter((party) => !isOutside(party) && (party.house !== answerable.house || party.unit !== answerable.unit));
  return others.map(({ house, unit }) => ({ house, unit }));
}

// The version counts every change; a copy that reads the same is the same.
function contentOf(plan: Plan, place: Place, at: Instant): string | undefined {
  const copy = filterPlanFor(plan, place, at);
  return copy && JSON.stringify({ ...copy, version: 0 });
}
