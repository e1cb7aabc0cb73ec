import type { PlanCommandType } from '@stafett/plan';
import type { OpenPlan } from '../plan/plan-context.ts';

/** Whether more will come: the copy has not ended, and the plan is not closed. */
export function isShared({ plan, reading }: Pick<OpenPlan, 'plan' | 'reading'>): boolean {
  return reading.endedAt === undefined && plan.closing === undefined;
}

/** Whether one of these has been sent to the one who holds the plan, and has not been answered. */
export function isWaitingFor({ reading }: Pick<OpenPlan, 'reading'>, commands: readonly PlanCommandType[]): boolean {
  return reading.proposals.some(({ change, state }) => state === 'waiting' && commands.includes(change.type));
}
