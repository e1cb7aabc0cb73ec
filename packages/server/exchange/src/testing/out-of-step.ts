import { isDeepStrictEqual } from 'node:util';
import { answerablePlace, filterPlanFor } from '@stafett/plan';
import { houseOf, originalIn, type UnitName, unitNames, units, type World } from './fictional-world.ts';

const stored = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** The copy that a unit holds. */
export const copyOf = (world: World, name: UnitName) =>
  houseOf(world, name)
    .store.rows()
    .copies.find(({ unit }) => unit === units[name].unit);

/** The units whose copy is another than the consents let it be now; a copy that has ended counts as none. */
export function outOfStep(world: World): readonly UnitName[] {
  const original = originalIn(world);
  if (original === undefined) return unitNames;
  const answerable = answerablePlace(original);
  return unitNames.filter((name) => {
    if (answerable.house === units[name].house && answerable.unit === units[name].unit) return false;
    const held = copyOf(world, name);
    const may = filterPlanFor(original, units[name], world.clock.now());
    const has = held?.endedAt === undefined ? held?.copy : undefined;
    return !isDeepStrictEqual(stored(may && { ...may, version: 0 }), stored(has && { ...has, version: 0 }));
  });
}
