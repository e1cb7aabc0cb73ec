import type { Actor } from '@stafett/actors';
import type { Instant } from '@stafett/kernel';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Clock } from '@stafett/use-cases';
import type { MovableClock } from './clock.ts';
import type { GuestDoor } from './guest-door.ts';
import type { HouseState } from './house-state.ts';
import type { LogTarget } from './server/make-log.ts';
import type { Patience } from './server/patience.ts';
import type { Sessions } from './sign-in/sessions.ts';

/** What is known of a request beside who asks. */
export interface RequestFacts {
  /** Stands in the house's log and in the header `x-request-id` of the answer. */
  readonly id: string;
  /** The house's own time when it came. */
  readonly receivedAt: Instant;
}

/** What the inbox answers a sending house. */
export interface InboxAnswer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body: unknown;
}

/** What a house is made of behind its front door. */
export interface HouseParts {
  /** The time that rules reckon with. */
  readonly clock: Clock | MovableClock;
  readonly sessions: Sessions;
  /** Its context is made anew for every request by {@link createContext}. */
  readonly router: AnyTRPCRouter;
  readonly createContext: (actor: Actor, request: RequestFacts) => object | Promise<object>;
  /** Takes a message from another house as it came: a signed, compact JWS (SEC-03). */
  readonly receive: (message: string) => Promise<InboxAnswer>;
  /** Answers those who come with a one-time link; without it there are none. */
  readonly guests?: GuestDoor;
  /** Asks the database something; rejects when it does not answer. */
  readonly askDatabase: () => Promise<void>;
  /** The time that sessions end by; cannot be moved. The machine's own unless a test gives another. */
  readonly machineClock?: Clock;
  /** How the messages stand and what the database was short of; nothing more is told of a house than that it answers when left out. */
  readonly state?: () => Promise<HouseState>;
  /** How long a caller may take; the usual times unless a test is in a hurry. */
  readonly patience?: Patience;
  /** Where the log goes; standard output unless a test listens. */
  readonly log?: LogTarget;
  /** Called when the house has opened: workers begin. */
  readonly start?: () => Promise<void>;
  /** Called when the house has closed: workers end, the database is let go. */
  readonly stop?: () => Promise<void>;
}
