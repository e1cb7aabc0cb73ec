import { CommandId, HouseId, Instant, PlanId } from '@stafett/kernel';
import { z } from 'zod';
import { RegisterNeed } from './commands/register-need.ts';
import { GoOn } from './confirming.schema.ts';
import { CancelMove, HandOver } from './moving.schema.ts';
import { Plan } from './plan.schema.ts';
import { PlanCommand } from './plan-command.schema.ts';
import { SettledChange } from './settled-change.schema.ts';
import { Author } from './wording.schema.ts';

/** The original arrived from another house, as it stood there (SEC-02). */
export const ReceiveOriginal = z.strictObject({ type: z.literal('receiveOriginal'), plan: Plan });
export type ReceiveOriginal = z.infer<typeof ReceiveOriginal>;

/** What this house had handed over after the backup that it was restored from, and had forgotten (SEC-13). */
export const RecallHandOver = z.strictObject({ type: z.literal('recallHandOver'), plan: Plan });
export type RecallHandOver = z.infer<typeof RecallHandOver>;

/** What an entry of the history did to the plan; a command that may end it says whether it did. */
export const HistoryChange = z.union([PlanCommand, RegisterNeed, ReceiveOriginal, RecallHandOver, HandOver, CancelMove, GoOn, SettledChange]);
export type HistoryChange = z.infer<typeof HistoryChange>;

/** One row of a plan's history: who did what, when (PRO-21). */
export const HistoryEntry = z.strictObject({
  plan: PlanId,
  version: z.int().min(1),
  command: CommandId,
  keeper: HouseId,
  term: z.int().min(1),
  change: HistoryChange,
  by: Author,
  at: Instant,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
