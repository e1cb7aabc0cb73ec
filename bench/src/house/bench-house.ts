import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@stafett/client';
import { type Demo, startDemo } from '@stafett/demo';
import { Visitor } from '@stafett/identity-provider';
import { type PostgresServer, startPostgres } from '@stafett/postgres';

const port = 4_900;
/** A port that no house has. */
export const barePort = port + 99;

/** The houses of the demo with their databases on one PostgreSQL that waits for the disk, and somebody who is signed in. */
export interface BenchHouse {
  readonly postgres: PostgresServer;
  readonly demo: Demo;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly client: ReturnType<typeof createClient>;
  stop(): Promise<void>;
}

/** Opens the municipality and the region on PostgreSQL, with everything on. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const postgres = await startPostgres({ durable: true, tcp: true });
  const folder = mkdtempSync(join(tmpdir(), 'stafett-bench-'));
  const environment = {
    STAFETT_MUNICIPALITY_DATABASE_URL: await postgres.createDatabase('municipality'),
    STAFETT_REGION_DATABASE_URL: await postgres.createDatabase('region'),
    STAFETT_MUNICIPALITY_REQUESTS_PER_MINUTE: '100000000',
  };
  const demo = await startDemo({ folder, port, mode: 'test', environment });
  const address = demo.houses[0]?.address ?? '';
  const visitor = new Visitor();
  await visitor.signIn(address, 'maria.lindqvist');
  const headers = { cookie: visitor.cookies.headerFor(new URL(address)), origin: address };
  const send = (url: string | URL | Request, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } });
  const client = createClient({ address, fetch: send as typeof fetch });
  const stop = async (): Promise<void> => {
    await demo.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { postgres, demo, address, headers, client, stop };
}
