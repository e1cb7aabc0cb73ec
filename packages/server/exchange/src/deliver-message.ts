import type { Instant, MessageId } from '@stafett/kernel';
import { type ExchangeTransaction, type Intent, type Ports, type Release, releaseMessage } from '@stafett/use-cases';
import { retryAfter } from './retry-after.ts';
import { signEnvelope } from './sign-envelope.ts';
import type { Peer, SigningKey } from './message-keys.ts';
import type { Transport, TransportAnswer } from './transport.ts';

/** What the outbox works with. */
export interface Outbox {
  readonly ports: Ports;
  readonly key: SigningKey;
  readonly peers: readonly Peer[];
  readonly transport: Transport;
  /** Told of what an operator should know; never holds a plan's content. */
  readonly report: (event: { readonly message: MessageId; readonly receiver: string; readonly what: string }) => void;
}

interface Released {
  readonly peer: Peer;
  readonly signed: string;
  readonly attempts: number;
}

/** Releases one message and sends it; whatever happens in between, it is sent again until the receiver has it. */
export async function deliverMessage(outbox: Outbox, id: MessageId): Promise<void> {
  const { ports } = outbox;
  const released = await ports.store.asExchange(ports.clock.now(), (transaction) => release(outbox, transaction, id));
  if (released === undefined) return;
  const answer = await outbox.transport(released.peer.address, released.signed);
  await ports.store.asExchange(ports.clock.now(), (transaction) => settle(outbox, transaction, { id, released, answer }));
}

async function release(outbox: Outbox, transaction: ExchangeTransaction, id: MessageId): Promise<Released | undefined> {
  const { ports, peers } = outbox;
  const message = await transaction.messages.take(id);
  if (message === undefined) return undefined;
  const { intent, attempts } = message;
  const at = ports.clock.now();
  const peer = peers.find((one) => one.id === intent.receiver);
  const outcome =
    peer === undefined ? 'wait' : await releaseMessage(transaction, intent, { house: ports.house, at, leftBefore: message.sequence !== undefined });
  if (outcome === 'nothing') await transaction.messages.dropped(id);
  if (outcome === 'wait') await waitWith(outbox, transaction, { id, intent, attempts, at });
  if (typeof outcome === 'string' || peer === undefined) return undefined;
  return { peer, attempts, signed: await seal(outbox, transaction, { id, intent, outcome, at }) };
}

// The message gets its place in the line once; sent again it has the same id and the same place.
async function seal(
  { ports, key }: Outbox,
  transaction: ExchangeTransaction,
  sealed: { id: MessageId; intent: Intent; outcome: Release; at: Instant },
): Promise<string> {
  const { id, intent, outcome, at } = sealed;
  const { term, body, version } = outcome;
  const sequence = await transaction.messages.giveSequence(id);
  await transaction.messages.released(id, { at, ...(version === undefined ? {} : { version }) });
  return signEnvelope({ schema: 1, id, from: ports.house.id, to: intent.receiver, plan: intent.plan, sequence, term, issuedAt: at, body }, key);
}

async function waitWith(
  { report }: Outbox,
  transaction: ExchangeTransaction,
  waiting: { id: MessageId; intent: Intent; attempts: number; at: Instant },
): Promise<void> {
  const { id, intent, attempts, at } = waiting;
  await transaction.messages.failed(id, { error: 'waits', retryAt: retryAfter(at, attempts) });
  report({ message: id, receiver: intent.receiver, what: 'waits' });
}

async function settle(outbox: Outbox, transaction: ExchangeTransaction, sent: { id: MessageId; released: Released; answer: TransportAnswer }): Promise<void> {
  const { id, released, answer } = sent;
  const at = outbox.ports.clock.now();
  const tell = (what: string) => outbox.report({ message: id, receiver: released.peer.id, what });
  if (answer.status === 200 && answer.outcome === 'refused') {
    tell('refused by the receiver');
    return transaction.messages.dropped(id);
  }
  if (answer.status === 200) return transaction.messages.delivered(id, at);
  if (answer.status === 400) {
    tell('set aside: unreadable to the receiver');
    return transaction.messages.setAside(id, 'unreadable to the receiver');
  }
  tell(`not delivered: ${answer.status ?? 'no answer'}`);
  return transaction.messages.failed(id, { error: String(answer.status ?? 'no answer'), retryAt: retryAfter(at, released.attempts) });
}
