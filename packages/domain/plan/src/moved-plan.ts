import type { Instant } from '@stafett/kernel';
import type { GoOn } from './confirming.schema.ts';
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
  const { moving, lead, confirming: _confirming, consentsToConfirm: _toConfirm, ...rest } = plan;
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
 * The plan of a restored house that goes on as its keeper, when all others have answered (SEC-13). Where one of them has heard of a later consent epoch, the plan
 * goes on from that one, and shares nothing until its consents have been gone through (CON-24).
 *
 * @param plan - the original as the backup had it
 * @param goOn - the term that no other house has heard of, and the later epoch, where there is one
 * @param at - when it goes on
 * @example
 * confirmedPlan({ term: 1, confirming: {} }, { term: 4 }, '2026-11-23T08:00:00.000Z') // { term: 4 }
 * confirmedPlan({ term: 1, consentEpoch: 2 }, { term: 4, heardEpoch: 3 }, '2026-11-23T08:00:00.000Z').consentEpoch // 3
 */
export function confirmedPlan({ confirming: _confirming, ...plan }: Plan, { term, heardEpoch }: Pick<GoOn, 'term' | 'heardEpoch'>, at: Instant): Plan {
  return heardEpoch === undefined ? { ...plan, term } : { ...plan, term, consentEpoch: heardEpoch, consentsToConfirm: { since: at, heardEpoch } };
}
