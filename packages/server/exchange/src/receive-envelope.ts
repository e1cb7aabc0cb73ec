import { type Violation, violationsOf } from '@stafett/kernel';
import { type ExchangeTransaction, MessageBody, type Ports, type Reception, receiveMessage } from '@stafett/use-cases';
import type { EnvelopeHead } from './envelope.schema.ts';
import type { Peer } from './message-keys.ts';
import { verifyEnvelope } from './verify-envelope.ts';

/** The answer to the house that sent a message. */
export interface InboxAnswer {
  readonly status: 200 | 400 | 401 | 409;
  readonly body: {
    readonly outcome: 'applied' | 'refused' | 'duplicate' | 'unopened' | 'outOfOrder' | 'tooEarly';
    readonly violations: readonly Violation[];
    readonly expected?: number;
  };
}

/** What the inbox works with. */
export interface Inbox {
  readonly ports: Ports;
  readonly peers: readonly Peer[];
}

/**
 * Takes in a signed message: verifies it and applies it once, in order, in one transaction (SEC-02, SEC-03).
 * The answer is given after the transaction is kept.
 */
export async function receiveEnvelope({ ports, peers }: Inbox, text: string): Promise<InboxAnswer> {
  const verified = await verifyEnvelope(text, ports.house.id, peers);
  if ('violation' in verified) {
    const status = verified.violation.code === 'unreadableMessage' ? 400 : 401;
    return { status, body: { outcome: 'unopened', violations: [verified.violation] } };
  }
  const { head } = verified;
  const at = ports.clock.now();
  return ports.store.asExchange(at, async (transaction) => {
    const last = await transaction.inbox.lastSequence(head.from, head.plan);
    if (await transaction.inbox.wasReceived(head.id)) return { status: 200, body: { outcome: 'duplicate', violations: [] } };
    if (head.sequence !== last + 1) return { status: 409, body: { outcome: 'outOfOrder', violations: [], expected: last + 1 } };
    return applyOnce(transaction, { head, text }, ports);
  });
}

async function applyOnce(transaction: ExchangeTransaction, { head, text }: { head: EnvelopeHead; text: string }, ports: Ports): Promise<InboxAnswer> {
  const { id, from, plan, sequence, term } = head;
  const body = MessageBody.safeParse(head.body);
  const violations: Reception = body.success ? await receiveMessage(transaction, { from, plan, term, body: body.data }, ports) : violationsOf(body.error);
  // Nothing is written: the sender tries again, and meanwhile what it rests on arrives.
  if (violations === 'notYet') return { status: 409, body: { outcome: 'tooEarly', violations: [] } };
  const outcome = violations.length === 0 ? 'applied' : 'refused';
  await transaction.inbox.record({ id, sender: from, plan, sequence, raw: text, outcome, violations });
  return { status: 200, body: { outcome, violations } };
}
