import { z } from 'zod';

/** The six steps of samverkanstrappan, from the lowest to the highest (LAD-01). */
export const LadderStep = z.enum(['earlyDetection', 'information', 'wayfinder', 'baton', 'coordinationPlan', 'coordinatedSupport']);
export type LadderStep = z.infer<typeof LadderStep>;

/**
 * Where a step stands on the ladder, 1 to 6 (LAD-01).
 *
 * @param step - the step
 * @example
 * orderOfStep('earlyDetection') // 1
 * orderOfStep('coordinatedSupport') // 6
 */
export function orderOfStep(step: LadderStep): number {
  return LadderStep.options.indexOf(step) + 1;
}
