import { EmergencyReason } from '@stafett/access';
import { CommandId, HouseId, Instant, PlanId, UnitId } from '@stafett/kernel';
import { Author, Plan, PlanCommand } from '@stafett/plan';
import { z } from 'zod';
import { ProposalAnswer } from './proposal.schema.ts';
import { SeenCopy, seenAtOnce } from './restoring/seen-copy.schema.ts';

// Nothing was opened before there were houses, and no database holds the year 0.
const firstYear = '2000';

/** What the house that keeps the original is told of an emergency opening: neither by whom nor in which words, which the house where it was opened answers for (SEC-08, SEC-01). */
const ToldOpening = z
  .strictObject({
    id: z.uuid(),
    house: HouseId.optional().describe('where it was opened, when the house that handed the original on tells of it; else the sender'),
    unit: UnitId,
    reason: EmergencyReason,
    from: Instant,
    to: Instant,
  })
  .refine(({ from, to }) => from < to && from > firstYear, { path: ['from'], params: { violation: 'outOfRange', rule: 'SEC-08' } });

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
  z.strictObject({ kind: z.literal('emergencyOpened'), opening: ToldOpening }),
  z.strictObject({ kind: z.literal('askAgain') }),
  z.strictObject({ kind: z.literal('askKeeping') }),
  z.strictObject({
    kind: z.literal('keeping'),
    about: PlanId,
    keeper: HouseId,
    term: z.int().min(1),
    proof: z.string().optional().describe('the message by which the asking house itself gave the original away, as it signed it'),
  }),
  z.strictObject({
    kind: z.literal('originalAgain'),
    original: Plan,
    since: Instant.describe('when it was handed over, or began its way'),
    isAwaited: z.boolean().describe('whether the giver has not heard that it came'),
    proof: z.string().optional().describe('the message by which the asking house itself took on the lead, as it signed it'),
  }),
  z.strictObject({
    kind: z.literal('keepingTold'),
    seen: z.array(SeenCopy).max(seenAtOnce).describe('copies that have come from the asking house'),
    isLast: z.boolean().describe('nothing more is known'),
  }),
]);
export type MessageBody = z.infer<typeof MessageBody>;
