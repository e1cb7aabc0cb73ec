import { deliverMessage } from '../deliver-message.ts';
import type { MemoryHouse, World } from './fictional-world.ts';

async function round({ store, ports, outbox }: MemoryHouse): Promise<boolean> {
  let isBusy = false;
  for (const { id } of await store.outbox.due(ports.clock.now(), 100)) isBusy = (await deliverMessage(outbox, id)) || isBusy;
  return isBusy;
}

/** One round of every house's outbox. */
export async function runOnce(world: World): Promise<boolean> {
  let isBusy = false;
  for (const house of Object.values(world.houses)) isBusy = (await round(house)) || isBusy;
  return isBusy;
}

/** Empties all outboxes, moving the clock to the next try when nothing is due; stops when nothing is left, or after so many tries. */
export async function runUntilQuiet(world: World, tries = 400): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    if (await runOnce(world)) continue;
    const next = (await Promise.all(Object.values(world.houses).map(({ store }) => store.outbox.nextDue()))).filter((at) => at !== undefined).toSorted()[0];
    if (next === undefined) return;
    world.clock.moveTo(next);
  }
}
