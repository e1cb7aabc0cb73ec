import { allInvariants } from './invariants/all-invariants.ts';
import { beginPlan } from './people/begin-plan.ts';
import { familyOf } from './people/family.ts';
import { randomErrand } from './people/random-errand.ts';
import { buildWorld, fail, type Making } from './world/build-world.ts';
import { lookAtTheDay } from './world/look-at-the-day.ts';
import { heal, trouble } from './world/trouble.ts';
import type { Failure, World } from './world/world.ts';

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/**
 * Plays one history: people who do things, houses that die, a network that fails; then everything works again, and comes to rest.
 * Everything that happens is decided by the seed.
 *
 * @param making - the seed, a planted bug, who reads the trace, and where it is counted what happened
 * @returns the first thing that was wrong; nothing when all held
 */
export async function runHistory(making: Making): Promise<Failure | undefined> {
  const world = buildWorld(making);
  world.count('history');
  for (const house of world.houses()) world.start(house);
  for (const [index, plan] of world.planIds.entries()) beginPlan(world, familyOf(plan, 100 + index, world.dice.chance(70)));
  const acts = world.dice.between(10, 24);
  world.time.after(500, () => act(world, acts));
  await live(world);
  if (world.failure === undefined) for (const { name, atEnd } of allInvariants) fail(world, name, atEnd?.(world));
  return world.failure;
}

function act(world: World, left: number): void {
  const { dice, time } = world;
  if (left === 0) return rest(world);
  randomErrand(world, dice.pick(world.planIds));
  if (dice.chance(25)) trouble(world);
  const pause = pauseOf(world);
  if (pause >= day) world.count('days pass');
  return time.after(pause, () => {
    for (const house of world.houses()) void lookAtTheDay(world, house);
    act(world, left - 1);
  });
}

function pauseOf({ dice }: World): number {
  if (dice.chance(55)) return dice.between(0, 5 * second);
  if (dice.chance(70)) return dice.between(5 * second, 3 * minute);
  return dice.chance(60) ? dice.between(3 * minute, 60 * minute) : dice.between(1, 12) * day;
}

// Long enough for every late message, every retry and a house that starts again; then a new day, and once more.
function rest(world: World): void {
  heal(world);
  world.time.after(day, () => {
    heal(world);
    for (const house of world.houses()) void lookAtTheDay(world, house);
  });
}

const manySteps = 20_000;

async function live(world: World): Promise<void> {
  for (let count = 0; count < manySteps && world.failure === undefined; count += 1) if (!(await world.time.step())) return;
  fail(world, 'everything comes to rest in step', `after ${manySteps} steps there is still something to do`);
}
