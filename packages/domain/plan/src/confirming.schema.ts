import { Instant } from '@stafett/kernel';
import { z } from 'zod';

/** The house was restored from a backup: until the others have said whether the original has gone on since, it is read here and written nowhere (SEC-02, SEC-13). */
export const Confirming = z.strictObject({
  from: Instant.describe('what was written from here on may be lost'),
  to: Instant.describe('when the house was restored'),
});
export type Confirming = z.infer<typeof Confirming>;

/**
 * Another house has heard of a later consent than this one, restored from a backup, knows of: something was taken back or given that is lost here.
 * Nothing is shared until a person who answers for the plan has gone through its consents (CON-24, SEC-13).
 */
export const ConsentsToConfirm = z.strictObject({
  since: Instant.describe('when it was found'),
  heardEpoch: z.int().min(1).describe('how often what sharing rests on had changed, as the other house has heard it'),
});
export type ConsentsToConfirm = z.infer<typeof ConsentsToConfirm>;

/** The others have answered: the house goes on as keeper, in a term that none of them has heard of (SEC-13). */
export const GoOn = z.strictObject({
  type: z.literal('goOn'),
  term: z.int().min(1),
  lost: Confirming.describe('what was written in this time may be missing'),
  missing: z.int().min(1).optional().describe('how many changes somebody has seen that are not here'),
  heardEpoch: z.int().min(1).optional().describe('a later consent epoch than the plan has here, which another house has heard of (CON-24)'),
});
export type GoOn = z.infer<typeof GoOn>;
