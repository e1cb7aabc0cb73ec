import { deliverMessage, type Outbox } from '@stafett/exchange';
import type { HouseId, MessageId } from '@stafett/kernel';
import { clockOf, forever, type Life, type SimulatedHouse } from './house-state.ts';
import { signAs, unusedKey } from './tag-signing.ts';
import type { World } from './world.ts';

/** Lets a house look at what it has to send: now, and again when the next of it is due. */
export function wake(world: World, house: SimulatedHouse): void {
  if (house.wakesAt === world.time.now()) return;
  house.wakesAt = world.time.now();
  world.time.after(0, () => void send(world, house));
}

async function send(world: World, house: SimulatedHouse): Promise<void> {
  house.wakesAt = undefined;
  const { life } = house;
  if (life === undefined) return;
  const now = clockOf(world, house);
  const due = world.mutant?.due?.(house.store.rows(), now) ?? (await house.store.outbox.due(now, 100)).map(({ id }) => id);
  for (const id of due) if (!life.underWay.has(id)) void deliver(world, { house, life }, id);
  const next = await house.store.outbox.nextDue();
  setAlarm(world, house, next === undefined ? 0 : Date.parse(next) - house.skew);
}

function setAlarm(world: World, house: SimulatedHouse, at: number): void {
  const now = world.time.now();
  const isSet = house.alarmAt > now && house.alarmAt <= at;
  if (at <= now || isSet) return;
  house.alarmAt = at;
  world.time.after(at - now, () => {
    if (house.alarmAt === at) wake(world, house);
  });
}

async function deliver(world: World, { house, life }: { house: SimulatedHouse; life: Life }, id: MessageId): Promise<void> {
  life.underWay.add(id);
  // A process that is on its way out may send beside the one that takes over.
  if (world.dice.chance(world.weather.twice / 5)) world.time.after(world.dice.between(0, 3_000), () => void deliver(world, { house, life }, id));
  const { ports } = life;
  const outbox: Outbox = {
    ports: world.mutant?.atRelease?.(ports, house.store.rows) ?? ports,
    key: unusedKey,
    sign: async (envelope) => {
      world.listening.get(house.id)?.push(envelope);
      return signAs(house.id)(envelope);
    },
    peers: world.houseIds.map((peer) => ({ id: peer, address: peer, keys: [] })),
    transport: (address, signed) => (life.isOver ? forever : world.carry({ from: house, life, to: address as HouseId, signed })),
    report: ({ what, receiver }) => {
      world.count(`report ${what}`);
      world.say(() => `${house.id} reports of a message to ${receiver}: ${what}`);
    },
  };
  await deliverMessage(outbox, id).catch((error: unknown) => world.fault(house, error));
  life.underWay.delete(id);
  wake(world, house);
}
