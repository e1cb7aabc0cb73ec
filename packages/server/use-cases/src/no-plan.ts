import type { PlanId } from '@stafett/kernel';

/** Stands for the plan in the head of a message that is about no certain one: the line of such messages to a house is a line of its own. */
export const noPlan = '00000000-0000-0000-0000-000000000000' as PlanId;
