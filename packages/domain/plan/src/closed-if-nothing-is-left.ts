import { mayStartSipWork } from '@stafett/consent';
import type { EntryHead } from './command-rule.ts';
import { consentFactsOf } from './consent-facts-of.ts';
import type { Plan } from './plan.schema.ts';

/**
 * The plan after something was taken back: work that was not refused before and is now ends at once (FOL-12).
 * Where the entry says what was decided then, that holds, whatever the consent rules have become.
 */
export function closedIfNothingIsLeft(before: Plan, after: Plan, { at, by, closes }: EntryHead): Plan {
  return (closes ?? endsBy(before, after, at)) ? { ...after, closing: { reason: 'consentWithdrawn', by, at } } : after;
}

function endsBy(before: Plan, after: Plan, at: EntryHead['at']): boolean {
  const couldWork = mayStartSipWork(consentFactsOf(before), at).outcome !== 'refused';
  return couldWork && mayStartSipWork(consentFactsOf(after), at).outcome === 'refused';
}
