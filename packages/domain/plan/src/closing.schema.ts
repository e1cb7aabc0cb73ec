import { Instant, PlanId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Author } from './wording.schema.ts';

/** Why a plan is closed (FOL-10 to FOL-12). */
export const ClosingReason = z.enum(['goalsMet', 'noNeed', 'replaced', 'consentWithdrawn']);
export type ClosingReason = z.infer<typeof ClosingReason>;

/** The end of a plan, and where the person turns if the need comes back (FOL-13). */
export const Closing = z.strictObject({
  reason: ClosingReason,
  note: Text(2000).optional(),
  turnTo: Text(500).optional().describe('where to turn if the need comes back'),
  replacedBy: PlanId.optional(),
  by: Author,
  at: Instant,
});
export type Closing = z.infer<typeof Closing>;
