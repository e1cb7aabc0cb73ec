import { HouseId, Instant, MessageId, PlanId } from '@stafett/kernel';
import type { MessageBody } from '@stafett/use-cases';
import { z } from 'zod';

/** What is said on the outside of every message; the same through every version of what is inside. */
export const EnvelopeHead = z.strictObject({
  schema: z.literal(1).describe('the version of the message format'),
  id: MessageId,
  from: HouseId,
  to: HouseId,
  plan: PlanId,
  sequence: z.int().min(1).describe('its place among the messages from this house to that one about this plan'),
  term: z.int().min(1).describe('how many times the original has moved, and one'),
  epoch: z.int().min(0).describe('how often what sharing rests on has changed at the sender, 0 where it does not keep the original (CON-24)'),
  issuedAt: Instant,
  expiresAt: Instant.describe('after this it is not taken in, and is released anew'),
  body: z.unknown(),
});
export type EnvelopeHead = z.infer<typeof EnvelopeHead>;

/** A whole message: the head and what it says. */
export type Envelope = Omit<EnvelopeHead, 'body'> & { readonly body: MessageBody };
