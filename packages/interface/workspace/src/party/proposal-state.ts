import type { PlanCommandType } from '@stafett/plan';
import { isHandedOver, type OpenPlan } from '../plan/plan-context.ts';

/** Whether one can do one's part: the copy has not ended, the plan is not closed, and the copy of one that was handed over is here. */
export function isShared({ plan, reading, session }: Pick<OpenPlan, 'plan' | 'reading' | 'session'>): boolean {
  return reading.endedAt === undefined && plan.closing === undefined && !isHandedOver({ reading, session });
}

/** Whether something that the unit has sent to the one who holds the plan has not been answered. */
export function hasUnanswered({ reading }: Pick<OpenPlan, 'reading'>): boolean {
  return reading.proposals.some(({ state }) => state === 'waiting');
}

/** Whether one of these has been sent to the one who holds the plan, and has not been answered. */
export function isWaitingFor({ reading }: Pick<OpenPlan, 'reading'>, commands: readonly PlanCommandType[]): boolean {
  return reading.proposals.some(({ change, state }) => state === 'waiting' && commands.includes(change.type));
}
