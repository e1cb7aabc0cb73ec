import type { Place, Plan } from './plan.schema.ts';

/**
 * The unit that holds the baton of the whole plan: the one that started the work, until a lead has accepted (ACT-12, LAD-03).
 *
 * @param plan - an original or a copy
 */
export function answerablePlace(plan: Pick<Plan, 'lead' | 'initiator'>): Place {
  return plan.lead?.state === 'accepted' ? { house: plan.lead.house, unit: plan.lead.unit } : plan.initiator;
}
