import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PostgresServer } from '@stafett/postgres';
import { Client } from 'pg';
import { shareOf, type Verdict, verdict } from '../verdict.ts';
import { type BenchHouse, barePort, openBenchHouse } from './bench-house.ts';
import { drainQueue } from './drain-queue.ts';
import { watchMemory } from './house-memory.ts';
import { type Connection, connect, load, type Work } from './load.ts';
import { type LargePlan, writeLargePlan } from './sixty-items.ts';
import { timeWarmStart } from './warm-start.ts';
import { timeWithdrawals } from './withdrawal.ts';

const connections = 10;
const rounds = 5;
const milliseconds = 2_000;

interface Compared {
  readonly stafettPerSecond: number;
  readonly stafettP95: number;
  readonly barePerSecond: number;
  readonly bareP95: number;
  readonly share: number;
}

/** What a house does under load, and whether it is enough. */
export interface HouseFigures {
  readonly connections: number;
  readonly bytes: number;
  readonly read: Compared;
  readonly write: Compared;
  readonly withdrawals: number;
  readonly drained: number;
  readonly isDrainedInOrder: boolean;
  readonly verdicts: readonly Verdict[];
}

/** Reading a 60-item plan and writing one intervention through the whole house, against the least that could be done; and what else a house has to be quick at. One PostgreSQL that waits for the disk. */
export async function compareHouse(): Promise<HouseFigures> {
  const bench = await openBenchHouse();
  try {
    const plans: LargePlan[] = [];
    for (let index = 0; index < connections; index += 1) plans.push(await writeLargePlan(bench.client));
    const memory = watchMemory(bench, 'municipality');
    const against = await compareWithBare(bench, plans);
    const withdrawals = await withdrawUnderLoad(bench, plans);
    const megabytes = await memory.stop();
    const seconds = await timeWarmStart(bench, 'municipality');
    const { messages, perSecond, isInOrder } = await drainQueue(bench);
    const verdicts = [
      verdict('reading, share of bare', against.read.share, { must: 0.25, goal: 0.35, stretch: 0.45, isMore: true }),
      verdict('writing, share of bare', against.write.share, { must: 0.35, goal: 0.45, isMore: true }),
      verdict('from a withdrawal to the last release under load, seconds at p99', withdrawals.p99, { must: 1, isMore: false }),
      verdict('memory under load, MB', megabytes, { must: 400, isMore: false }),
      verdict('warm start, seconds', seconds, { must: 1.5, isMore: false }),
      verdict('queued messages drained a second, in order', isInOrder ? perSecond : 0, { must: 300, isMore: true }),
    ];
    return { connections, ...against, withdrawals: withdrawals.times, drained: messages, isDrainedInOrder: isInOrder, verdicts };
  } finally {
    await bench.stop();
  }
}

async function compareWithBare(
  { postgres, address, headers }: BenchHouse,
  plans: readonly LargePlan[],
): Promise<Pick<HouseFigures, 'bytes' | 'read' | 'write'>> {
  const house = Array.from({ length: connections }, () => connect(address, headers));
  const content = await readOnce(house[0] as Connection, plans[0] as LargePlan);
  const bare = await startBare(postgres, content);
  const bareLines = Array.from({ length: connections }, () => connect(`http://127.0.0.1:${barePort}`, {}));
  try {
    const read = await compare(
      reading(house, plans),
      bareWork(bareLines, '/read', () => '{}'),
    );
    const write = await compare(
      writing(house, plans),
      bareWork(bareLines, '/write', () => JSON.stringify({ text: 'x'.repeat(600) })),
    );
    return { bytes: Buffer.byteLength(content), read, write };
  } finally {
    for (const line of [...house, ...bareLines]) line.close();
    bare.kill();
  }
}

// Half of the connections read, half write, until the last consent has been taken back.
async function withdrawUnderLoad(bench: BenchHouse, plans: readonly LargePlan[]): ReturnType<typeof timeWithdrawals> {
  const house = plans.map(() => connect(bench.address, bench.headers));
  let isOver = false;
  const [reads, writes] = [reading(house, plans), writing(house, plans)];
  const busy = house.map(async (_line, index) => {
    while (!isOver) await (index % 2 === 0 ? reads : writes)(index);
  });
  try {
    return await timeWithdrawals(bench);
  } finally {
    isOver = true;
    await Promise.all(busy);
    for (const line of house) line.close();
  }
}

async function readOnce(line: Connection, { plan }: LargePlan): Promise<string> {
  const { status, text } = await line.post('/api/trpc/plan.read', JSON.stringify({ plan }));
  if (status !== 200) throw new Error(`The house answered ${status} to a reading.`);
  return text;
}

const reading =
  (lines: readonly Connection[], plans: readonly LargePlan[]): Work =>
  async (index) =>
    void (await readOnce(lines[index] as Connection, plans[index] as LargePlan));

function writing(lines: readonly Connection[], plans: readonly LargePlan[]): Work {
  return async (index) => {
    const plan = plans[index] as LargePlan;
    const change = { type: 'reviseIntervention', intervention: plan.intervention, field: 'where', text: `Rum ${plan.version}`, baseVersion: plan.version };
    const { status, text } = await (lines[index] as Connection).post(
      '/api/trpc/plan.change',
      JSON.stringify({ plan: plan.plan, command: crypto.randomUUID(), change }),
    );
    if (status !== 200) throw new Error(`The house answered ${status} to a writing: ${text.slice(0, 200)}`);
    plan.version = (JSON.parse(text) as { result: { data: { version: number } } }).result.data.version;
  };
}

function bareWork(lines: readonly Connection[], path: string, body: () => string): Work {
  return async (index) => {
    const { status } = await (lines[index] as Connection).post(path, body());
    if (status !== 200) throw new Error(`The bare server answered ${status}.`);
  };
}

async function startBare(postgres: PostgresServer, content: string): Promise<ChildProcess> {
  const url = await postgres.createDatabase('bare');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    'create table row (id int primary key, content jsonb); create table written (id bigserial primary key, content jsonb); create table outbox (id bigserial primary key, content jsonb)',
  );
  await client.query('insert into row values (1, $1)', [content]);
  await client.end();
  const server = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), [url, String(barePort)]);
  await new Promise((resolve) => server.once('message', resolve));
  return server;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

// Rounds in turn, so that a slow moment of the machine falls on both.
async function compare(stafett: Work, bare: Work): Promise<Compared> {
  const seen = { stafett: [] as Awaited<ReturnType<typeof load>>[], bare: [] as Awaited<ReturnType<typeof load>>[] };
  for (let round = 0; round < rounds; round += 1) {
    seen.stafett.push(await load(stafett, connections, milliseconds));
    seen.bare.push(await load(bare, connections, milliseconds));
  }
  const stafettPerSecond = median(seen.stafett.map(({ perSecond }) => perSecond));
  const barePerSecond = median(seen.bare.map(({ perSecond }) => perSecond));
  const p95 = (figures: readonly { p95: number }[]) => median(figures.map((figure) => figure.p95));
  return {
    stafettPerSecond,
    stafettP95: p95(seen.stafett),
    barePerSecond,
    bareP95: p95(seen.bare),
    share: shareOf(stafettPerSecond, barePerSecond),
  };
}
