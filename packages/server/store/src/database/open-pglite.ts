import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { CompiledQuery } from 'kysely';
import { columnValues } from './column-values.ts';
import type { Connection, Database } from './database.ts';
import { holdFolder } from './hold-folder.ts';
import { migrate } from './migrate.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { restingRole } from './roles.ts';

/**
 * Opens the embedded database in the house's folder, or in memory without one.
 *
 * @param dataFolder - made when it is missing; the database lies in `database` under it
 * @throws Error when another process has the folder
 */
export async function openPglite(dataFolder?: string): Promise<Database> {
  if (dataFolder === undefined) return openIn({});
  await mkdir(dataFolder, { recursive: true });
  const letGo = await holdFolder(dataFolder);
  try {
    const { reserve, close } = await openIn({ dataDir: join(dataFolder, 'database') });
    return { reserve, close: () => close().then(letGo) };
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function openIn(place: { dataDir?: string }): Promise<Database> {
  const pglite = await PGlite.create({ parsers: { ...columnValues }, ...place });
  try {
    await migrate(async <Row>(statements: string) => (await pglite.exec(statements)).flatMap(({ rows }) => rows as Row[]));
    await pglite.exec(`set role ${restingRole}`);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  const inTurn = oneAtATime();
  const connection = connectionTo(pglite);
  return { reserve: (work) => inTurn(() => work(connection)), close: () => inTurn(async () => (pglite.closed ? undefined : pglite.close())) };
}

const connectionTo = (pglite: PGlite): Connection => ({
  async run<Row>({ sql, parameters }: CompiledQuery<Row>) {
    const { rows, affectedRows } = await pglite.query<Row>(sql, [...parameters]);
    return { rows, changed: affectedRows ?? 0 };
  },
});
