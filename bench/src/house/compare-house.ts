import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@stafett/client';
import { startDemo } from '@stafett/demo';
import { Visitor } from '@stafett/identity-provider';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { Client } from 'pg';
import { type Connection, connect, load, type Work } from './load.ts';
import { type LargePlan, writeLargePlan } from './sixty-items.ts';

const connections = 10;
const rounds = 5;
const milliseconds = 2_000;
const port = 4_900;

interface Compared {
  readonly stafettPerSecond: number;
  readonly stafettP95: number;
  readonly barePerSecond: number;
  readonly bareP95: number;
  readonly share: number;
}

/** Reading a 60-item plan and writing one intervention through the whole house, against the least that could be done, on one PostgreSQL that waits for the disk. */
export async function compareHouse(): Promise<{ readonly connections: number; readonly bytes: number; readonly read: Compared; readonly write: Compared }> {
  const postgres = await startPostgres({ durable: true, tcp: true });
  const folder = mkdtempSync(join(tmpdir(), 'stafett-bench-'));
  const environment = {
    STAFETT_MUNICIPALITY_DATABASE_URL: await postgres.createDatabase('municipality'),
    STAFETT_MUNICIPALITY_REQUESTS_PER_MINUTE: '100000000',
  };
  const demo = await startDemo({ folder, port, mode: 'test', environment });
  try {
    const address = demo.houses[0]?.address ?? '';
    const cookie = await signIn(address);
    const plans = await writePlans(address, cookie);
    const house = Array.from({ length: connections }, () => connect(address, { cookie, origin: address }));
    const bytes = Buffer.byteLength(await readOnce(house[0] as Connection, plans[0] as LargePlan));
    const bare = await startBare(postgres, await readOnce(house[0] as Connection, plans[0] as LargePlan));
    const bareLines = Array.from({ length: connections }, () => connect(`http://127.0.0.1:${port + 99}`, {}));
    const read = await compare(
      reading(house, plans),
      bareWork(bareLines, '/read', () => '{}'),
    );
    const write = await compare(
      writing(house, plans),
      bareWork(bareLines, '/write', () => JSON.stringify({ text: 'x'.repeat(600) })),
    );
    for (const line of [...house, ...bareLines]) line.close();
    bare.kill();
    return { connections, bytes, read, write };
  } finally {
    await demo.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function signIn(address: string): Promise<string> {
  const visitor = new Visitor();
  await visitor.signIn(address, 'maria.lindqvist');
  return visitor.cookies.headerFor(new URL(address));
}

async function writePlans(address: string, cookie: string): Promise<readonly LargePlan[]> {
  const send = (url: string | URL | Request, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), cookie, origin: address } });
  const house = createClient({ address, fetch: send as typeof fetch });
  const plans: LargePlan[] = [];
  for (let index = 0; index < connections; index += 1) plans.push(await writeLargePlan(house));
  return plans;
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
  const server = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), [url, String(port + 99)]);
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
    share: Math.round((stafettPerSecond / barePerSecond) * 1000) / 1000,
  };
}
