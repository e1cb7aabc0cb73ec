import type { ReceivedMessage } from '@stafett/use-cases';
import type { Commit, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** Every message is taken in once, and each house's about a plan in the order that they were sent (SEC-03). */
export const appliedOnceInOrder: Invariant = {
  name: 'applied once, in order',
  atCommit: (world, commit) => commit.received.map((message) => against(world, commit, message)).find((says) => says !== undefined),
};

function against(world: World, { house }: Commit, { id, sender, plan, sequence }: ReceivedMessage): string | undefined {
  const line = `${sender} ${house.id} ${plan}`;
  const last = world.lastTaken.get(line) ?? { sequence: 0, ids: new Set<string>() };
  if (last.ids.has(id)) return `${house.id} takes message ${id.slice(-6)} in twice`;
  if (sequence !== last.sequence + 1) return `${house.id} takes number ${sequence} from ${sender} after number ${last.sequence}`;
  world.lastTaken.set(line, { sequence, ids: last.ids.add(id) });
  return undefined;
}
