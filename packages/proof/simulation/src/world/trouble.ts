import type { HouseId } from '@stafett/kernel';
import type { SimulatedHouse } from './house-state.ts';
import { wake } from './send-messages.ts';
import { fine, pairOf } from './weather.ts';
import type { World } from './world.ts';

const minute = 60_000;
/** How far a clock may be wrong and still be right enough. */
export const allowedSkew = 10_000;
/** How far a clock can be wrong. */
export const wrong = 30 * minute;

/** Something goes wrong: a house is to die, a cut, a clock. */
export function trouble(world: World): void {
  const { dice } = world;
  const [one, other] = [dice.pick(world.houseIds), dice.pick(world.houseIds)];
  dice.pick([doom, doom, cut, setClock])(world, one, other);
}

function doom(world: World, id: HouseId): void {
  const { dice } = world;
  world.house(id).doom = { point: dice.pick(['beforeCommit', 'afterCommit']), left: dice.between(1, 4) };
}

/** Nothing goes between two houses for a while. */
export function cut(world: World, one: HouseId, other: HouseId): void {
  const { dice, weather, time } = world;
  if (one === other) return;
  const pair = pairOf(one, other);
  weather.cuts.add(pair);
  world.count('cut');
  world.say(() => `the network is cut between ${pair}`);
  time.after(dice.between(5_000, 40 * minute), () => void weather.cuts.delete(pair));
}

// Mostly by less than matters between two houses, sometimes by far more.
function setClock(world: World, id: HouseId): void {
  const { dice, time } = world;
  const isWrong = dice.chance(20);
  const most = isWrong ? wrong : allowedSkew / 2;
  if (isWrong) world.count('clock far wrong');
  const house = world.house(id);
  if (isWrong) time.after(dice.between(5_000, 40 * minute), () => setRight(world, house));
  house.wrongUntil = isWrong ? Number.POSITIVE_INFINITY : Math.min(house.wrongUntil, world.time.now());
  house.skew = dice.between(-most, most);
  world.say(() => `the clock of ${id} is ${house.skew} ms from the true time`);
  wake(world, house);
}

function setRight(world: World, house: SimulatedHouse): void {
  house.wrongUntil = Math.min(house.wrongUntil, world.time.now());
  house.skew = 0;
  if (house.life !== undefined) wake(world, house);
}

/** Everything works again: the network, the clocks, the houses. */
export function heal(world: World): void {
  world.weather = fine();
  world.say(() => 'everything works again');
  for (const house of world.houses()) {
    house.doom = undefined;
    setRight(world, house);
    if (house.life === undefined) world.start(house);
  }
}
