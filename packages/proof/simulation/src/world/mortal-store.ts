import type { Actor } from '@stafett/actors';
import type { Envelope } from '@stafett/exchange';
import type { Store } from '@stafett/use-cases';
import { type Doom, forever, type Life, type SimulatedHouse } from './house-state.ts';
import type { World } from './world.ts';

/** What ends a piece of work when its house dies. */
class Died extends Error {}

/** A house's store, whose transactions the house may die in or after. */
export function mortalStore(world: World, house: SimulatedHouse, lifeOf: () => Life): Store {
  const mortal = async <Result>(transact: (seal: () => void) => Promise<Result>): Promise<Result> => {
    const life = lifeOf();
    const seal = (): void => {
      if (!life.isOver && isDoomed(house, 'beforeCommit')) die(world, house);
      if (life.isOver) throw new Died();
      world.committed(house);
    };
    try {
      const result = await transact(seal);
      world.committed(house);
      if (!life.isOver && isDoomed(house, 'afterCommit')) die(world, house);
      return life.isOver ? forever : result;
    } catch (error) {
      return error instanceof Died ? forever : Promise.reject(error);
    }
  };
  return {
    as: (actor: Actor, now, work) =>
      mortal((seal) =>
        house.store.as(actor, now, async (transaction) => {
          const result = await work(transaction);
          seal();
          return result;
        }),
      ),
    asExchange: (now, work) =>
      mortal((seal) =>
        house.store.asExchange(now, async (transaction) => {
          const released = startListening(world, house);
          const result = await work(transaction);
          seal();
          for (const envelope of released)
            world.released({ from: house, envelope, at: world.time.now(), plan: await transaction.originals.read(envelope.plan) });
          return result;
        }),
      ),
  };
}

// What is signed from now on is released by this transaction: they come one after another.
function startListening(world: World, house: SimulatedHouse): readonly Envelope[] {
  const released: Envelope[] = [];
  world.listening.set(house.id, released);
  return released;
}

function isDoomed({ doom }: SimulatedHouse, point: Doom['point']): boolean {
  if (doom?.point !== point) return false;
  doom.left -= 1;
  return doom.left <= 0;
}

const restart = { least: 500, most: 40_000 };

function die(world: World, house: SimulatedHouse): void {
  world.count(`crash ${house.doom?.point ?? ''}`);
  world.say(() => `${house.id} dies ${house.doom?.point ?? ''}`);
  if (house.life !== undefined) house.life.isOver = true;
  house.life = undefined;
  house.doom = undefined;
  world.time.after(world.dice.between(restart.least, restart.most), () => {
    if (house.life === undefined) world.start(house);
  });
}
