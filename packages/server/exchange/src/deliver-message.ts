import type { Instant, MessageId } from '@stafett/kernel';
import { type ExchangeTransaction, type Intent, type OutgoingMessage, type Ports, type Release, type ReleaseOutcome, releaseMessage } from '@stafett/use-cases';
import type { Peer, SigningKey } from './message-keys.ts';
import { retryAfter } from './retry-after.ts';
import { signEnvelope } from './sign-envelope.ts';
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
  readonly kind: Intent['kind'];
  readonly attempts: number;
}

/**
 * Releases one message and sends it; whatever happens in between, it is sent again until the receiver has it.
 *
 * @param outbox - what a delivery needs
 * @param id - a message that is due
 * @returns whether anything was done: nothing is while another worker holds the line
 */
export async function deliverMessage(outbox: Outbox, id: MessageId): Promise<boolean> {
  const { ports } = outbox;
  const released = await ports.store.asExchange(ports.clock.now(), (transaction) => release(outbox, transaction, id));
  if (typeof released === 'string') return released === 'settled';
  const answer = await outbox.transport(released.peer.address, released.signed);
  await ports.store.asExchange(ports.clock.now(), (transaction) => settle(outbox, transaction, { id, released, answer }));
  return true;
}

async function release(outbox: Outbox, transaction: ExchangeTransaction, id: MessageId): Promise<Released | 'settled' | 'untaken'> {
  const message = await transaction.messages.take(id);
  if (message === undefined) return 'untaken';
  const { intent, sequence, attempts } = message;
  const { house, clock } = outbox.ports;
  const peer = outbox.peers.find((one) => one.id === intent.receiver);
  const outcome: ReleaseOutcome = peer === undefined ? 'wait' : await releaseMessage(transaction, intent, { house, clock, leftBefore: sequence !== undefined });
  if (outcome === 'nothing') await transaction.messages.dropped(id);
  if (outcome === 'wait') await putOff(outbox, transaction, message);
  if (typeof outcome === 'string' || peer === undefined) return 'settled';
  return { peer, signed: await signRelease(outbox, transaction, { message, outcome }), kind: intent.kind, attempts };
}

async function signRelease(
  { ports, key }: Outbox,
  transaction: ExchangeTransaction,
  { message, outcome }: { message: OutgoingMessage; outcome: Release },
): Promise<string> {
  const { id, intent } = message;
  const { term, body, version } = outcome;
  const at = ports.clock.now();
  const sequence = await transaction.messages.giveSequence(id);
  await transaction.messages.released(id, { at, ...(version === undefined ? {} : { version }) });
  return signEnvelope({ schema: 1, id, from: ports.house.id, to: intent.receiver, plan: intent.plan, sequence, term, issuedAt: at, body }, key);
}

async function putOff({ ports, report }: Outbox, transaction: ExchangeTransaction, { id, intent, attempts }: OutgoingMessage): Promise<void> {
  await transaction.messages.failed(id, { error: 'waits', retryAt: retryAfter(ports.clock.now(), attempts) });
  report({ message: id, receiver: intent.receiver, what: 'waits' });
}

interface Sent {
  readonly id: MessageId;
  readonly released: Released;
  readonly answer: TransportAnswer;
}

async function settle({ ports, report }: Outbox, transaction: ExchangeTransaction, { id, released, answer }: Sent): Promise<void> {
  const fate = fateOf(released, answer);
  if (fate.what !== undefined) report({ message: id, receiver: released.peer.id, what: fate.what });
  const at: Instant = ports.clock.now();
  switch (fate.is) {
    case 'delivered':
      return transaction.messages.delivered(id, at);
    case 'dropped':
      return transaction.messages.dropped(id);
    case 'setAside':
      return transaction.messages.setAside(id, fate.what);
    case 'failed':
      return transaction.messages.failed(id, { error: String(answer.status ?? 'no answer'), retryAt: retryAfter(at, released.attempts) });
  }
}

type Fate = { readonly is: 'delivered'; readonly what?: undefined } | { readonly is: 'dropped' | 'setAside' | 'failed'; readonly what: string };

// An original that is refused is in nobody's hands: it is never dropped, but waits for a person.
function fateOf({ kind }: Released, { status, outcome }: TransportAnswer): Fate {
  if (status === 200 && outcome !== 'refused') return { is: 'delivered' };
  if (status === 200) return { is: kind === 'original' ? 'setAside' : 'dropped', what: 'refused by the receiver' };
  if (status === 400) return { is: 'setAside', what: 'set aside: unreadable to the receiver' };
  return { is: 'failed', what: `not delivered: ${status ?? 'no answer'}` };
}
