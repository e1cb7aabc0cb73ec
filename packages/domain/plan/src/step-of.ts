import { mayStartSipWork } from '@stafett/consent';
import type { Instant } from '@stafett/kernel';
import { consentFactsOf } from './consent-facts-of.ts';
import type { Plan } from './plan.schema.ts';

/**
 * The six steps of the SIP process, in order.
 *
 * @example
 * planSteps // ['detect', 'prepare', 'invite', 'meet', 'followUp', 'close']
 */
export const planSteps = ['detect', 'prepare', 'invite', 'meet', 'followUp', 'close'] as const;
/** One of the six steps. */
export type PlanStep = (typeof planSteps)[number];

/**
 * Which step the work is in, derived from the plan and never set by hand.
 *
 * @param plan - the original; in a copy the steps before the meeting show as invite
 * @param at - the moment, since a consent can end
 * @example
 * stepOf({ person: 'josef', people: [{ id: 'josef', birthDate: '2023-03-14' }], consents: [], parties: [] }, '2026-11-23T08:15:00.000Z') // 'detect'
 */
export function stepOf(plan: Plan, at: Instant): PlanStep {
  if (plan.closing !== undefined) return 'close';
  if (plan.meeting?.endedAt !== undefined) return 'followUp';
  return plan.meeting?.openedAt === undefined ? stepBeforeTheMeeting(plan, at) : 'meet';
}

function stepBeforeTheMeeting(plan: Plan, at: Instant): PlanStep {
  const called = plan.parties.filter(({ invitedAt }) => invitedAt !== undefined);
  if (called.length > 0) return called.every(({ answer }) => answer !== undefined) ? 'meet' : 'invite';
  return mayStartSipWork(consentFactsOf(plan), at).outcome === 'allowed' ? 'prepare' : 'detect';
}
