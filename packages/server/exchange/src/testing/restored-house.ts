import type { HouseId, Instant } from '@stafett/kernel';
import { catchUp, type MemoryRows } from '@stafett/use-cases';
import { act, type MemoryHouse, idOf, plan, type World } from './fictional-world.ts';
import { runUntilQuiet } from './run-until-quiet.ts';

/** A house by its name. */
export const houseNamed = (world: World, id: string): MemoryHouse => world.houses[id] as MemoryHouse;

/** The messages about the plan that a house keeps, in the order they came. */
export const receivedIn = (world: World, id: string) =>
  houseNamed(world, id)
    .store.rows()
    .inbox.filter((one) => one.plan === plan);

/** Somebody at the social services writes a strength. */
export const note = (world: World, number: number) =>
  act(world, 'social', { type: 'addNote', note: idOf(600 + number), list: 'strengths', text: `Styrka ${number}` });

/** Changes the plan so many times, each told to everybody before the next. */
export async function goOn(world: World, from: number, times: number): Promise<void> {
  for (let number = from; number < from + times; number += 1) {
    await note(world, number);
    await runUntilQuiet(world);
  }
}

/** A house asks all the others again, as the command does. */
export function askAll(world: World, id: string): Promise<void> {
  const others = Object.keys(world.houses).filter((one) => one !== id) as HouseId[];
  return catchUp(houseNamed(world, id).ports, others);
}

/** Puts a backup back in a house, and lets it ask the others. */
export async function restore(world: World, id: string, backup: MemoryRows): Promise<void> {
  houseNamed(world, id).store.restore(backup, world.clock.now());
  await askAll(world, id);
}

/** Lets so many seconds pass. */
export const later = (world: World, seconds: number): void =>
  world.clock.moveTo(new Date(Date.parse(world.clock.now()) + seconds * 1000).toISOString() as Instant);
