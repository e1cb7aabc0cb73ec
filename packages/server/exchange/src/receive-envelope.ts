import { type Violation, violationsOf } from '@stafett/kernel';
import {
  declineOriginal,
  type ExchangeTransaction,
  type LinePosition,
  MessageBody,
  type Ports,
  type Receiving,
  type Reception,
  receiveMessage,
} from '@stafett/use-cases';
import type { EnvelopeHead } from './envelope.schema.ts';
import { type Lifetimes, untimely, usualLifetimes } from './lifetime.ts';
import type { Peer } from './message-keys.ts';
import { verifyEnvelope } from './verify-envelope.ts';

/** The answer to the house that sent a message. */
export interface InboxAnswer {
  readonly status: 200 | 400 | 401 | 409;
  readonly body: {
    readonly outcome: 'applied' | 'refused' | 'unopened' | 'outOfOrder' | 'tooEarly' | 'expired' | 'fromTheFuture';
    readonly violations: readonly Violation[];
    /** It was taken in before; this is what became of it then. */
    readonly duplicate?: true;
    /** The number that is waited for in this line. */
    readonly expected?: number;
  };
}

/** What the inbox works with. */
export interface Inbox {
  readonly ports: Ports;
  readonly peers: readonly Peer[];
  /** How a message is opened; by the peers' keys when left out. */
  readonly verify?: typeof verifyEnvelope | undefined;
  readonly lifetimes?: Lifetimes | undefined;
}

/**
 * Takes in a signed message: verifies it and applies it once, in order and in its time, in one transaction (SEC-02, SEC-03).
 * The answer is given after the transaction is kept.
 */
export async function receiveEnvelope({ ports, peers, verify = verifyEnvelope, lifetimes = usualLifetimes }: Inbox, text: string): Promise<InboxAnswer> {
  const verified = await verify(text, ports.house.id, peers);
  if ('violation' in verified) {
    const status = verified.violation.code === 'unreadableMessage' ? 400 : 401;
    return { status, body: { outcome: 'unopened', violations: [verified.violation] } };
  }
  const { head } = verified;
  return ports.store.asExchange(ports.clock.now(), async (transaction) => {
    const position = await transaction.inbox.position(head.from, head.plan);
    const known = await transaction.inbox.received(head.id);
    if (known !== undefined) return { status: 200, body: { outcome: known.outcome, duplicate: true, violations: [] } };
    // The clock is read when the line is held: whatever was waited for counts.
    const outcome = untimely(head, ports.clock.now(), lifetimes);
    if (outcome !== undefined) return { status: 409, body: { outcome, violations: [] } };
    const away = outOfLine(head, position);
    if (away !== undefined) return { status: 409, body: { violations: [], ...away } };
    const opens: Receiving['opens'] = async (signed, to) => {
      const opened = await verify(signed, to, peers);
      return 'head' in opened ? opened.head : undefined;
    };
    return applyOnce(transaction, { head, text, epoch: position.epoch }, { house: ports.house, clock: ports.clock, newId: () => ports.newId(), opens });
  });
}

// After a restore it is not known how far a line had come: its next message tells. It has to be released since, so that none from before it, late or played again, takes that place (SEC-13).
function outOfLine(
  { sequence, issuedAt }: EnvelopeHead,
  { sequence: last, openSince }: LinePosition,
): Pick<InboxAnswer['body'], 'outcome' | 'expected'> | undefined {
  const isHigher = openSince !== undefined && sequence > last;
  if (isHigher) return issuedAt > openSince ? undefined : { outcome: 'expired' };
  return sequence === last + 1 ? undefined : { outcome: 'outOfOrder', expected: last + 1 };
}

interface Arrived {
  readonly head: EnvelopeHead;
  readonly text: string;
  /** The highest epoch that is known of the plan. */
  readonly epoch: number;
}

async function applyOnce(transaction: ExchangeTransaction, { head, text, epoch: known }: Arrived, receiving: Receiving): Promise<InboxAnswer> {
  const { id, from, plan, sequence, epoch } = head;
  const { kind, violations } = await apply(transaction, { head, known }, receiving);
  // Nothing is written: the sender tries again, and meanwhile what it rests on arrives.
  if (violations === 'notYet') return { status: 409, body: { outcome: 'tooEarly', violations: [] } };
  const outcome = violations.length === 0 ? 'applied' : 'refused';
  const isTold = outcome === 'applied' && tellsOfPlan.has(kind);
  await transaction.inbox.record({ id, sender: from, plan, sequence, epoch: isTold ? epoch : 0, kind, raw: text, outcome, violations });
  return { status: 200, body: { outcome, violations } };
}

interface Applied {
  readonly kind: string;
  readonly violations: Reception;
}

async function apply(transaction: ExchangeTransaction, { head, known }: { head: EnvelopeHead; known: number }, receiving: Receiving): Promise<Applied> {
  const { from, plan, term, epoch } = head;
  const kind = kindOf(head.body);
  const body = MessageBody.safeParse(head.body);
  const isOlder = holdsContent.has(kind) && epoch < known;
  if (body.success && !isOlder) return { kind, violations: await receiveMessage(transaction, { from, plan, term, body: body.data }, receiving) };
  // What is not even read is not held either: who sent an original has to know that it is not here.
  if (kind === 'original') await declineOriginal(transaction, { from, plan, term });
  return { kind, violations: body.success ? [olderEpoch] : violationsOf(body.error) };
}

const olderEpoch: Violation = { code: 'olderEpoch', path: [], facts: {}, rule: 'CON-24', laws: [] };

// What was released under consents that have changed since is not taken in.
const holdsContent: ReadonlySet<string> = new Set(['copy', 'original'] satisfies MessageBody['kind'][]);

// Only the keeper's word of the plan has an epoch that counts.
const tellsOfPlan: ReadonlySet<string> = new Set(['copy', 'ended', 'moved', 'original', 'proposalAnswer'] satisfies MessageBody['kind'][]);

// Of a kind that this version does not know the name is kept, if it can be one.
function kindOf(body: unknown): string {
  const kind = (body as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind) ? kind : 'unknown';
}
