import { Instant, PlanId } from '@stafett/kernel';
import { z } from 'zod';

/** How many copies are told of in one message. */
export const seenAtOnce = 1000;

/**
 * What another house has had of a plan, live or ended: how far the plan had come at least, and the highest consent epoch that it was told from there; nothing of what it says,
 * nor of which unit it was for (CON-23, CON-24).
 */
export const SeenCopy = z.strictObject({
  plan: PlanId,
  term: z.int().min(1),
  version: z.int().min(1),
  at: Instant,
  epoch: z.int().min(0).optional().describe('0 when absent'),
});
export type SeenCopy = z.infer<typeof SeenCopy>;
