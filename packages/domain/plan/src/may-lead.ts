import { isWithinSipLaw } from '@stafett/actors';
import { allow, type CalendarDate, type Decision, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { PartyUnit } from './party.schema.ts';
import { type PlanViolationCode, violation } from './plan.violations.ts';

/**
 * May this unit have overall responsibility? It lies with a municipality or a region, in social services or health care (ACT-12, PLA-01).
 *
 * @param unit - a party
 * @param today - the day of the decision
 * @example
 * mayLead({ principal: 'region', kind: 'paediatrics' }, '2026-11-23').outcome // 'allowed'
 * mayLead({ principal: 'state', kind: 'youthHome' }, '2026-11-23').outcome // 'refused'
 */
export function mayLead(unit: Pick<PartyUnit, 'principal' | 'kind'>, today: CalendarDate): Decision<PlanViolationCode> {
  if (isWithinSipLaw(unit)) return allow({ rules: ['ACT-12'], laws: lawsFor('ACT-12', today) });
  return refuse([violation('leadMustBePrincipal', 'ACT-12', { on: today, path: ['party'], facts: { kind: unit.kind, principal: unit.principal } })]);
}
