import { dateIn, Instant } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { violation } from '../plan.violations.ts';

/** A person who answers for the plan has gone through its consents after the house was restored: they are as they stand here, and it is shared by them again (CON-24, SEC-13). */
export const ConfirmConsents = z.strictObject({
  type: z.literal('confirmConsents'),
  since: Instant.describe('since when they wait for it, as the plan says: what is found later has not been gone through'),
});
export type ConfirmConsents = z.infer<typeof ConfirmConsents>;

export const confirmConsents: CommandRule<ConfirmConsents> = {
  rules: ['CON-24', 'SEC-13'],
  against: ({ consentsToConfirm }, { since }, { at }) =>
    consentsToConfirm?.since === since ? [] : [violation('nothingToConfirm', 'SEC-13', { on: dateIn(at), path: ['since'] })],
  apply: ({ consentsToConfirm: _confirmed, ...plan }) => plan,
};
