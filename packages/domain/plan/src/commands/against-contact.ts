import { mayShare, mayStartSipWork } from '@stafett/consent';
import type { CommandContext } from '../command-rule.ts';
import { consentFactsOf } from '../consent-facts-of.ts';
import type { PartyUnit } from '../party.schema.ts';
import type { Plan } from '../plan.schema.ts';
import type { CommandViolation } from '../plan.violations.ts';

/** What stands against that a unit is contacted: nobody is before the work may start and the unit is named in the consent (CON-01, CON-23). */
export function againstContact(plan: Plan, receiver: PartyUnit, { at }: Pick<CommandContext, 'at'>): readonly CommandViolation[] {
  const facts = consentFactsOf(plan);
  const start = mayStartSipWork(facts, at);
  if (start.outcome !== 'allowed') return start.violations;
  return mayShare({ kind: 'identity', about: plan.person }, receiver, { facts, at }).violations;
}
