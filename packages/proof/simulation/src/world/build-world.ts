import type { HouseId, PlanId } from '@stafett/kernel';
import { allInvariants } from '../invariants/all-invariants.ts';
import type { Mutant } from '../mutants/mutant.ts';
import { openLedger } from './consent-ledger.ts';
import { diceOf } from './dice.ts';
import { carry, nameOf } from './network.ts';
import { clockOf, type SimulatedHouse } from './house-state.ts';
import { housesOf, idOf, unitsIn } from './places.ts';
import { wake } from './send-messages.ts';
import { buildHouse, startHouse } from './simulated-house.ts';
import { startTime } from './virtual-time.ts';
import { weatherOf } from './weather.ts';
import type { Commit, World } from './world.ts';

const start = Date.parse('2026-11-23T08:00:00.000Z');

/** What a history is made with. */
export interface Making {
  readonly seed: number;
  readonly mutant?: Mutant | undefined;
  /** Takes the lines of the trace. */
  readonly write?: ((line: string) => void) | undefined;
  readonly counts: Map<string, number>;
}

/** Builds the houses of one history, and those who look on. */
export function buildWorld({ seed, mutant, write, counts }: Making): World {
  const dice = diceOf(seed);
  const time = startTime(start);
  const houseIds = housesOf(dice.between(3, 5));
  const planIds = Array.from({ length: dice.pick([1, 1, 1, 1, 2, 3]) }, (_, index) => idOf<PlanId>(index + 1));
  const houses = new Map<HouseId, SimulatedHouse>();
  let number = 1_000_000;
  const world: World = {
    seed,
    mutant,
    time,
    dice,
    houseIds,
    planIds,
    weather: weatherOf(dice),
    failure: undefined,
    ledger: openLedger(unitsIn(houseIds)),
    acknowledged: [],
    latestTerm: new Map(),
    lastTaken: new Map(),
    house: (id) => houses.get(id) as SimulatedHouse,
    houses: () => [...houses.values()],
    nextNumber: () => (number += 1),
    count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    say: (line) => write?.(`${new Date(time.now()).toISOString()} ${line()}`),
    fault: (house, error) => fail(world, 'nothing throws', `${house.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    listening: new Map(),
    start: (house) => startHouse(world, house),
    committed: (house) => committed(world, house),
    released(released) {
      world.count(`released ${released.envelope.body.kind}`);
      world.say(() => `${released.from.id} releases ${nameOf(released.envelope)}`);
      for (const { name, atRelease } of allInvariants) fail(world, name, atRelease?.(world, released));
    },
    carry: (carried) => carry(world, carried),
  };
  for (const id of houseIds) houses.set(id, buildHouse(world, id));
  return world;
}

/** Notes the first thing that was wrong. */
export function fail(world: World, invariant: string, says: string | undefined): void {
  if (says === undefined) return;
  world.say(() => `BROKEN: ${invariant}: ${says}`);
  world.failure ??= { invariant, says };
}

function committed(world: World, house: SimulatedHouse): void {
  const before = house.rows;
  const after = house.store.rows();
  if (before === after) return;
  house.rows = after;
  if (before.outbox !== after.outbox) wake(world, house);
  const commit: Commit = {
    house,
    at: world.time.now(),
    entries: after.history.slice(before.history.length),
    received: after.inbox.slice(before.inbox.length),
  };
  for (const entry of commit.entries) {
    world.ledger.enter(entry, commit.at);
    world.count(`entry ${entry.change.type}`);
    world.say(
      () =>
        `${house.id} writes ${entry.change.type} as version ${entry.version} of plan ${entry.plan.slice(-1)} in term ${entry.term} at ${clockOf(world, house)}`,
    );
  }
  for (const { name, atCommit } of allInvariants) fail(world, name, atCommit?.(world, commit));
}
