import type { Instant, MessageId } from '@stafett/kernel';
import { type ExchangeTransaction, type Intent, type OutgoingMessage, type Ports, type Release, type ReleaseOutcome, releaseMessage } from '@stafett/use-cases';
import { expiryOf, type Lifetimes, usualLifetimes } from './lifetime.ts';
import type { Peer, SigningKey } from './message-keys.ts';
import { retryAfter } from './retry-after.ts';
import { signEnvelope } from './sign-envelope.ts';
import type { Transport, TransportAnswer } from './transport.ts';

/** What the outbox works with. */
export interface Outbox {
  readonly ports: Ports;
  readonly key: SigningKey;
  /** How it signs; with the key when left out. */
  readonly sign?: typeof signEnvelope | undefined;
  readonly peers: readonly Peer[];
  readonly transport: Transport;
  readonly lifetimes?: Lifetimes | undefined;
  /** Told of what an operator should know, and of what a person has to do something about; never holds a plan's content. */
  readonly report: (event: { readonly message: MessageId; readonly receiver: string; readonly what: string; readonly isAlarm?: boolean }) => void;
}

interface Released {
  readonly peer: Peer;
  readonly signed: string;
  readonly intent: Intent;
  readonly attempts: number;
  readonly isGivenUp: boolean;
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
  const { intent, sequence, attempts, isGivenUp } = message;
  const { house, clock, newId } = outbox.ports;
  const peer = outbox.peers.find((one) => one.id === intent.receiver);
  const leftBefore = sequence !== undefined;
  const outcome: ReleaseOutcome =
    peer === undefined ? 'wait' : isGivenUp ? sayNothing(leftBefore) : await releaseMessage(transaction, intent, { house, clock, newId, leftBefore });
  if (outcome === 'nothing') await transaction.messages.dropped(id);
  if (outcome === 'wait') await putOff(outbox, transaction, message);
  if (typeof outcome === 'string' || peer === undefined) return 'settled';
  return { peer, signed: await signRelease(outbox, transaction, { message, outcome }), intent, attempts, isGivenUp };
}

// What a person has given up keeps its place in the line, so that the rest can follow.
const sayNothing = (leftBefore: boolean): ReleaseOutcome => (leftBefore ? { term: 1, epoch: 0, body: { kind: 'nothing' } } : 'nothing');

async function signRelease(
  { ports, key, sign = signEnvelope, lifetimes = usualLifetimes }: Outbox,
  transaction: ExchangeTransaction,
  { message, outcome }: { message: OutgoingMessage; outcome: Release },
): Promise<string> {
  const { id, intent } = message;
  const { term, epoch, body, version, kinds } = outcome;
  const at = ports.clock.now();
  const sequence = await transaction.messages.giveSequence(id);
  await transaction.messages.released(id, { at, version, kinds });
  // Of several releases the first may be the one that is taken in, so only that one stands for what is asked for behind it.
  if (body.kind === 'copy' && message.sequence === undefined) await transaction.messages.dropRepeats(id);
  const head = { schema: 1 as const, id, from: ports.house.id, to: intent.receiver, plan: intent.plan, sequence, term, epoch };
  return sign({ ...head, issuedAt: at, expiresAt: expiryOf(at, lifetimes), body }, key);
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

async function settle({ ports, report }: Outbox, transaction: ExchangeTransaction, sent: Sent): Promise<void> {
  const { id, released, answer } = sent;
  const fate = fateOf(answer);
  if (fate.what !== undefined) report({ message: id, receiver: released.peer.id, what: fate.what, isAlarm: fate.is === 'setAside' });
  const at: Instant = ports.clock.now();
  if (fate.is === 'failed') return tryAgain(transaction, sent, { what: fate.what, at });
  if (fate.is === 'setAside') return transaction.messages.setAside(id, fate.what);
  await (fate.is === 'delivered' && !released.isGivenUp ? transaction.messages.delivered(id, at) : transaction.messages.dropped(id));
  if (answer.duplicate === true) await tellAgain(transaction, released);
}

// Which of several releases the receiver has cannot be known: it is told once more.
async function tellAgain({ outbox }: ExchangeTransaction, { intent, attempts, isGivenUp }: Released): Promise<void> {
  if (attempts > 0 && intent.kind === 'copy' && !isGivenUp) await outbox.add(intent);
}

// A receiver that waits for a higher number has taken in what this house has lost since its backup: the message goes on from there (SEC-13).
async function tryAgain(
  { messages }: ExchangeTransaction,
  { id, released, answer }: Sent,
  { what, at }: { readonly what: string; readonly at: Instant },
): Promise<void> {
  if (answer.outcome === 'outOfOrder' && answer.expected !== undefined) await messages.moveUp(id, answer.expected);
  await messages.failed(id, { error: what, retryAt: retryAfter(at, released.attempts) });
}

type Fate = { readonly is: 'delivered'; readonly what?: undefined } | { readonly is: 'dropped' | 'setAside' | 'failed'; readonly what: string };

// What a receiver has refused is kept there with the reasons; an original's fate it tells in a message of its own.
const fates: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['200 applied', { is: 'delivered' }],
  ['200 refused', { is: 'dropped', what: 'refused by the receiver' }],
  ['400 unopened', { is: 'setAside', what: 'set aside: unreadable to the receiver' }],
]);

function fateOf({ status, outcome }: TransportAnswer): Fate {
  // Whoever finds it too large may stand before the house, and says so in a way of its own.
  if (status === 413) return { is: 'setAside', what: 'set aside: too large for the receiver' };
  return fates.get(`${status} ${outcome}`) ?? { is: 'failed', what: `not delivered: ${outcome ?? status ?? 'no answer'}` };
}
