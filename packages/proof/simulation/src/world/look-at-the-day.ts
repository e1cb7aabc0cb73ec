import { dateIn } from '@stafett/kernel';
import { tellOfTheDay } from '@stafett/use-cases';
import type { Life, SimulatedHouse } from './house-state.ts';
import type { World } from './world.ts';

/** A house looks at the plans that it keeps once a day by its own clock, and when it has been started (CON-35). */
export async function lookAtTheDay(world: World, house: SimulatedHouse, life: Life | undefined = house.life): Promise<void> {
  if (life === undefined) return;
  const today = dateIn(life.ports.clock.now());
  if (life.lookedOn === today) return;
  life.lookedOn = today;
  await tellOfTheDay(life.ports).catch((error: unknown) => world.fault(house, error));
}
