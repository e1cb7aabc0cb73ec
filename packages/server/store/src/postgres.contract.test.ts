import { createServer } from 'node:net';
import type { HouseId } from '@stafett/kernel';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { begun, minute, someoneAt } from './testing/fictional-plans.ts';
import { beginIn } from './testing/ground.ts';

const house = 'municipality' as HouseId;
const actor = someoneAt(house, 'barn-och-familj');
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ tcp: true, durable: true });
});
afterAll(() => server.stop());

async function ask(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('houses that open at the same moment in a new cluster make the common roles together', async () => {
  const urls = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => server.createDatabase(name)));
  const stores = await Promise.all([...urls, ...urls].map((databaseUrl) => openStore({ house, databaseUrl })));
  await expect(Promise.all(stores.map((store) => store.health()))).resolves.toHaveLength(10);
  await Promise.all(stores.map((store) => store.close()));
});

test('the login that the store uses is no superuser and cannot bypass row-level security', async () => {
  const databaseUrl = await server.createDatabase('login');
  await (await openStore({ house, databaseUrl })).close();
  expect(await ask(databaseUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = session_user')).toEqual([
    { rolsuper: false, rolbypassrls: false },
  ]);
});

test('a login that may not take on the roles hears which grant is missing', async () => {
  await ask(server.superuserUrl('postgres'), 'create role outsider login');
  await ask(server.superuserUrl('postgres'), 'create database outside owner outsider');
  const databaseUrl = server.url('outside').replace('stafett@', 'outsider@');
  await expect(openStore({ house, databaseUrl })).rejects.toThrow('grant stafett_app to the login');
});

test('a database that a newer program has changed is left alone', async () => {
  const databaseUrl = await server.createDatabase('newer');
  await (await openStore({ house, databaseUrl })).close();
  await ask(databaseUrl, "insert into stafett.migration (name) values ('9999-from-the-future')");
  await expect(openStore({ house, databaseUrl })).rejects.toThrow('newer version of the program: it has taken 9999-from-the-future');
});

test('a store outlives that its database is killed, and has lost nothing that was kept', async () => {
  const store = await openStore({ house, databaseUrl: await server.createDatabase('killed') });
  const carried = begun(actor);
  await store.as(actor, minute(0), (transaction) => beginIn(transaction, carried, [actor.unit]));
  const open = store.as(actor, minute(1), async ({ originals }) => {
    await originals.list();
    await server.kill();
    return originals.list();
  });
  await expect(open).rejects.toThrow();
  await expect(store.health()).rejects.toThrow();
  await server.restart();
  await store.health();
  expect(await store.as(actor, minute(1), ({ originals }) => originals.list())).toHaveLength(1);
  await store.close();
});

const unreachable: readonly [reason: string, url: () => string | Promise<string>, says: RegExp][] = [
  ['nobody listens there', () => 'postgresql://stafett:hemligt@127.0.0.1:9/house', /^The database at 127\.0\.0\.1:9\/house cannot be reached: ECONNREFUSED\.$/],
  ['whoever listens says nothing', silent, /cannot be reached: it does not answer in time\.$/],
  ['there is no such database', () => server.url('nowhere').replace('stafett@', 'stafett:hemligt@'), /\/nowhere cannot be reached: 3D000\.$/],
  ['it is no address', () => 'postgres//stafett:hemligt@here', /^The database address cannot be read/],
];

async function silent(): Promise<string> {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  listener.unref();
  return `postgresql://stafett:hemligt@127.0.0.1:${(listener.address() as { port: number }).port}/house`;
}

test.each(unreachable)('a database that cannot be reached is told in time, without the password: %s', async (_reason, url, says) => {
  const databaseUrl = await url();
  const begin = performance.now();
  const error: Error = await openStore({ house, databaseUrl }).then(
    () => new Error('it was reached'),
    (reason: Error) => reason,
  );
  expect(error.message).toMatch(says);
  // Five seconds, and a busy machine; left to itself it would wait for ever.
  expect(performance.now() - begin).toBeLessThan(20_000);
  expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('hemligt');
});
