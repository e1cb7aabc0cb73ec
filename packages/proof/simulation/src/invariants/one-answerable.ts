import type { PlanId } from '@stafett/kernel';
import type { World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/**
 * Always exactly one that answers for a plan (ACT-12, LAD-03): one house alone has the original in the latest term,
 * and any other that holds itself for its keeper knows that it is on its way out.
 */
export const oneAnswerable: Invariant = {
  name: 'exactly one is answerable',
  atCommit: (world, { entries }) => entries.map(({ plan }) => against(world, plan)).find((says) => says !== undefined),
};

function against(world: World, id: PlanId): string | undefined {
  const kept = world.houses().flatMap((house) => {
    const found = house.rows.plans.get(id);
    return found?.keeper === house.id ? [found] : [];
  });
  const latest = Math.max(...kept.map(({ term }) => term));
  const here = kept.filter(({ term }) => term === latest);
  if (here.length !== 1) return `${here.length} houses answer for plan ${id.slice(-1)} in term ${latest}`;
  const astray = kept.find(({ term, moving }) => term < latest && moving === undefined);
  return astray && `${astray.keeper} still answers for plan ${id.slice(-1)} in term ${astray.term}, the latest is ${latest}`;
}
