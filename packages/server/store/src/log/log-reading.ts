import type { HouseId, Instant, MessageId, PlanId } from '@stafett/kernel';
import { type Compilable, type RawBuilder, sql } from 'kysely';
import { type Database, query } from '../database/database.ts';
import { inKeyOrder } from '../database/in-key-order.ts';
import { rawStatement } from '../database/raw-statement.ts';
import { transact, type Work } from '../database/transact.ts';
import type { ChainEntry, LoggedRow } from './log-chain.ts';
import { loggedColumns, momentText } from './log-columns.ts';
import { highestSealedBefore } from './log-sealing.ts';

const rowsAtOnce = 2_000;
const messagesAtOnce = 200;

/** A message as it was received and kept. */
export interface KeptMessage {
  readonly id: MessageId;
  readonly sender: HouseId;
  readonly plan: PlanId;
  readonly sequence: number;
  readonly epoch: number;
  readonly kind: string;
  /** The message as it was signed. */
  readonly raw: string;
}

/** A line of messages whose numbers do not run from 1 to the last. */
export interface BrokenLine {
  readonly sender: HouseId;
  readonly plan: PlanId;
  /** How many are kept, and the number that the last received had. */
  readonly kept: number;
  readonly received: number;
}

/** What an inspection reads: some rows at a time, each time a transaction of its own, so that others get theirs in between. */
export interface LogReading {
  chain(): AsyncGenerator<ChainEntry>;
  /** Rows that can never be sealed, since the house cannot have written them when it seems to; at most a hundred. */
  insertedRows(): Promise<readonly number[]>;
  messages(): AsyncGenerator<KeptMessage>;
  brokenLines(): Promise<readonly BrokenLine[]>;
}

/** Reads what is to be inspected, in the role that seals. */
export function logReading(database: Database, house: HouseId, machineNow: () => Instant): LogReading {
  const ask = <Result>(work: (work: Work) => Promise<Result>) => transact(database, { role: 'stafett_seal', house, now: machineNow() }, work);
  return {
    chain: () =>
      inPages({ first: 0, most: rowsAtOnce, keyOf: ({ place }) => place }, async (after) =>
        (await ask((work) => page(work, chainAfter(house, after)))).map(entryFrom),
      ),
    insertedRows: () => ask((work) => insertedRows(work, machineNow())),
    messages: () =>
      inPages({ first: noMessage, most: messagesAtOnce, keyOf: ({ id }) => id }, (after) => ask((work) => page(work, messagesAfter(house, after)))),
    brokenLines: () => ask(({ all }) => all(rawStatement(linesOf(house)))),
  };
}

function page<Row>({ send, all }: Work, statement: Compilable<Row>): Promise<readonly Row[]> {
  send(inKeyOrder);
  return all(statement);
}

const noMessage = '00000000-0000-0000-0000-000000000000' as MessageId;

interface Paging<Item, Key> {
  readonly first: Key;
  readonly most: number;
  readonly keyOf: (item: Item) => Key;
}

async function* inPages<Item, Key>({ first, most, keyOf }: Paging<Item, Key>, pageAfter: (key: Key) => Promise<readonly Item[]>): AsyncGenerator<Item> {
  let key = first;
  for (;;) {
    const items = await pageAfter(key);
    yield* items;
    const last = items.at(-1);
    if (last === undefined || items.length < most) return;
    key = keyOf(last);
  }
}

type ChainRow = Omit<LoggedRow, 'organisation'> & {
  organisation: string | null;
  place: number;
  log_id: number;
  highest: number;
  sealed_at: string;
  hash: string;
};

const chainAfter = (house: HouseId, place: number) =>
  rawStatement(sql<ChainRow>`
    select s.place, s.log_id, s.highest, ${momentText('s.sealed_at')} as sealed_at, s.hash, ${loggedColumns}
    from stafett.access_seal s
    left join lateral (select * from stafett.access_log found where found.organisation = s.organisation and found.id = s.log_id limit 1) l on true
    where s.organisation = ${house} and s.place > ${place} order by s.place limit ${rowsAtOnce}`);

function entryFrom({ place, log_id, highest, sealed_at, hash, ...row }: ChainRow): ChainEntry {
  const { organisation } = row;
  return { place, row: log_id, highest, sealedAt: sealed_at, hash, logged: organisation === null ? undefined : { ...row, organisation } };
}

async function insertedRows(work: Work, at: Instant): Promise<readonly number[]> {
  const rows = sql<{ id: number }>`
    select l.id from stafett.access_log l where l.organisation = ${work.house} and l.id <= ${await highestSealedBefore(work, at)}
      and not exists (select from stafett.access_seal s where s.organisation = l.organisation and s.log_id = l.id)
    order by l.id limit 100`;
  return (await work.all(rawStatement(rows))).map(({ id }) => id);
}

const messagesAfter = (house: HouseId, id: MessageId) =>
  query
    .selectFrom('inbox')
    .select(['message_id as id', 'sender', 'plan_id as plan', 'sequence', 'epoch', 'kind', 'raw'])
    .where('organisation', '=', house)
    .where('message_id', '>', id)
    .orderBy('message_id')
    .limit(messagesAtOnce);

// The messages of a line are numbered from 1 without a gap but where the house was restored between two, and the position tells how far it has come.
const linesOf = (house: HouseId): RawBuilder<BrokenLine> => sql<BrokenLine>`
  with message as (
    select sender, plan_id, sequence, received_at, lag(sequence, 1, 0) over line as before, lag(received_at) over line as before_at
    from stafett.inbox where organisation = ${house} window line as (partition by sender, plan_id order by sequence)),
  counted as (
    select sender, plan_id, count(*) as kept, max(sequence) as last, sum(case when exists (
      select from stafett.restoration r where r.organisation = ${house} and r.at <= received_at and (before_at is null or before_at <= r.at)
    ) then sequence - before - 1 else 0 end) as lost
    from message group by sender, plan_id)
  select coalesce(i.sender, p.sender) as sender, coalesce(i.plan_id, p.plan_id) as plan, coalesce(i.kept, 0) as kept, coalesce(p.last_sequence, 0) as received
  from counted i
  full join (select sender, plan_id, last_sequence from stafett.inbox_position where organisation = ${house}) p on p.sender = i.sender and p.plan_id = i.plan_id
  where coalesce(i.kept + i.lost, 0) <> coalesce(p.last_sequence, 0) or coalesce(i.last, 0) <> coalesce(p.last_sequence, 0)
  order by 1, 2 limit 100`;
