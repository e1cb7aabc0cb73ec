import { type InboxAnswer, receiveEnvelope } from '@stafett/exchange';
import type { HouseId } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { openMemoryStore } from '@stafett/use-cases';
import { clockOf, forever, type Life, type SimulatedHouse } from './house-state.ts';
import { lookAtTheDay } from './look-at-the-day.ts';
import { mortalStore } from './mortal-store.ts';
import { idOf, unitsIn } from './places.ts';
import { wake } from './send-messages.ts';
import { openedBy, verifyTag } from './tag-signing.ts';
import type { World } from './world.ts';

/** Builds a house that has nothing yet. */
export function buildHouse(world: World, id: HouseId): SimulatedHouse {
  const store = openMemoryStore(id, () => idOf(world.nextNumber()));
  return { id, store, skew: 0, wrongUntil: 0, life: undefined, doom: undefined, rows: store.rows(), wakesAt: undefined, alarmAt: 0 };
}

/** Starts a house: with its rows and nothing else. */
export function startHouse(world: World, house: SimulatedHouse): void {
  const units = unitsIn(world.houseIds);
  const life: Life = {
    isOver: false,
    underWay: new Set(),
    lookedOn: undefined,
    ports: {
      house: { id: house.id, name: house.id, units, profile: profileNamed('national') },
      clock: { now: () => clockOf(world, house) },
      store: mortalStore(world, house, () => life),
      newId: () => idOf(world.nextNumber()),
    },
  };
  house.life = life;
  void lookAtTheDay(world, house);
  wake(world, house);
}

/** Lets a message come in to a house; nothing comes back from one that is down or dies meanwhile. */
export function receiveIn(world: World, house: SimulatedHouse, signed: string): Promise<InboxAnswer> {
  const { life } = house;
  if (life === undefined) return forever;
  const ports = world.mutant?.atReception?.(life.ports, openedBy(signed)) ?? life.ports;
  return receiveEnvelope({ ports, peers: [], verify: verifyTag }, signed).catch((error: unknown) => {
    world.fault(house, error);
    return forever;
  });
}
