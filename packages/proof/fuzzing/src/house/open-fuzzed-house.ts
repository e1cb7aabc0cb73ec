import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleHouse, type HouseParts, HouseSettings, type RunningHouse, startHouse } from '@stafett/host';
import { startIdentityProvider } from '@stafett/identity-provider';
import type { PostgresServer } from '@stafett/postgres';
import type { Hostile } from '../inputs/message-shots.ts';
import { hostileIn, trustedBy } from './hostile-house.ts';
import { fuzzedHouse, unitsOf } from './places.ts';
import { Post } from './post.ts';
import { cookieOf, putRight } from './put-right.ts';
import { Tables } from './tables.ts';
import { watchOutput } from './watch-output.ts';

/** A change to the house that is opened: a fault to plant in it. */
export type Change = (parts: HouseParts) => HouseParts;

/** A real house on a real PostgreSQL, with everything that it says and holds in sight. */
export interface FuzzedHouse {
  readonly post: Post;
  readonly tables: Tables;
  readonly router: HouseParts['router'];
  readonly routes: RunningHouse['routes'];
  /** Those who send messages: two houses that it trusts, and itself, for it is its own peer. */
  readonly peers: Readonly<Record<string, Hostile>>;
  now(): string;
  /** What somebody carries: a session, one that has ended, one of another house, one that nobody gave. */
  cookieOf(as: string | undefined): string | undefined;
  /** Everything that was logged or written since last time. */
  heard(): string;
  /** The clock is right again, and everybody that shall be signed in is. */
  putRight(): Promise<void>;
  close(): Promise<void>;
}

const secret = 'only-for-tests';

/**
 * Opens it, perhaps with a fault in it, on a database of its own.
 *
 * @param server - where the database is made
 * @param change - the fault
 */
export async function openFuzzedHouse(server: PostgresServer, change: Change = (parts) => parts): Promise<FuzzedHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-fuzz-'));
  const database = `${fuzzedHouse}-${randomUUID()}`;
  const databaseUrl = await server.createDatabase(database);
  const { settings, port, provider } = await settingsOf(folder, databaseUrl);
  const lines: string[] = [];
  const parts = change(await assembleHouse(settings));
  const peers: Record<string, Hostile> = { [fuzzedHouse]: await hostileIn(settings.dataFolder, fuzzedHouse) };
  for (const id of ['region', 'sis']) peers[id] = await trustedBy(settings, { id, dataFolder: join(folder, id) });
  const { start: _workers, ...quiet } = parts;
  const running = await startHouse(settings, { ...quiet, log: { write: (line) => void lines.push(line) } });
  const unwatch = watchOutput((text) => void lines.push(text));
  const tables = new Tables(server.superuserUrl(database));
  await tables.open();
  const post = new Post(port);
  return {
    post,
    tables,
    router: parts.router,
    routes: running.routes,
    peers,
    now: () => parts.clock.now(),
    cookieOf,
    heard: () => lines.splice(0).join('\n'),
    putRight: () => putRight(parts),
    async close() {
      unwatch();
      post.close();
      await running.close();
      await tables.close();
      await provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function settingsOf(folder: string, databaseUrl: string) {
  const port = await freePort();
  const client = { id: fuzzedHouse, secret, redirectUri: 'http://127.0.0.1:9/' };
  const provider = await startIdentityProvider({ port: 0, name: fuzzedHouse, people: [], client });
  const settings = HouseSettings.parse({
    id: fuzzedHouse,
    kind: 'municipality',
    name: 'Mellanby',
    units: unitsOf(fuzzedHouse),
    mode: 'test',
    port,
    address: `http://127.0.0.1:${port}`,
    dataFolder: join(folder, fuzzedHouse),
    databaseUrl,
    requestsPerMinute: 1_000_000_000,
    identity: { issuer: provider.issuer, clientId: fuzzedHouse, clientSecret: secret },
  });
  return { settings, port, provider };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
