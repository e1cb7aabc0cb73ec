import type { HouseId, UnitId } from '@stafett/kernel';
import { answerablePlace, type Plan } from '@stafett/plan';

/** What a grant opens. */
export type GrantedPart = 'original' | 'copy';

/** A unit of a house may open the original or its copy; the database compares ids and times with it. */
export interface Grant {
  readonly unit: UnitId;
  readonly part: GrantedPart;
}

/**
 * Which units of this house may open the original, as the rule decides it (SEC-04).
 * Only the unit that answers for the plan works on the original; everyone else has a copy.
 *
 * @param plan - the original
 * @param house - the house that asks
 * @example
 * grantsFor({ keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' } }, 'region') // [{ unit: 'barnmedicin', part: 'original' }]
 * grantsFor({ keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' } }, 'municipality') // []
 */
export function grantsFor(plan: Plan, house: HouseId): readonly Grant[] {
  const place = answerablePlace(plan);
  return plan.keeper === house && place.house === house ? [{ unit: place.unit, part: 'original' }] : [];
}
