import type { HouseId, MessageId, PlanId } from '@stafett/kernel';
import type { OutgoingMessage, OutgoingMessages } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** The messages on their way out, as the exchange works with them inside one transaction. */
export const outgoingMessagesIn = (work: Work): OutgoingMessages => ({
  take: (id) => take(work, id),
  giveSequence: (id) => giveSequence(work, id),
  released: async (id, { version, at }) => work.send(message(work, id).set({ released_version: version ?? null, sent_at: at })),
  delivered: async (id, at) => work.send(message(work, id).set({ delivered_at: at, last_error: null })),
  failed: async (id, { error, retryAt }) =>
    work.send(message(work, id).set(({ eb }) => ({ attempts: eb('attempts', '+', 1), next_attempt_at: retryAt, last_error: error }))),
  setAside: async (id, error) => work.send(message(work, id).set({ set_aside_at: work.now, last_error: error })),
  dropped: async (id) => work.send(message(work, id).set({ dropped_at: work.now })),
});

const message = ({ house }: Work, id: MessageId) => query.updateTable('outbox').where('organisation', '=', house).where('id', '=', id);

interface Line {
  readonly receiver: HouseId;
  readonly plan_id: PlanId;
}

async function lineOf({ one, house }: Work, id: MessageId): Promise<Line> {
  const line = await one(query.selectFrom('outbox').select(['receiver', 'plan_id']).where('organisation', '=', house).where('id', '=', id));
  if (line === undefined) throw new Error(`There is no message ${id}.`);
  return line;
}

async function take(work: Work, id: MessageId): Promise<OutgoingMessage | undefined> {
  const line = await lineOf(work, id);
  if (!(await lock(work, line))) return undefined;
  const first = await work.one(firstOf(work, line));
  if (first?.id !== id || first.set_aside_at !== null) return undefined;
  return { id, intent: first.intent, sequence: first.sequence ?? undefined, attempts: first.attempts };
}

// Whoever holds the line's position holds the line, also for messages that come into it meanwhile.
async function lock({ house, one, send }: Work, line: Line): Promise<boolean> {
  const position = { organisation: house, ...line, last_sequence: 0 };
  send(query.insertInto('outbox_position').values(position).onConflict((known) => known.doNothing()));
  return (await one(positionOf(house, line).forUpdate().skipLocked())) !== undefined;
}

const positionOf = (house: HouseId, { receiver, plan_id }: Line) =>
  query.selectFrom('outbox_position').select('last_sequence').where('organisation', '=', house).where('receiver', '=', receiver).where('plan_id', '=', plan_id);

// Numbered messages first: one that was written earlier but committed later has to stand behind them.
const firstOf = ({ house }: Work, { receiver, plan_id }: Line) =>
  query
    .selectFrom('outbox')
    .select(['id', 'intent', 'sequence', 'attempts', 'set_aside_at'])
    .where('organisation', '=', house)
    .where('receiver', '=', receiver)
    .where('plan_id', '=', plan_id)
    .where('delivered_at', 'is', null)
    .where('dropped_at', 'is', null)
    .orderBy('sequence')
    .orderBy('insertion')
    .limit(1);

async function giveSequence(work: Work, id: MessageId): Promise<number> {
  const { one, send, house } = work;
  const line = await lineOf(work, id);
  const next = query
    .updateTable('outbox_position')
    .set(({ eb }) => ({ last_sequence: eb('last_sequence', '+', 1) }))
    .where('organisation', '=', house)
    .where('receiver', '=', line.receiver)
    .where('plan_id', '=', line.plan_id)
    .returning('last_sequence');
  const held = await one(query.selectFrom('outbox').select('sequence').where('organisation', '=', house).where('id', '=', id));
  if (held?.sequence != null) return held.sequence;
  const position = await one(next);
  if (position === undefined) throw new Error(`The message ${id} has to be taken before it gets a number.`);
  send(message(work, id).set({ sequence: position.last_sequence }));
  return position.last_sequence;
}
