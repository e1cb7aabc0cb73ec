import { setTimeout } from 'node:timers/promises';
import { Pool } from 'pg';
import type { BenchHouse } from './bench-house.ts';
import { planWithRegion } from './plan-with-region.ts';

const plans = 5;
const each = 40;
const patience = 60_000;

/**
 * Seconds from that somebody takes a consent back until the last message that it causes has been released, at the slowest hundredth; the house works for others meanwhile.
 * Reckoned from the moment of the entry in the history, which is before its commit.
 */
export async function timeWithdrawals(house: BenchHouse): Promise<{ readonly times: number; readonly p99: number }> {
  const database = new Pool({ connectionString: house.postgres.superuserUrl('municipality'), max: plans });
  try {
    const seconds = await Promise.all(Array.from({ length: plans }, () => withdrawAgainAndAgain(house, database)));
    const sorted = seconds.flat().toSorted((a, b) => a - b);
    return { times: sorted.length, p99: Math.round((sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0) * 1000) / 1000 };
  } finally {
    await database.end();
  }
}

async function withdrawAgainAndAgain({ client }: BenchHouse, database: Pool): Promise<readonly number[]> {
  const { plan, firstConsent, change, sayYes } = await planWithRegion(client);
  const seconds: number[] = [];
  for (let time = 0; time < each; time += 1) {
    const consent = time === 0 ? firstConsent : await sayYes();
    await untilQuiet(database, plan);
    const taken = await change({ type: 'withdrawConsent', consent });
    await untilQuiet(database, plan);
    seconds.push(await lastReleaseAfter(database, plan, taken));
  }
  return seconds;
}

async function untilQuiet(database: Pool, plan: string): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const waiting = 'select count(*)::int as waiting from stafett.outbox where plan_id = $1 and delivered_at is null and dropped_at is null';
    const { rows } = await database.query<{ waiting: number }>(waiting, [plan]);
    if (rows[0]?.waiting === 0) return;
    if (Date.now() > until) throw new Error('A message waits for ever.');
    await setTimeout(20);
  }
}

async function lastReleaseAfter(database: Pool, plan: string, command: string): Promise<number> {
  const released = `select extract(epoch from max(o.sent_at) - h.at)::float8 as seconds from stafett.plan_history h
    join stafett.outbox o on o.organisation = h.organisation and o.plan_id = h.plan_id and o.sent_at >= h.at where h.plan_id = $1 and h.command_id = $2 group by h.at`;
  const { rows } = await database.query<{ seconds: number }>(released, [plan, command]);
  const [row] = rows;
  if (row === undefined) throw new Error('Nobody was told that a consent was taken back.');
  return row.seconds;
}
