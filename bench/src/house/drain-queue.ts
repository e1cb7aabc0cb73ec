import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'pg';
import type { BenchHouse } from './bench-house.ts';

const lines = 500;
const inLine = 20;
const patience = 300_000;

interface Queued {
  readonly plan: string;
  readonly proposal: string;
}

/** What became of a queue. */
export interface Drained {
  readonly messages: number;
  readonly perSecond: number;
  /** Whether each was applied once, in the order that it was put in the outbox. */
  readonly isInOrder: boolean;
}

/**
 * Lets one house send another 10,000 messages that wait: 500 lines of 20 answers to proposals, each released, numbered, signed, sent, verified,
 * taken in once in its order, and answered. The queue is put in while the sender is down, for a peer that was away for a day.
 */
export async function drainQueue({ postgres, demo }: BenchHouse): Promise<Drained> {
  const [sender, receiver] = [
    new Pool({ connectionString: postgres.superuserUrl('municipality') }),
    new Pool({ connectionString: postgres.superuserUrl('region') }),
  ];
  try {
    await demo.processOf('municipality').stop();
    const plans = Array.from({ length: lines }, () => randomUUID());
    const queue = Array.from({ length: inLine }, () => plans.map((plan): Queued => ({ plan, proposal: randomUUID() }))).flat();
    await receiver.query(awaitedProposals, [JSON.stringify(queue)]);
    await sender.query(waitingAnswers, [JSON.stringify(queue)]);
    await demo.processOf('municipality').restart();
    const seconds = await untilDrained(sender, queue.length);
    return { messages: queue.length, perSecond: Math.round(queue.length / seconds), isInOrder: await isAsQueued(receiver, queue) };
  } finally {
    await Promise.all([sender.end(), receiver.end()]);
  }
}

const awaitedProposals = `insert into stafett.proposal (organisation, id, plan_id, unit, keeper, term, change, by, at, state, violations)
  select 'region', q.proposal, q.plan, 'barnmedicin', 'municipality', 1, '{"type":"declineLead"}',
    '{"user":"elin.sjoberg","name":"Elin Sjöberg","house":"region","unit":"barnmedicin"}', now(), 'waiting', '[]'
  from json_to_recordset($1::json) as q (plan uuid, proposal uuid)`;

const waitingAnswers = `insert into stafett.outbox (organisation, receiver, plan_id, kind, intent, next_attempt_at, added_at)
  select 'municipality', 'region', q.plan, 'proposalAnswer', jsonb_build_object('kind', 'proposalAnswer', 'receiver', 'region', 'plan', q.plan,
    'answer', jsonb_build_object('proposal', q.proposal, 'state', 'accepted', 'violations', '[]'::jsonb)), now(), now()
  from json_to_recordset($1::json) as q (plan uuid, proposal uuid)`;

async function untilDrained(sender: Pool, messages: number): Promise<number> {
  const until = Date.now() + patience;
  for (;;) {
    const { rows } = await sender.query<{ delivered: number; seconds: number }>(
      `select count(delivered_at)::int as delivered, extract(epoch from max(delivered_at) - min(sent_at))::float8 as seconds from stafett.outbox where kind = 'proposalAnswer'`,
    );
    const [row] = rows;
    if (row !== undefined && row.delivered >= messages) return row.seconds;
    if (Date.now() > until) throw new Error(`Of ${messages} messages ${row?.delivered} were delivered in ${patience / 1000} seconds.`);
    await setTimeout(250);
  }
}

async function isAsQueued(receiver: Pool, queue: readonly Queued[]): Promise<boolean> {
  const { rows } = await receiver.query<{ plan: string; raw: string }>(
    `select plan_id as plan, raw from stafett.inbox where organisation = 'region' and kind = 'proposalAnswer' and outcome = 'applied' order by plan_id, sequence`,
  );
  const came = Map.groupBy(rows, ({ plan }) => plan);
  const sent = Map.groupBy(queue, ({ plan }) => plan);
  return [...sent].every(([plan, queued]) => {
    const order = (came.get(plan) ?? []).map(({ raw }) => proposalIn(raw));
    return order.length === queued.length && queued.every(({ proposal }, place) => order[place] === proposal);
  });
}

function proposalIn(raw: string): string {
  const payload = Buffer.from(raw.split('.')[1] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(payload) as { body: { answer: { proposal: string } } }).body.answer.proposal;
}
