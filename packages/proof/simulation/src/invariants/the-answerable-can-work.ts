import type { PlanId } from '@stafett/kernel';
import { answerablePlace, type Place, type Plan } from '@stafett/plan';
import type { SimulatedHouse } from '../world/house-state.ts';
import type { Commit } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/**
 * The unit that answers for a plan works on its original and on no copy, and no other unit of a house has the original open;
 * where it has moved on, at most the unit that handed it over reads it as it stood (SEC-04, LAD-03).
 */
export const theAnswerableCanWork: Invariant = {
  name: 'who answers for a plan works on the original, and nobody else',
  atCommit: (_world, { house }: Commit) => [...house.rows.plans.values()].map((plan) => against(house, plan)).find((says) => says !== undefined),
};

function against(house: SimulatedHouse, plan: Plan): string | undefined {
  const place = worksIn(house, plan);
  const open = unitsWith(house, plan.id);
  const astray = open.find((unit) => !isAt(place, house, unit));
  if (astray !== undefined) return `${house.id}/${astray} has the original of plan ${plan.id.slice(-1)} open`;
  return plan.keeper === house.id ? againstAnswerable(house, plan, open) : undefined;
}

const worksIn = ({ id }: SimulatedHouse, plan: Plan): Place => (plan.keeper === id ? answerablePlace(plan) : (plan.lead?.heldBy ?? plan.initiator));

function againstAnswerable({ rows }: SimulatedHouse, plan: Plan, open: readonly string[]): string | undefined {
  const { house, unit } = answerablePlace(plan);
  const says = `${house}/${unit} answers for plan ${plan.id.slice(-1)}`;
  if (open.length === 0) return `${says}, and cannot work on it`;
  const copy = rows.copies.find((held) => held.copy.id === plan.id && held.unit === unit);
  return copy === undefined || copy.endedAt !== undefined ? undefined : `${says}, and works on a copy`;
}

const unitsWith = ({ rows }: SimulatedHouse, plan: PlanId): readonly string[] =>
  rows.grants.flatMap((grant) => (grant.plan === plan && grant.part === 'original' && grant.to === undefined ? [grant.unit] : []));

const isAt = (place: Place, { id }: SimulatedHouse, unit: string): boolean => place.house === id && place.unit === unit;
