import type { InformationKind } from '@stafett/consent';
import type { Instant, PlanId, UnitId } from '@stafett/kernel';
import type { Author } from '@stafett/plan';
import { z } from 'zod';

/** A one-time link; it says nothing about whom or what it is for. */
export const GuestLinkId = z.uuid().brand<'GuestLinkId'>();
export type GuestLinkId = z.infer<typeof GuestLinkId>;

/** Why a link opens nothing more, before its time: taken back, another made in its place, nothing shared with the unit any more, or too many wrong codes. */
export type LinkEnd = 'takenBack' | 'replaced' | 'noLongerShared' | 'wrongCodes';

/** A one-time link to what one party without a house may read (CON-31, SEC-02). */
export interface GuestLink {
  readonly id: GuestLinkId;
  readonly plan: PlanId;
  /** The party's unit; its house is none. */
  readonly unit: UnitId;
  readonly madeBy: Author;
  readonly madeAt: Instant;
  /** From this moment it opens nothing. */
  readonly expiresAt: Instant;
  /** How many times more the code may be wrong. */
  readonly attemptsLeft: number;
  /** When it was used up. */
  readonly openedAt?: Instant | undefined;
  /** From this moment what it opened is read no more. */
  readonly readableUntil?: Instant | undefined;
  /** The kinds of information that were shown when it was opened (CON-24). */
  readonly kinds?: readonly InformationKind[] | undefined;
  readonly endedAt?: Instant | undefined;
  readonly ended?: LinkEnd | undefined;
}

/** What is kept of a link's secrets: hashes, from which nobody makes the secrets. */
export interface LinkSecrets {
  readonly secretHash: string;
  /** Over the secret and the code together, so that the code cannot be guessed from it. */
  readonly codeHash: string;
}

/** The one-time links of the plans that are kept here. */
export interface GuestLinks {
  add(link: GuestLink, secrets: LinkSecrets): Promise<void>;
  /** The links of a plan, the newest first. */
  ofPlan(plan: PlanId): Promise<readonly GuestLink[]>;
  /** Ends what is left of a unit's links. */
  end(plan: PlanId, unit: UnitId, how: LinkEnd): Promise<void>;
}

/** The links as they are opened, by somebody who is not signed in. */
export interface OpenableLinks extends GuestLinks {
  find(secretHash: string): Promise<{ readonly link: GuestLink; readonly codeHash: string } | undefined>;
  ofSession(sessionHash: string): Promise<GuestLink | undefined>;
  /** The code was wrong once more. */
  missed(id: GuestLinkId): Promise<void>;
  opened(
    id: GuestLinkId,
    opening: { readonly sessionHash: string; readonly readableUntil: Instant; readonly kinds: readonly InformationKind[] },
  ): Promise<void>;
}
