import { z } from 'zod';
import { EndRecord } from './commands/end-record.ts';
import { RecordConsent, WithdrawConsent } from './commands/record-consent.ts';
import type { PlanCommand } from './plan-command.schema.ts';

const settled = { closes: z.boolean().describe('whether the plan ended by it, as the consent rules had it that day (FOL-12)') };

/** A command that may end the plan at once, with what was decided when it was done: later consent rules never change the meaning of a history (FOL-12, PRO-21). */
export const SettledChange = z.discriminatedUnion('type', [RecordConsent.extend(settled), WithdrawConsent.extend(settled), EndRecord.extend(settled)]);
export type SettledChange = z.infer<typeof SettledChange>;

/**
 * The command of a history entry as it was sent, without what was decided by it.
 *
 * @param change - a command, perhaps settled
 * @example
 * commandIn({ type: 'withdrawConsent', consent: 'c1', closes: true }) // { type: 'withdrawConsent', consent: 'c1' }
 */
export function commandIn<Change extends object>(change: Change | SettledChange): Exclude<Change, SettledChange> | PlanCommand {
  if (!('closes' in change)) return change as Exclude<Change, SettledChange>;
  const { closes: _closes, ...command } = change;
  return command as PlanCommand;
}

/** What was decided of the plan's end, if that is kept: entries from before it was kept tell it by the rules of today. */
export function closesIn(change: object): boolean | undefined {
  return 'closes' in change ? change.closes === true : undefined;
}
