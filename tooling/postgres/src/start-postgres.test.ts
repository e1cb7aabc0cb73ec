import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isReachableByAll } from './find-binaries.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ durable: true, tcp: true });
}, 60_000);
afterAll(() => server.stop());

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a test gets PostgreSQL 18 and a database of its own, and reaches it by TCP', async () => {
  const url = await server.createDatabase('house');
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect(await ask(url, `select current_database() as name, current_setting('server_version_num')::int / 10000 as major`)).toEqual([
    { name: 'house', major: 18 },
  ]);
});

test('the role that owns the database may create roles but cannot bypass row-level security', async () => {
  const url = await server.createDatabase('roles');
  expect(await ask(url, 'select rolsuper, rolbypassrls, rolcreaterole, current_user::text as who from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: true, who: 'stafett' },
  ]);
  await ask(url, 'create role stafett_app nologin; grant stafett_app to current_user; create table plan (id int); set role stafett_app');
  await expect(ask(url, 'set role postgres')).rejects.toThrow('permission denied');
});

test('what a durable server has acknowledged survives that it is killed', async () => {
  const url = await server.createDatabase('durable');
  await ask(url, 'create table plan (id int); insert into plan values (1)');
  await server.kill();
  await expect(ask(url, 'select 1')).rejects.toThrow();
  await server.restart();
  expect(await ask(url, `select id, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit from plan`)).toEqual([
    { id: 1, fsync: 'on', commit: 'on' },
  ]);
});

test('a server without TCP is reached by its socket, and leaves nothing behind', async () => {
  const hidden = await startPostgres();
  const url = await hidden.createDatabase('house');
  expect(await ask(url, `select inet_server_addr() as address, current_setting('fsync') as fsync`)).toEqual([{ address: null, fsync: 'off' }]);
  await hidden.stop();
  expect(existsSync(hidden.host)).toBe(false);
}, 60_000);

test('a folder that only its owner may enter is not reachable by all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-reach-'));
  chmodSync(folder, 0o700);
  expect(isReachableByAll(folder)).toBe(false);
  chmodSync(folder, 0o755);
  expect(isReachableByAll(folder)).toBe(true);
  rmSync(folder, { recursive: true });
});
