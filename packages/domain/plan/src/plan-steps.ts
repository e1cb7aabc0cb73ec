/**
 * The six steps of the SIP process, in order.
 *
 * @example
 * planSteps // ['detect', 'prepare', 'invite', 'meet', 'followUp', 'close']
 */
export const planSteps = ['detect', 'prepare', 'invite', 'meet', 'followUp', 'close'] as const;
/** One of the six steps. */
export type PlanStep = (typeof planSteps)[number];
