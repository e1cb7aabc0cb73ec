import type { PartyUnit } from '@stafett/plan';
import type { Session } from './house-context.ts';

/** The unit of whoever is signed in, as the house knows it. */
export function ownUnitOf({ actor, units }: Session): PartyUnit | undefined {
  return units.find(({ house, unit }) => house === actor.house && unit === actor.unit);
}
