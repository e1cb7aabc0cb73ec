import type { PartyUnit, Place, Plan } from '@stafett/plan';

/** The name of a unit, as the plan or the house knows it. */
export function nameOfPlace(place: Place, plan: Pick<Plan, 'parties'>, units: readonly PartyUnit[]): string {
  const isThere = ({ house, unit }: Place): boolean => house === place.house && unit === place.unit;
  return (plan.parties.find(isThere) ?? units.find(isThere))?.name ?? place.unit;
}
