import { Instant, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Author } from '../wording.schema.ts';

/** Whether the party that answers for an intervention has taken it on; until then it is a request (GOA-14, ACT-04). */
export const AcceptanceState = z.enum(['requested', 'accepted', 'declined']);
export type AcceptanceState = z.infer<typeof AcceptanceState>;

/** What the party that answers for an intervention has said, who wrote it down and when. */
export const Acceptance = z.strictObject({
  state: AcceptanceState,
  reason: Text(1000).optional().describe('why it was declined'),
  by: Author,
  at: Instant,
});
export type Acceptance = z.infer<typeof Acceptance>;
