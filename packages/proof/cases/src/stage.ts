import type { CalendarDate, CommandId, HouseId, Instant, PlanId, UnitId, Violation } from '@stafett/kernel';
import type { Author, PartyUnit, Place, Plan, PlanCommand, RegisterNeed } from '@stafett/plan';

/** Somebody who signs in to a house. */
export interface Eyes {
  readonly house: HouseId;
  readonly user: string;
}

/** Who one is once signed in, and the units that the house knows. */
export interface SignedIn {
  readonly actor: Author;
  readonly units: readonly PartyUnit[];
}

/** A plan as one person reads it. */
export interface Reading {
  readonly part: 'original' | 'copy';
  readonly plan: Plan;
  /** What the house's clock showed. */
  readonly readAt: Instant;
  /** When it was said that no more will come. */
  readonly endedAt?: Instant | undefined;
  /** Of the original: which unit has been given what. */
  readonly deliveries: readonly { readonly house: HouseId; readonly unit: UnitId; readonly deliveredAt?: Instant | undefined; readonly waiting: boolean }[];
}

/** A line of a work list. */
export interface WorkLine {
  readonly plan: PlanId;
  readonly step: string;
  readonly action: string;
  readonly due?: CalendarDate | undefined;
  readonly holder: Place;
  readonly isYours: boolean;
}

/** What became of something that was done: it is in the plan, or it was refused. */
export type Outcome = { readonly state: 'done' } | { readonly state: 'refused'; readonly violations: readonly Violation[] };

/** Looks again after a while; false when there is no more time. */
export type Patience = () => Promise<boolean>;

/** Where a case is played: what can be done and seen there, by those who sign in. */
export interface Stage {
  moveClock(to: Instant): Promise<void>;
  signIn(eyes: Eyes): Promise<SignedIn>;
  register(eyes: Eyes, input: { command: CommandId; need: RegisterNeed }): Promise<Outcome>;
  /** Answers when the keeper has answered. */
  change(eyes: Eyes, input: { plan: PlanId; command: CommandId; change: PlanCommand }): Promise<Outcome>;
  read(eyes: Eyes, plan: PlanId): Promise<Reading | undefined>;
  work(eyes: Eyes): Promise<readonly WorkLine[]>;
  /** Everyone who can sign in to a house. */
  everyoneIn(house: HouseId): Promise<readonly Eyes[]>;
  /** How long to wait for what is on its way. */
  patience(): Patience;
}
