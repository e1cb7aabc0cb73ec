import type { Instant } from '@stafett/kernel';
import type { Plan } from './plan.schema.ts';

/**
 * The moment at which a plan's consents are asked: now, and never before the last change of what they rest on, so that a clock that steps back wakes no consent (CON-24).
 *
 * @param plan - the original
 * @param now - by the keeper's clock
 * @example
 * sharingMoment({ consentChangedAt: '2026-11-23T08:15:00.000Z' }, '2026-11-23T08:00:00.000Z') // '2026-11-23T08:15:00.000Z'
 */
export function sharingMoment({ consentChangedAt }: Pick<Plan, 'consentChangedAt'>, now: Instant): Instant {
  return consentChangedAt !== undefined && consentChangedAt > now ? consentChangedAt : now;
}
