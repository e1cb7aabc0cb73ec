import type { Receiver } from '@stafett/consent';
import type { Plan } from './plan.schema.ts';
import { siftPlan } from './sift-plan.ts';

/**
 * A plan as it is read in an emergency: all that a copy can hold, and not where somebody protected is, unless the unit is cleared to know (SEC-05, SEC-08).
 *
 * @param plan - the original, or a copy that lies in the house
 * @param reader - the unit of the one who opened it
 * @param knowsWhereabouts - whether the unit may know where everybody in the plan is
 * @example
 * planInEmergency(examplePlan, { house: 'region', unit: 'bup' }, true).goals.length === examplePlan.goals.length // true
 * planInEmergency(examplePlan, { house: 'region', unit: 'bup' }, true).consents // []
 */
export function planInEmergency(plan: Plan, reader: Receiver, knowsWhereabouts: boolean): Plan {
  return siftPlan(plan, { receiver: reader, keeps: () => true, keepsWhereabouts: () => knowsWhereabouts, held: [] });
}
