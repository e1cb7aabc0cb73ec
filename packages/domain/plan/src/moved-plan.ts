import type { Plan } from './plan.schema.ts';

/**
 * The plan as it stands in the house that it moves to: that one is its keeper, in a new term, and the lead is accepted (SEC-02, LAD-03).
 *
 * @param plan - the original on its way
 * @throws Error when it is not on its way
 * @example
 * movedPlan({ keeper: 'municipality', term: 1, moving: { to: 'region' }, lead: { house: 'region', state: 'offered' } }).term // 2
 */
export function movedPlan(plan: Plan): Plan {
  const { moving, lead, confirming: _confirming, ...rest } = plan;
  if (moving === undefined || lead === undefined) throw new Error(`The original ${plan.id} is not on its way.`);
  return { ...rest, lead: { ...lead, state: 'accepted' }, keeper: moving.to, term: plan.term + 1 };
}

/**
 * The plan after a move that came to nothing: no message of the term that was tried is believed, so the next one is taken.
 *
 * @param plan - the original that was on its way
 * @example
 * keptPlan({ keeper: 'municipality', term: 1, moving: { to: 'region' } }).term // 3
 */
export function keptPlan({ moving: _moving, ...plan }: Plan): Plan {
  return { ...plan, term: plan.term + 2 };
}

/**
 * The plan of a restored house that goes on as its keeper, when all others have answered (SEC-13).
 *
 * @param plan - the original as the backup had it
 * @param term - one that no other house has heard of
 * @example
 * confirmedPlan({ term: 1, confirming: {} }, 4) // { term: 4 }
 */
export function confirmedPlan({ confirming: _confirming, ...plan }: Plan, term: number): Plan {
  return { ...plan, term };
}
