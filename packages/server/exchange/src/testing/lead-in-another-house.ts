import { expect } from 'vitest';
import { act, originalIn, partyOf, type UnitName, type World } from './fictional-world.ts';
import { runUntilQuiet } from './run-until-quiet.ts';

/** A unit that has been asked to lead says yes, and the original goes to its house. */
export async function handTo(world: World, name: UnitName): Promise<void> {
  expect(await act(world, name, { type: 'acceptLead', party: partyOf(name) })).toEqual({ state: 'proposed' });
  await runUntilQuiet(world);
}

/** The unit that answers asks another to lead. */
export async function askToLead(world: World, name: UnitName, by: UnitName): Promise<void> {
  const asked = await act(world, by, { type: 'nameLead', party: partyOf(name), who: 'Någon', baseVersion: originalIn(world)?.lead?.version });
  expect(asked).toMatchObject({ state: 'written' });
  await runUntilQuiet(world);
}

/** Nothing comes to a house, and nothing from it. */
export function silence(world: World, id: string): void {
  world.weather = (from, to) => (from === id || to === id ? 'lost' : 'fine');
}

/** What stands under strengths in the original. */
export function strengthsIn(world: World): readonly string[] | undefined {
  return originalIn(world)
    ?.preparation.notes.filter(({ list }) => list === 'strengths')
    .map(({ text }) => text);
}
