import { fileURLToPath } from 'node:url';
import { playCase, readCase } from '@stafett/player';
import { startPostgres } from '@stafett/postgres';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startDemo } from '../src/start-demo.ts';
import { freePlace } from './free-place.ts';

const josef = fileURLToPath(new URL('../../../packages/proof/cases/src/josef.yaml', import.meta.url));

async function play(
  environment: Readonly<Record<string, string>>,
): Promise<{ held: number; notHeld: number; stopped: { step: number; reason: string } | undefined }> {
  const place = await freePlace();
  const demo = await startDemo({ ...place, environment });
  try {
    const { held, notHeld, stopped } = await playCase(
      readCase(josef),
      demo.houses.map(({ plan, address }) => ({ id: plan.id, address })),
    );
    return { held, notHeld, stopped };
  } finally {
    await demo.stop();
    place.remove();
  }
}

async function rowsOfPlans(url: string): Promise<readonly [table: string, rows: number][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query(
      "select table_name as name from information_schema.columns where table_schema = 'stafett' and column_name = 'plan_id' order by 1",
    );
    const counted: [string, number][] = [];
    for (const { name } of tables.rows)
      counted.push([name, (await client.query(`select count(*)::int as rows from stafett."${name}" where plan_id is not null`)).rows[0].rows]);
    return counted;
  } finally {
    await client.end();
  }
}

// The embedded database carries the journeys of every change; a proof plays the whole case on it too.
const isProof = Number(process.env.STAFETT_RUNS ?? 0) >= 10_000;

test.runIf(isProof)('Josef’s case holds on every line, each house on its embedded database', { timeout: 240_000 }, async () => {
  expect(await play({})).toMatchObject({ notHeld: 0, stopped: undefined });
});

test('Josef’s case holds on every line on PostgreSQL, and the stranger’s database holds not one row of it', { timeout: 240_000 }, async () => {
  const postgres = await startPostgres({ tcp: true });
  try {
    const databases = ['municipality', 'region', 'sis'];
    const urls = await Promise.all(databases.map((name) => postgres.createDatabase(name)));
    const environment = Object.fromEntries(databases.map((name, index) => [`STAFETT_${name.toUpperCase()}_DATABASE_URL`, urls[index] as string]));
    const { held, notHeld } = await play(environment);
    expect([notHeld, held > 70]).toEqual([0, true]);
    const [inRegion, atStranger] = await Promise.all([rowsOfPlans(postgres.superuserUrl('region')), rowsOfPlans(postgres.superuserUrl('sis'))]);
    expect(Object.fromEntries(inRegion)).toMatchObject({ plan: 1 });
    expect(atStranger.filter(([, rows]) => rows > 0)).toEqual([]);
    expect(atStranger.length).toBeGreaterThan(8);
  } finally {
    await postgres.stop();
  }
});
