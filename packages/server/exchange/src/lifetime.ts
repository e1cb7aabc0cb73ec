import type { Instant } from '@stafett/kernel';
import type { EnvelopeHead } from './envelope.schema.ts';

/** How long a message may be on its way, and how far two houses' clocks may differ, in milliseconds (SEC-02). */
export interface Lifetimes {
  readonly lifetime: number;
  readonly allowedSkew: number;
}

/** A minute on its way, ten seconds between clocks. */
export const usualLifetimes: Lifetimes = { lifetime: 60_000, allowedSkew: 10_000 };

/** When a message that is released now can no longer be taken in. */
export const expiryOf = (issuedAt: Instant, { lifetime }: Lifetimes): Instant => new Date(Date.parse(issuedAt) + lifetime).toISOString() as Instant;

/** Why a message is not taken in at this moment: it was too long on its way, or comes from a clock that is ahead. */
export type Untimely = 'expired' | 'fromTheFuture';

/**
 * Whether a message comes in its time by this house's clock (SEC-02, CON-24). The sender cannot stretch it: no more than one lifetime counts from when it was released.
 *
 * @param head - of a verified message
 * @param now - this house's clock
 * @param lifetimes - as this house has them
 */
export function untimely({ issuedAt, expiresAt }: Pick<EnvelopeHead, 'issuedAt' | 'expiresAt'>, now: Instant, lifetimes: Lifetimes): Untimely | undefined {
  const [issued, at] = [Date.parse(issuedAt), Date.parse(now)];
  if (issued > at + lifetimes.allowedSkew) return 'fromTheFuture';
  const last = Math.min(Date.parse(expiresAt), issued + lifetimes.lifetime);
  return at > last + lifetimes.allowedSkew ? 'expired' : undefined;
}
