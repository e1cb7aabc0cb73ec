import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { columnValues } from './column-values.ts';
import type { Connection, Database } from './database.ts';
import { migrate } from './migrate.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { restingRole } from './roles.ts';

/**
 * Opens the database in the house's folder, or in memory without one.
 *
 * @param dataFolder - made when it is missing; the database lies in `database` under it
 */
export async function openPglite(dataFolder?: string): Promise<Database> {
  const pglite = await PGlite.create({ parsers: { ...columnValues }, ...(await placeIn(dataFolder)) });
  try {
    await migrate(async <Row>(statements: string) => (await pglite.exec(statements)).flatMap(({ rows }) => rows as Row[]));
    await pglite.exec(`set role ${restingRole}`);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  const inTurn = oneAtATime();
  const connection = connectionTo(pglite);
  return {
    reserve: (work) => inTurn(() => work(connection)),
    close: () => inTurn(async () => (pglite.closed ? undefined : pglite.close())),
  };
}

async function placeIn(dataFolder: string | undefined): Promise<{ dataDir?: string }> {
  if (dataFolder === undefined) return {};
  await mkdir(dataFolder, { recursive: true });
  return { dataDir: join(dataFolder, 'database') };
}

const connectionTo = (pglite: PGlite): Connection => ({
  async run<Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) {
    const { rows, affectedRows } = await pglite.query<Row>(sql, [...parameters]);
    return { rows, changed: affectedRows ?? 0 };
  },
});
