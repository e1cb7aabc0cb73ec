import { randomUUID } from 'node:crypto';
import { type Case, playThrough, type Report } from '@stafett/cases';
import { HousesStage } from './houses-stage.ts';
import type { PlayedHouse } from './sign-in.ts';

/**
 * Plays a case through running houses, by their public interfaces only: sign-in, procedures and the demo clock.
 *
 * @param story - the case
 * @param houses - the houses, in demo or test mode
 * @throws Error in one line when the houses lack a house, a unit or a person of the case
 */
export async function playCase(story: Case, houses: readonly PlayedHouse[]): Promise<Report> {
  const stage = new HousesStage(houses);
  await demandPlaces(story, stage);
  return playThrough(story, stage, randomUUID);
}

async function demandPlaces({ staff, units }: Case, stage: HousesStage): Promise<void> {
  const signedIn = await Promise.all(Object.values(staff).map((eyes) => stage.signIn(eyes)));
  const known = signedIn.flatMap((one) => one.units);
  const missing = Object.values(units).filter(({ house, unit }) => !known.some((one) => one.house === house && one.unit === unit));
  if (missing.length > 0)
    throw new Error(
      `The houses do not have ${missing.map(({ house, unit }) => `${house}/${unit}`).join(', ')}. Describe them in the case with name, kind and principal, and let the player start the houses.`,
    );
}
