import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import type { SeenCopy } from './seen-copy.schema.ts';

/** An original that another house says has gone on, and cannot show that this one gave it away. */
export interface Claim {
  readonly plan: PlanId;
  readonly term: number;
}

/** A house that a restored one asks, and what it has told (SEC-13). The house's own name stands there until the others have been asked. */
export interface AwaitedHouse {
  readonly house: HouseId;
  readonly seen: readonly SeenCopy[];
  readonly claims: readonly Claim[];
  /** When it had told all that it knows. */
  readonly toldAt?: Instant | undefined;
  /** From when on it is not waited for any more. */
  readonly answeredAt?: Instant | undefined;
}

/** The last time that the house was restored, and whom it has asked since. */
export interface Restoration {
  readonly at: Instant;
  readonly houses: readonly AwaitedHouse[];
}

/** Whom a restored house waits for. */
export interface AwaitedHouses {
  awaited(): Promise<readonly HouseId[]>;
}

/** What the exchange keeps of a restoration; nothing when the house never was restored. */
export interface Restoring extends AwaitedHouses {
  /** Holds it until the transaction ends, so that one of several answers is the last. */
  current(): Promise<Restoration | undefined>;
  /** The house is asked, or once more: what it has told before is forgotten. */
  ask(house: HouseId): Promise<void>;
  hear(house: HouseId, told: Partial<Pick<AwaitedHouse, 'seen' | 'claims' | 'toldAt'>>): Promise<void>;
  /** It is not waited for any more; the reason, where a person has decided so. */
  answered(house: HouseId, reason?: string): Promise<void>;
}
