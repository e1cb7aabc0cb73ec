import { Instant, PlanId } from '@stafett/kernel';
import { z } from 'zod';

/** How many copies are told of in one message. */
export const seenAtOnce = 1000;

/** A copy that another house holds: how far the plan had come when it was sent, and nothing of what it says. */
export const SeenCopy = z.strictObject({ plan: PlanId, term: z.int().min(1), version: z.int().min(1), at: Instant });
export type SeenCopy = z.infer<typeof SeenCopy>;
