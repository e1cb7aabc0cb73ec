import type { PartyUnit, Plan } from '@stafett/plan';
import type { NameOf } from '@stafett/texts';
import { namesIn } from '@stafett/ui-sip';

/**
 * Finds names in the plan, and among all units that the house knows: a refusal may be about a unit that is not a party.
 *
 * @param plan - an original or a copy
 * @param units - as the session has them
 */
export function namesFor(plan: Plan, units: readonly PartyUnit[]): NameOf {
  const inPlan = namesIn(plan);
  return (what, id) => {
    const name = inPlan(what, id);
    return name === id && what === 'unit' ? (units.find(({ house, unit }) => `${house}/${unit}` === id)?.name ?? id) : name;
  };
}
