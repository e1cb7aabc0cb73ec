import { mayStartSipWork } from '@stafett/consent';
import type { CommandContext } from './command-rule.ts';
import { consentFactsOf } from './consent-facts-of.ts';
import type { Plan } from './plan.schema.ts';
import type { CommandViolation } from './plan.violations.ts';

/** What stands against writing what only a plan holds: goals, interventions and who leads come after the consent (CON-01, CON-02). */
export function againstPlanWork(plan: Plan, { at }: CommandContext): readonly CommandViolation[] {
  return mayStartSipWork(consentFactsOf(plan), at).violations;
}
