import { dateIn, type Instant } from '@stafett/kernel';
import type { Consent } from './consent.schema.ts';
import { isInForce } from './is-in-force.ts';

/**
 * Whether an answer holds at a moment: given, within its days in Sweden, and not withdrawn (CON-21, CON-24).
 * Withdrawal takes effect in the very millisecond.
 *
 * @param consent - the answer
 * @param at - the moment
 * @example
 * isValidAt({ from: '2026-11-23', to: '2026-11-23', takenAt: '2026-11-20T09:00:00.000Z' }, '2026-11-23T22:59:59.999Z') // true
 * isValidAt({ from: '2026-11-23', to: '2026-11-23', takenAt: '2026-11-20T09:00:00.000Z' }, '2026-11-23T23:00:00.000Z') // false
 */
export function isValidAt(consent: ConsentPeriod, at: Instant): boolean {
  return isInForce(consent, { at, today: dateIn(at) });
}

/** The parts of a consent that say when it holds. */
export type ConsentPeriod = Pick<Consent, 'from' | 'to' | 'takenAt' | 'withdrawnAt'>;
