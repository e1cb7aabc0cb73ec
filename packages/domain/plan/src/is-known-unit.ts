import type { PartyUnit } from './party.schema.ts';

/** Whether a unit is one of the known ones, and says of itself what is known of it: its duties follow from that (INV-03, ACT-05). */
export function isKnownUnit(unit: PartyUnit, units: readonly PartyUnit[]): boolean {
  return units.some(
    ({ house, unit: id, name, kind, principal }) =>
      house === unit.house && id === unit.unit && name === unit.name && kind === unit.kind && principal === unit.principal,
  );
}
