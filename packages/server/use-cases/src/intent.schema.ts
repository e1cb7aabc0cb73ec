import { CommandId, HouseId, PlanId, UnitId } from '@stafett/kernel';
import { z } from 'zod';
import { ProposalAnswer } from './proposal.schema.ts';
import { SeenCopy, seenAtOnce } from './restoring/seen-copy.schema.ts';

/** What shall be sent: never a plan's content, which is read and filtered at the moment of release (SEC-02). */
export const Intent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copy'), receiver: HouseId, plan: PlanId, unit: UnitId }),
  z.strictObject({ kind: z.literal('original'), receiver: HouseId, plan: PlanId }),
  z.strictObject({ kind: z.literal('originalReceived'), receiver: HouseId, plan: PlanId, term: z.int().min(1) }),
  z.strictObject({ kind: z.literal('originalDeclined'), receiver: HouseId, plan: PlanId, term: z.int().min(1) }),
  z.strictObject({ kind: z.literal('proposal'), receiver: HouseId, plan: PlanId, proposal: CommandId }),
  z.strictObject({ kind: z.literal('proposalAnswer'), receiver: HouseId, plan: PlanId, answer: ProposalAnswer }),
  z.strictObject({ kind: z.literal('emergencyOpened'), receiver: HouseId, plan: PlanId, opening: z.uuid() }),
  z.strictObject({ kind: z.literal('askAgain'), receiver: HouseId, plan: PlanId.describe('about no certain plan') }),
  z.strictObject({ kind: z.literal('askKeeping'), receiver: HouseId, plan: PlanId.describe('about no certain plan') }),
  z.strictObject({ kind: z.literal('keeping'), receiver: HouseId, plan: PlanId.describe('about no certain plan'), about: PlanId }),
  z.strictObject({
    kind: z.literal('keepingTold'),
    receiver: HouseId,
    plan: PlanId.describe('about no certain plan'),
    seen: z.array(SeenCopy).max(seenAtOnce),
    isLast: z.boolean(),
  }),
]);
export type Intent = z.infer<typeof Intent>;
