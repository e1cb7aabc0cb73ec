import { Instant } from '@stafett/kernel';
import { z } from 'zod';

/** The house was restored from a backup: until the others have said whether the original has gone on since, it is read here and written nowhere (SEC-02, SEC-13). */
export const Confirming = z.strictObject({
  from: Instant.describe('what was written from here on may be lost'),
  to: Instant.describe('when the house was restored'),
});
export type Confirming = z.infer<typeof Confirming>;

/** The others have answered: the house goes on as keeper, in a term that none of them has heard of (SEC-13). */
export const GoOn = z.strictObject({
  type: z.literal('goOn'),
  term: z.int().min(1),
  lost: Confirming.describe('what was written in this time may be missing'),
  missing: z.int().min(1).optional().describe('how many changes somebody has seen that are not here'),
});
export type GoOn = z.infer<typeof GoOn>;
