import type { HouseId, PlanId } from '@stafett/kernel';
import type { HistoryEntry } from '@stafett/plan';
import type { World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The houses that would write in a plan now. */
const writersOf = (world: World, plan: PlanId): readonly string[] =>
  world.houses().flatMap(({ id, rows }) => {
    const found = rows.plans.get(plan);
    return found?.keeper === id && found.moving === undefined ? [id] : [];
  });

const isWriting = ({ change: { type } }: HistoryEntry): boolean => type !== 'handOver' && type !== 'cancelMove' && type !== 'receiveOriginal';

/** Never two houses that accept writes for one plan (SEC-02): neither by what they hold, nor by what they have written. */
export const oneWriter: Invariant = {
  name: 'never two writers',
  atCommit: (world, { house, entries }) => entries.map((entry) => against(world, house.id, entry)).find((says) => says !== undefined),
};

function against(world: World, house: HouseId, entry: HistoryEntry): string | undefined {
  const { plan, term, change } = entry;
  const known = world.latestTerm.get(plan) ?? { house, term };
  const isOutOfTerm = term < known.term || (term === known.term && house !== known.house);
  if (isWriting(entry) && isOutOfTerm) return `${house} writes ${change.type} in term ${term} of plan ${plan.slice(-1)}; ${known.house} has term ${known.term}`;
  if (term >= known.term) world.latestTerm.set(plan, { house, term });
  const writers = writersOf(world, plan);
  return writers.length > 1 ? `plan ${plan.slice(-1)} is written in ${writers.join(' and ')}` : undefined;
}
