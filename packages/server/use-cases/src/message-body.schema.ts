import { CommandId, HouseId, Instant, UnitId } from '@stafett/kernel';
import { Author, Plan, PlanCommand } from '@stafett/plan';
import { z } from 'zod';
import { ProposalAnswer } from './proposal.schema.ts';

/** What a message between houses says; the one that says nothing only keeps its place in the line. */
export const MessageBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copy'), unit: UnitId, copy: Plan }),
  z.strictObject({ kind: z.literal('ended'), unit: UnitId }),
  z.strictObject({ kind: z.literal('moved'), unit: UnitId, keeper: HouseId.describe('the house that keeps the original from the term of the message on') }),
  z.strictObject({ kind: z.literal('original'), original: Plan }),
  z.strictObject({ kind: z.literal('originalReceived') }),
  z.strictObject({ kind: z.literal('originalDeclined') }),
  z.strictObject({ kind: z.literal('moveCancelled') }),
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('proposal'), proposal: CommandId, change: PlanCommand, by: Author, at: Instant }),
  z.strictObject({ kind: z.literal('proposalAnswer'), answer: ProposalAnswer }),
  z.strictObject({ kind: z.literal('askAgain') }),
]);
export type MessageBody = z.infer<typeof MessageBody>;
