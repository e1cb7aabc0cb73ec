import { mayShare } from '@stafett/consent';
import { allow, type Decision, dateIn, type Instant, type PartyId, refuse, type Violation } from '@stafett/kernel';
import { consentFactsOf, isOutside, type Plan, sharingMoment } from '@stafett/plan';
import { lawsFor, type RuleId } from '@stafett/rulebook';

/**
 * May a party have a one-time link to what the consents cover? Only one without a house, for another gets its copy there, and only while it may know that there is a plan (CON-23, CON-31, SEC-02).
 *
 * @param plan - the original
 * @param party - the party
 * @param now - by the keeper's clock
 * @example
 * mayHaveLink(examplePlan, examplePlan.parties[0].id, '2026-11-23T08:15:00.000Z').violations[0].code // 'unitHasHouse'
 * mayHaveLink(examplePlan, '00000000-0000-4000-8000-000000000999', '2026-11-23T08:15:00.000Z').violations[0].code // 'unknownParty'
 */
export function mayHaveLink(plan: Plan, party: PartyId, now: Instant): Decision {
  const found = plan.parties.find(({ id }) => id === party);
  if (found === undefined) return refuse([against('unknownParty', 'INV-01', now)]);
  if (!isOutside(found)) return refuse([against('unitHasHouse', 'SEC-02', now)]);
  if (plan.moving !== undefined) return refuse([{ ...against('originalOnTheWay', 'SEC-02', now), path: [], facts: { house: plan.moving.to } }]);
  if (plan.confirming !== undefined)
    return refuse([{ ...against('originalNotConfirmed', 'SEC-13', now), path: [], facts: { from: plan.confirming.from, to: plan.confirming.to } }]);
  if (plan.consentsToConfirm !== undefined)
    return refuse([{ ...against('consentsNotConfirmed', 'CON-24', now), path: [], facts: { since: plan.consentsToConfirm.since } }]);
  const at = sharingMoment(plan, now);
  const shared = mayShare({ kind: 'identity', about: plan.person }, found, { facts: consentFactsOf(plan), at });
  return shared.outcome === 'allowed' ? allow({ rules: ['SEC-02', ...shared.rules], laws: shared.laws }) : shared;
}

const against = (code: string, rule: RuleId, now: Instant): Violation => ({ code, path: ['party'], facts: {}, rule, laws: lawsFor(rule, dateIn(now)) });
