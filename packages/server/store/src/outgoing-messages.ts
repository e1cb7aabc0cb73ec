import type { HouseId, MessageId, PlanId } from '@stafett/kernel';
import type { OutgoingMessage, OutgoingMessages } from '@stafett/use-cases';
import { sql } from 'kysely';
import { dropRepeats, oneWaitingForPerson, takeUp, waitingForPerson } from './set-aside-messages.ts';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** The messages on their way out, as the exchange works with them inside one transaction. */
export const outgoingMessagesIn = (work: Work): OutgoingMessages => ({
  take: (id) => take(work, id),
  giveSequence: (id) => giveSequence(work, id),
  moveUp: (id, sequence) => moveUp(work, id, sequence),
  released: async (id, release) => released(work, id, release),
  delivered: async (id, at) => work.send(message(work, id).set({ delivered_at: at, last_error: null })),
  failed: async (id, { error, retryAt }) =>
    work.send(message(work, id).set(({ eb }) => ({ attempts: eb('attempts', '+', 1), next_attempt_at: retryAt, last_error: error }))),
  setAside: async (id, error) => work.send(message(work, id).set({ set_aside_at: work.now, last_error: error })),
  waitingForPerson: (most) => waitingForPerson(work, most),
  oneWaitingForPerson: (id) => oneWaitingForPerson(work, id),
  takeUp: async (id, as) => takeUp(work, id, as),
  dropRepeats: async (id) => dropRepeats(work, id),
  dropped: async (id) => work.send(message(work, id).set({ dropped_at: work.now })),
});

const message = ({ house }: Work, id: MessageId) => query.updateTable('outbox').where('organisation', '=', house).where('id', '=', id);

// Which of two releases arrived cannot be known; the receiver has at least what the first showed.
function released(work: Work, id: MessageId, { at, version, kinds }: Parameters<OutgoingMessages['released']>[1]): void {
  const sent = message(work, id).set({ sent_at: at });
  if (version === undefined) return work.send(sent);
  const shown = kinds === undefined ? null : JSON.stringify(kinds);
  work.send(
    sent.set(({ fn, val }) => ({
      released_version: fn.coalesce('released_version', val(version)),
      released_kinds: sql<string | null>`case when released_version is null then ${shown}::jsonb else released_kinds end`,
    })),
  );
}

interface Line {
  readonly receiver: HouseId;
  readonly plan_id: PlanId;
}

async function take(work: Work, id: MessageId): Promise<OutgoingMessage | undefined> {
  const line = await work.one(heldLineOf(work, id));
  if (line?.isHeld !== true) return undefined;
  const first = await work.one(firstOf(work, line));
  if (first?.id !== id || first.set_aside_at !== null) return undefined;
  return { id, intent: first.intent, sequence: first.sequence ?? undefined, attempts: first.attempts, isGivenUp: first.given_up_at !== null };
}

// The line is locked, not the message: what comes into it meanwhile waits too.
const heldLineOf = ({ house }: Work, id: MessageId) =>
  query
    .selectFrom('outbox')
    .select(['receiver', 'plan_id'])
    .select(sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(concat_ws('/', organisation, receiver, plan_id), 0))`.as('isHeld'))
    .where('organisation', '=', house)
    .where('id', '=', id);

// Numbered messages first: one that was written earlier but committed later has to stand behind them.
const firstOf = ({ house }: Work, { receiver, plan_id }: Line) =>
  query
    .selectFrom('outbox')
    .select(['id', 'intent', 'sequence', 'attempts', 'set_aside_at', 'given_up_at'])
    .where('organisation', '=', house)
    .where('receiver', '=', receiver)
    .where('plan_id', '=', plan_id)
    .where('delivered_at', 'is', null)
    .where('dropped_at', 'is', null)
    .orderBy('sequence')
    .orderBy('insertion')
    .limit(1);

async function giveSequence({ house, one, send }: Work, id: MessageId): Promise<number> {
  const found = await one(query.selectFrom('outbox').select(['receiver', 'plan_id', 'sequence']).where('organisation', '=', house).where('id', '=', id));
  if (found === undefined) throw new Error(`There is no message ${id}.`);
  const { sequence, ...line } = found;
  if (sequence !== null) return sequence;
  const next = await one(nextIn(house, line));
  if (next === undefined) throw new Error('A line without a position.');
  send(query.updateTable('outbox').set({ sequence: next.last_sequence }).where('organisation', '=', house).where('id', '=', id));
  return next.last_sequence;
}

// No other message of the line has a number as high: only its first is numbered, and what is done had lower ones.
async function moveUp(work: Work, id: MessageId, sequence: number): Promise<void> {
  const [moved] = await work.all(message(work, id).set({ sequence }).where('sequence', '<', sequence).returning(['receiver', 'plan_id']));
  if (moved === undefined) return;
  const line = query
    .updateTable('outbox_position')
    .set(({ fn, val }) => ({ last_sequence: fn<number>('greatest', ['last_sequence', val(sequence)]) }))
    .where('organisation', '=', work.house)
    .where('receiver', '=', moved.receiver)
    .where('plan_id', '=', moved.plan_id);
  work.send(line);
}

const nextIn = (house: HouseId, line: Line) =>
  query
    .insertInto('outbox_position')
    .values({ organisation: house, ...line, last_sequence: 1 })
    .onConflict((known) =>
      known.columns(['organisation', 'receiver', 'plan_id']).doUpdateSet(({ eb }) => ({ last_sequence: eb('outbox_position.last_sequence', '+', 1) })),
    )
    .returning('last_sequence');
