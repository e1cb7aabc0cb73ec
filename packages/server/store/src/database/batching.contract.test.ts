import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';

let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres(await server.createDatabase('batches'));
}, 60_000);
afterAll(async () => {
  await database.close();
  await server.stop();
});

const number = (value: number) => CompiledQuery.raw('select $1::int as number', [value]) as CompiledQuery<{ number: number }>;
const share = (value: number) => CompiledQuery.raw('select 1 / $1::int as share', [value]);
const process = CompiledQuery.raw('select pg_backend_pid() as id') as CompiledQuery<{ id: number }>;
const numbers = (asked: readonly number[]) => database.reserve(({ run }) => Promise.all(asked.map(async (one) => (await run(number(one))).rows[0]?.number)));

test('what is asked in one breath is answered in its order, also when a new statement stands there twice', async () => {
  expect(await numbers([3, 1, 2])).toEqual([3, 1, 2]);
  expect(await numbers([4])).toEqual([4]);
});

test('the rows have names, values of their types and nothing where there is nothing; what was changed is counted', async () => {
  const rows = CompiledQuery.raw(
    `select * from (values ('2026-11-23 08:00:00+00'::timestamptz, 7::bigint, '{"a":[1]}'::jsonb, null::text, true), (null, null, null, 'å', null)) as v (at, n, j, t, b)`,
  );
  const outcome = await database.reserve(({ run }) => run(rows));
  expect(outcome.rows).toEqual([
    { at: '2026-11-23T08:00:00.000Z', n: 7, j: { a: [1] }, t: null, b: true },
    { at: null, n: null, j: null, t: 'å', b: null },
  ]);
  expect(outcome.changed).toBe(2);
});

test('after a statement that fails none of the later is done, and the connection is used again', async () => {
  await numbers([0]);
  await database.reserve(({ run }) => run(share(1)));
  const ids = new Set<number | undefined>();
  const [first, failed, later] = await database.reserve(async ({ run }) => {
    ids.add((await run(process)).rows[0]?.id);
    return Promise.allSettled([run(number(1)), run(share(0)), run(number(2))]);
  });
  expect(first).toMatchObject({ status: 'fulfilled', value: { rows: [{ number: 1 }] } });
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(later).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  ids.add((await database.reserve(({ run }) => run(process))).rows[0]?.id);
  expect(ids.size).toBe(1);
  expect(await numbers([5])).toEqual([5]);
});

test('a new statement that fails leaves no connection that is in doubt', async () => {
  const unknown = CompiledQuery.raw('select * from nowhere where id = $1', [1]);
  const broken = CompiledQuery.raw('select $1::int / 0 as broken', [1]);
  for (let time = 0; time < 3; time += 1) {
    await expect(database.reserve(({ run }) => run(unknown))).rejects.toMatchObject({ code: '42P01' });
    await expect(database.reserve(({ run }) => run(broken))).rejects.toMatchObject({ code: '22012' });
  }
  expect(await numbers([6])).toEqual([6]);
});

test('a statement whose columns have changed since it was parsed is parsed anew on another connection', async () => {
  const owner = new pg.Client({ connectionString: server.superuserUrl('batches') });
  await owner.connect();
  await owner.query('create table public.growing as select 1 as one; grant select on public.growing to public');
  const all = CompiledQuery.raw('select * from public.growing');
  const read = () => database.reserve(async ({ run }) => (await run(all)).rows);
  expect(await read()).toEqual([{ one: 1 }]);
  await owner.query('alter table public.growing add column two int default 2');
  await owner.end();
  await expect(read()).rejects.toMatchObject({ code: '0A000' });
  expect(await read()).toEqual([{ one: 1, two: 2 }]);
});

test('a value that no column takes is refused before anything leaves, and the connection goes on', async () => {
  await expect(database.reserve(({ run }) => run(CompiledQuery.raw('select $1::text as text', [{ an: 'object' }])))).rejects.toThrow(
    'parameter of the type object',
  );
  expect(await numbers([7])).toEqual([7]);
});

test('who uses a connection that is ended hears it, and the next gets another', async () => {
  const ended = database.reserve(async ({ run }) => run(CompiledQuery.raw('select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)')));
  await expect(ended).rejects.toThrow();
  expect(await numbers([8])).toEqual([8]);
});
