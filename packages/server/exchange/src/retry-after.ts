import type { Instant } from '@stafett/kernel';

const longest = 5 * 60_000;

/** When to try again: half a second, doubled for each attempt, at most five minutes. */
export function retryAfter(at: Instant, attempts: number): Instant {
  const wait = Math.min(longest, 500 * 2 ** Math.min(attempts, 20));
  return new Date(Date.parse(at) + wait).toISOString() as Instant;
}
