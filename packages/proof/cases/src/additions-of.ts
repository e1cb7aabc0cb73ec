import type { PrincipalKind, UnitKind } from '@stafett/actors';
import type { HouseId, UnitId } from '@stafett/kernel';
import type { Case } from './case.schema.ts';

/** What a case needs of a house beside what the demo has. */
export interface Addition {
  readonly house: HouseId;
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly kind: UnitKind; readonly principal: PrincipalKind }[];
  readonly people: readonly { readonly user: string; readonly name: string; readonly title: string; readonly unit: UnitId; readonly role: string }[];
}

/**
 * The houses of a case, each with the units and the people that the case describes itself.
 *
 * @param story - the case
 * @example
 * additionsOf({ units: { boendet: { house: 'municipality', unit: 'boendet-eken', name: 'Boendet Eken', kind: 'lssAndHousing', principal: 'municipality' } }, staff: {} })[0].units[0].id // 'boendet-eken'
 * additionsOf({ units: { bup: { house: 'region', unit: 'bup-mellanskog' } }, staff: {} }) // [{ house: 'region', units: [], people: [] }]
 */
export function additionsOf({ units, staff }: Pick<Case, 'units' | 'staff'>): readonly Addition[] {
  const houses = new Set([...Object.values(units), ...Object.values(staff)].map(({ house }) => house));
  return [...houses].map((house) => ({
    house,
    units: Object.values(units).flatMap((one) =>
      one.house === house && one.name !== undefined && one.kind !== undefined && one.principal !== undefined
        ? [{ id: one.unit, name: one.name, kind: one.kind, principal: one.principal }]
        : [],
    ),
    people: Object.values(staff).flatMap(({ role = 'medarbetare', ...one }) =>
      one.house === house && one.name !== undefined && one.title !== undefined && one.unit !== undefined
        ? [{ user: one.user, name: one.name, title: one.title, unit: one.unit, role }]
        : [],
    ),
  }));
}
