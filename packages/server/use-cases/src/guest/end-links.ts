import type { HouseId, Instant } from '@stafett/kernel';
import { filterPlanFor, isOutside, type Plan, sharingMoment } from '@stafett/plan';
import type { Transaction } from '../ports.ts';

/** A plan before and after a change, or as time has left it. */
export interface LinksOf {
  readonly before: Plan;
  readonly after: Plan;
  readonly house: HouseId;
  readonly at: Instant;
}

/** The links of those who may know of the plan no more end in the same transaction, and wake by no later consent (CON-24). */
export async function endLinks({ links }: Pick<Transaction, 'links'>, { before, after, house, at }: LinksOf): Promise<void> {
  for (const place of before.parties.filter(isOutside)) {
    const isShared = after.keeper === house && filterPlanFor(after, place, sharingMoment(after, at)) !== undefined;
    if (!isShared) await links.end(after.id, place.unit, 'noLongerShared');
  }
}
