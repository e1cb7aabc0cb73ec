import { CommandId, HouseId, Instant, PlanId, type Violation } from '@stafett/kernel';
import { Author, PlanCommand } from '@stafett/plan';
import { z } from 'zod';

/** A reason as it travels between houses. */
export const TravellingViolation = z.strictObject({
  code: z.string().max(60),
  path: z.array(z.union([z.string().max(100), z.number()])).max(20),
  facts: z.record(z.string().max(60), z.union([z.string().max(200), z.number(), z.boolean(), z.array(z.string().max(200)).max(100)])),
  rule: z.string().max(12),
  laws: z.array(z.string().max(60)).max(20),
  remedy: z.string().max(60).optional(),
});
export type TravellingViolation = z.infer<typeof TravellingViolation>;

/** A reason as it is kept and sent. */
export const travelling = (violation: Violation): TravellingViolation => JSON.parse(JSON.stringify(violation));

/** The answer to a party's proposal: decided, or to be sent to the house that keeps the original now. */
export const ProposalAnswer = z.discriminatedUnion('state', [
  z.strictObject({ proposal: CommandId, state: z.enum(['accepted', 'refused']), violations: z.array(TravellingViolation).max(50) }),
  z.strictObject({ proposal: CommandId, state: z.literal('redirected'), keeper: HouseId, term: z.int().min(1) }),
]);
export type ProposalAnswer = z.infer<typeof ProposalAnswer>;

/** What a party asks the keeper to write into the plan, and what became of it. */
export const Proposal = z.strictObject({
  id: CommandId,
  plan: PlanId,
  keeper: HouseId,
  term: z.int().min(1),
  change: PlanCommand,
  by: Author,
  at: Instant,
  state: z.enum(['waiting', 'accepted', 'refused']),
  violations: z.array(TravellingViolation),
});
export type Proposal = z.infer<typeof Proposal>;
