import { Instant } from '@stafett/kernel';
import type { Clock } from '@stafett/use-cases';

/** A clock that demo and tests move; a house in production refuses it. */
export interface MovableClock extends Clock {
  /** From now on it is this moment, and time goes on from there. */
  move(to: Instant): void;
}

/** Milliseconds since 1970 as the moment that the rules reckon with. */
export const instantOf = (milliseconds: number): Instant => Instant.parse(new Date(milliseconds).toISOString());

/**
 * The machine's own time.
 *
 * @example
 * systemClock().now() <= systemClock().now() // true
 */
export function systemClock(): Clock {
  return { now: () => instantOf(Date.now()) };
}

/** Whether a clock can be moved. */
export function isMovable(clock: Clock | MovableClock): clock is MovableClock {
  return 'move' in clock;
}
