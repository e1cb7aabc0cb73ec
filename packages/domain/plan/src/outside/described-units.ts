import type { PartyUnit } from '../party.schema.ts';
import type { Plan } from '../plan.schema.ts';
import { outsideHouse } from './outside-house.ts';

/**
 * The units that a plan describes in words, as they can be named in a consent and called; not those that have been joined with a known one (INV-03).
 *
 * @param plan - the original
 * @example
 * describedUnits({ outsideUnits: [{ unit: 'u1', organisation: 'Omsorg AB', name: 'Stödet', kind: 'otherActivity', principal: 'other', reachedBy: '08-1', version: 2 }] })[0].name // 'Stödet (Omsorg AB)'
 * describedUnits({}) // []
 */
export function describedUnits({ outsideUnits = [] }: Pick<Plan, 'outsideUnits'>): readonly PartyUnit[] {
  return outsideUnits.flatMap(({ unit, organisation, name, kind, principal, joinedWith }) =>
    joinedWith === undefined ? [{ house: outsideHouse, unit, name: `${name} (${organisation})`, kind, principal }] : [],
  );
}
