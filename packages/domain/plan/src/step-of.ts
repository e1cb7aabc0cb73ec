import { dateIn, type Instant } from '@stafett/kernel';
import type { Plan } from './plan.schema.ts';
import type { PlanStep } from './plan-steps.ts';
import { stepFactsOf } from './process/process-facts-of.ts';
import { stepIn } from './process/step-in.ts';

/**
 * Which step the work is in, derived from the plan by the state machine of the process and never set by hand.
 *
 * @param plan - the original; in a copy the steps before the meeting show as invite
 * @param at - the moment, since a consent can end
 * @example
 * stepOf({ person: 'josef', people: [{ id: 'josef', birthDate: '2023-03-14' }], consents: [], parties: [] }, '2026-11-23T08:15:00.000Z') // 'detect'
 */
export function stepOf(plan: Plan, at: Instant): PlanStep {
  return stepIn(stepFactsOf(plan, at), dateIn(at));
}
