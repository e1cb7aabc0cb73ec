import type { HouseId, Instant } from '@stafett/kernel';
import { sql } from 'kysely';
import { rowLine, type WriteLine, writeBackupFile } from './backup-file.ts';
import { type BackedUpTable, backedUpTables, type BackupHeader, type RowCounts } from './backup-tables.ts';
import type { Database } from '../database/database.ts';
import { rawStatement } from '../database/raw-statement.ts';
import { transact, type Work } from '../database/transact.ts';

const rowsAtOnce = 500;

/** Whose data, and when by the machine's clock. */
export interface BackupOf {
  readonly house: HouseId;
  readonly now: Instant;
}

/**
 * Writes every row of a house, but its sessions, to a file, as they all were at one moment (SEC-13).
 *
 * @returns how many rows of each table
 * @throws BackupError when the file is there already or cannot be made
 */
export async function writeBackup(database: Database, { house, now }: BackupOf, path: string): Promise<RowCounts> {
  let rows: RowCounts | undefined;
  await writeBackupFile(path, async (write) => {
    rows = await transact(database, { role: 'stafett_backup', house, now, isSnapshot: true }, (work) => dump(work, write));
  });
  return rows as unknown as RowCounts;
}

async function dump(work: Work, write: WriteLine): Promise<RowCounts> {
  const rows = await countRows(work);
  const header: BackupHeader = { stafett: 'backup', format: 1, organisation: work.house, schema: await schemaOf(work), at: work.now, rows };
  await write(JSON.stringify(header));
  for (const table of backedUpTables) await dumpTable(work, table, write);
  return rows;
}

async function dumpTable({ house, send, all }: Work, table: BackedUpTable, write: WriteLine): Promise<void> {
  const cursor = sql.id(`backup_${table}`);
  send(
    rawStatement(
      sql`declare ${cursor} no scroll cursor for select row_to_json(kept)::text as row from ${sql.id('stafett', table)} kept where organisation = ${sql.lit(house)}`,
    ),
  );
  for (;;) {
    const page = await all(rawStatement(sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from ${cursor}`));
    for (const { row } of page) await write(rowLine(table, row));
    if (page.length < rowsAtOnce) break;
  }
  send(rawStatement(sql`close ${cursor}`));
}

/** How many rows a house has in each table. */
export async function countRows({ house, one }: Work): Promise<RowCounts> {
  const counts = sql.join(
    backedUpTables.map((table) => sql`(select count(*) from ${sql.id('stafett', table)} where organisation = ${house}) as ${sql.id(table)}`),
  );
  return (await one(rawStatement(sql<RowCounts>`select ${counts}`))) as RowCounts;
}

/** The steps that the database has taken. */
export async function schemaOf({ all }: Work): Promise<readonly string[]> {
  return (await all(rawStatement(sql<{ name: string }>`select name from stafett.migration order by name`))).map(({ name }) => name);
}
