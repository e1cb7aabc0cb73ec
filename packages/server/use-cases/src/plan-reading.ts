import type { CommandId, HouseId, Instant } from '@stafett/kernel';
import type { Author, Confirming, HistoryChange, Plan } from '@stafett/plan';
import type { Delivery } from './ports.ts';
import type { Proposal } from './proposal.schema.ts';

/** A plan as one unit may read it. */
export interface PlanReading {
  /** The unit works on the original, or on the copy it was given. */
  readonly part: 'original' | 'copy';
  readonly plan: Plan;
  readonly readAt: Instant;
  /** When the copy came; absent for the original. */
  readonly receivedAt?: Instant | undefined;
  /** When it was said that no more will come (CON-24). */
  readonly endedAt?: Instant | undefined;
  /** When it closes to the one who has opened it in an emergency; absent for a unit's own (SEC-08). */
  readonly openUntil?: Instant | undefined;
  /** Which unit has which version; empty for a copy. */
  readonly deliveries: readonly Delivery[];
  /** What this unit has asked the keeper to write; for an original, what it wrote while that was on its way to another house, or the house was restored (LAD-03, SEC-13). */
  readonly proposals: readonly Proposal[];
  /** The houses whose answer a restored house waits for before it writes in this original again; absent otherwise (SEC-13). */
  readonly awaits?: readonly HouseId[] | undefined;
  /** Who did what, when; empty for a copy. */
  readonly history: readonly HistoryLine[];
}

/** One line of a plan's history: who did what, when (PRO-21). */
export interface HistoryLine {
  readonly version: number;
  readonly command: CommandId;
  readonly type: HistoryChange['type'];
  readonly by: Author;
  readonly at: Instant;
  /** What was written in this time may be missing, since the house was restored (SEC-13). */
  readonly lost?: Confirming | undefined;
}
