import type { Envelope, Transport } from '@stafett/exchange';
import type { HouseId, PlanId } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import type { ReceivedMessage } from '@stafett/use-cases';
import type { Mutant } from '../mutants/mutant.ts';
import type { ConsentLedger } from './consent-ledger.ts';
import type { Dice } from './dice.ts';
import type { Life, SimulatedHouse } from './house-state.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Weather } from './weather.ts';

/** What was seen that never may be. */
export interface Failure {
  readonly invariant: string;
  readonly says: string;
}

/** A message on its way. */
export interface Carried {
  readonly from: SimulatedHouse;
  readonly life: Life;
  readonly to: HouseId;
  readonly signed: string;
}

/** What one transaction kept. */
export interface Commit {
  readonly house: SimulatedHouse;
  readonly at: number;
  readonly entries: readonly HistoryEntry[];
  readonly received: readonly ReceivedMessage[];
}

/** A message that leaves a house, and the original as it was when the release was kept. */
export interface Released {
  readonly from: SimulatedHouse;
  readonly envelope: Envelope;
  readonly at: number;
  readonly plan: Plan | undefined;
}

/** What somebody did, and what they were answered. */
export interface Acknowledged {
  readonly house: HouseId;
  readonly plan: PlanId;
  readonly command: string;
  readonly type: string;
  readonly state: 'written' | 'proposed';
}

/** The houses, the network between them, and what those who look on have seen. */
export interface World {
  readonly seed: number;
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly houseIds: readonly HouseId[];
  readonly planIds: readonly PlanId[];
  weather: Weather;
  readonly ledger: ConsentLedger;
  readonly acknowledged: Acknowledged[];
  /** The latest term of each plan, and the house that it is in. */
  readonly latestTerm: Map<PlanId, { readonly house: HouseId; readonly term: number }>;
  /** How far each line between two houses about a plan has been taken in. */
  readonly lastTaken: Map<string, { readonly sequence: number; readonly ids: Set<string> }>;
  failure: Failure | undefined;
  house(id: HouseId): SimulatedHouse;
  houses(): readonly SimulatedHouse[];
  nextNumber(): number;
  count(what: string): void;
  /** A line of the trace; made only when somebody reads it. */
  say(line: () => string): void;
  /** Something threw that never should. */
  fault(house: SimulatedHouse, error: unknown): void;
  /** Starts a house that is down. */
  start(house: SimulatedHouse): void;
  committed(house: SimulatedHouse): void;
  /** What each house's present transaction has signed. */
  readonly listening: Map<HouseId, Envelope[]>;
  /** A message is about to be released, in the transaction that is being kept. */
  released(released: Released): void;
  carry(carried: Carried): ReturnType<Transport>;
  /** Where a planted bug gets in; without one these give back what they got. */
  readonly mutant: Mutant | undefined;
}

/** The original of a plan: where the highest term is; of two in the same term, the first. */
export function originalOf(world: World, plan: PlanId): Plan | undefined {
  const kept = world.houses().flatMap(({ id, store }) => {
    const found = store.rows().plans.get(plan);
    return found?.keeper === id ? [found] : [];
  });
  return kept.toSorted((one, other) => other.term - one.term)[0];
}
