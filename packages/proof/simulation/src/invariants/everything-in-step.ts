import { isDeepStrictEqual } from 'node:util';
import type { PlanId } from '@stafett/kernel';
import { answerablePlace, filterPlanFor, type PartyUnit, rebuildPlan } from '@stafett/plan';
import { isSamePlace, unitsIn } from '../world/places.ts';
import { clockOf } from '../world/house-state.ts';
import { originalOf, type World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const stored = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** When everything works again and has come to rest, each copy is what the rules say that it is, copies that may not be are marked as ended, and nothing waits to be sent (PLA-07, CON-24). */
export const everythingInStep: Invariant = {
  name: 'everything comes to rest in step',
  atEnd: (world) => notSent(world) ?? world.planIds.map((plan) => against(world, plan)).find((says) => says !== undefined),
};

function notSent(world: World): string | undefined {
  for (const { id, rows } of world.houses()) {
    const left = rows.outbox.find(({ deliveredAt, droppedAt }) => deliveredAt === undefined && droppedAt === undefined);
    if (left !== undefined) return `${id} has not sent ${left.intent.kind} ${left.id.slice(-6)} to ${left.intent.receiver}: ${left.lastError ?? 'never tried'}`;
  }
  return undefined;
}

function against(world: World, id: PlanId): string | undefined {
  const original = originalOf(world, id);
  if (original === undefined) return undefined;
  const history = world.house(original.keeper).rows.history.filter((entry) => entry.plan === id);
  if (!isDeepStrictEqual(stored(rebuildPlan(history)), stored(original))) return `the history of plan ${id.slice(-1)} gives another plan`;
  if (original.moving !== undefined) return `plan ${id.slice(-1)} is on its way for ever`;
  const astray = unitsIn(world.houseIds).find((unit) => !isInStep(world, id, unit));
  return astray && `the copy of plan ${id.slice(-1)} in ${astray.house}/${astray.unit} is not what it may be`;
}

function isInStep(world: World, id: PlanId, unit: PartyUnit): boolean {
  const original = originalOf(world, id);
  if (original === undefined || isSamePlace(answerablePlace(original), unit)) return true;
  const house = world.house(unit.house);
  const held = house.rows.copies.find((one) => one.unit === unit.unit && one.copy.id === id);
  const has = held?.endedAt === undefined ? held?.copy : undefined;
  const may = filterPlanFor(original, unit, clockOf(world, house));
  return isDeepStrictEqual(stored(may && { ...may, version: 0 }), stored(has && { ...has, version: 0 }));
}
