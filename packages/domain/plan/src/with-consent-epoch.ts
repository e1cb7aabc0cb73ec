import type { Instant } from '@stafett/kernel';
import type { Plan } from './plan.schema.ts';

const restsOn = [
  'consentsToConfirm',
  'consents',
  'people',
  'representatives',
  'care',
  'assessments',
  'boardDecisions',
  'grounds',
  'protections',
  'disclosures',
  'closing',
] as const;

/**
 * The plan with how often, and when last, what sharing rests on has changed. A message tells the count, and none of an earlier one is believed after a later;
 * and a clock that steps back wakes no consent, since no release counts as made before the last change (CON-24, SEC-02).
 *
 * @param before - the plan before the change
 * @param after - the plan after it
 * @param at - the moment of the change, by the keeper's clock
 */
export function withConsentEpoch(before: Plan, after: Plan, at: Instant): Plan {
  if (restsOn.every((part) => before[part] === after[part])) return after;
  const { consentEpoch = 0, consentChangedAt = at } = before;
  return { ...after, consentEpoch: consentEpoch + 1, consentChangedAt: consentChangedAt > at ? consentChangedAt : at };
}
