import type { Instant } from '@stafett/kernel';
import { sql } from 'kysely';
import { type BackedUpRow, readBackupFile } from './backup-file.ts';
import { type BackedUpTable, BackupError, type BackupHeader, type RowCounts } from './backup-tables.ts';
import { type BackupOf, countRows, schemaOf } from './backup.ts';
import { type Database, query } from '../database/database.ts';
import { rawStatement } from '../database/raw-statement.ts';
import { transact, type Work } from '../database/transact.ts';

const charactersAtOnce = 1024 * 1024;
const rowsAtOnce = 500;

/** Whose data, and the moment by the machine's clock and by the house's own. */
export interface RestoreOf extends BackupOf {
  readonly at: Instant;
}

/**
 * Fills an empty house from a backup, in one transaction: all of it is there, or nothing (SEC-13). That it was restored, and when, is kept beside it.
 *
 * @returns how many rows of each table
 * @throws BackupError when the house is not empty, or the file is broken, of another house, or of another version of the program
 */
export async function restoreBackup(database: Database, { house, now, at }: RestoreOf, path: string): Promise<RowCounts> {
  const { header } = await checked(path);
  if (header.organisation !== house) throw new BackupError({ code: 'otherHouse', file: path, house, other: header.organisation });
  // Read once more from its beginning, and found whole once more before anything is kept.
  const { rows } = await readBackupFile(path);
  return transact(database, { role: 'stafett_backup', house, now }, async (work) => {
    work.send(rawStatement(sql`select pg_advisory_xact_lock(hashtext('stafett.access_seal'), hashtext(${house}))`));
    await refuseUnlessEmpty(work);
    refuseUnlessSameSchema(path, header, await schemaOf(work));
    await fill(work, rows, { from: header.at < at ? header.at : at, to: at });
    await continueNumbers(work);
    work.send(query.insertInto('restoration').values({ organisation: house, at }));
    // The house itself stands for those that it has not asked yet: what it kept it only reads until they have answered (SEC-02).
    work.send(query.insertInto('awaited_house').values({ organisation: house, restored_at: at, house }));
    return header.rows;
  });
}

async function checked(path: string): Promise<{ readonly header: BackupHeader }> {
  const { header, rows } = await readBackupFile(path);
  for await (const _ of rows);
  return { header };
}

async function refuseUnlessEmpty(work: Work): Promise<void> {
  const tables = Object.entries(await countRows(work)).flatMap(([table, count]) => (count > 0 ? [table] : []));
  if (tables.length > 0) throw new BackupError({ code: 'notEmpty', house: work.house, tables });
}

function refuseUnlessSameSchema(file: string, { schema }: BackupHeader, steps: readonly string[]): void {
  const lacking = steps.filter((step) => !schema.includes(step));
  const unknown = schema.filter((step) => !steps.includes(step));
  if (lacking.length + unknown.length > 0) throw new BackupError({ code: 'otherSchema', file, lacking, unknown });
}

async function fill(work: Work, rows: AsyncGenerator<BackedUpRow>, lost: Lost): Promise<void> {
  let table: BackedUpTable | undefined;
  let waiting: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (table !== undefined && waiting.length > 0) await work.change(insert(table, waiting, lost));
    waiting = [];
    size = 0;
  };
  for await (const { table: of, row } of rows) {
    if (of !== table || size > charactersAtOnce || waiting.length === rowsAtOnce) await flush();
    table = of;
    waiting.push(row);
    size += row.length;
  }
  await flush();
}

interface Lost {
  readonly from: string;
  readonly to: string;
}

const insert = (table: BackedUpTable, rows: readonly string[], lost: Lost) => {
  const target = sql.id('stafett', table);
  const text = `[${rows.join(',')}]`;
  const kept = table === 'plan' ? toBeConfirmed(text, lost) : sql`${text}::json`;
  return rawStatement(sql`insert into ${target} overriding system value select * from json_populate_recordset(null::${target}, ${kept})`);
};

// Every original that the house keeps waits for the others: it may have gone on since the backup (SEC-02).
const toBeConfirmed = (plans: string, lost: Lost) => sql`(
  select json_agg(case when kept->>'keeper' = kept->>'organisation' then jsonb_set(kept, '{state,confirming}', ${JSON.stringify(lost)}::jsonb) else kept end)
  from jsonb_array_elements(${plans}::jsonb) kept)`;

interface Numbered {
  readonly table: string;
  readonly column: string;
  readonly sequence: string;
}

// Houses that share a database share its sequences too: a number never goes back.
async function continueNumbers({ house, all }: Work): Promise<void> {
  const numbered = await all(
    rawStatement(sql<Numbered>`
      select c.relname as table, a.attname as column, pg_get_serial_sequence(format('stafett.%I', c.relname), a.attname) as sequence
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'stafett'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`),
  );
  for (const { table, column, sequence } of numbered) {
    await all(
      rawStatement(sql`
        select setval(${sequence}::regclass, held.last) from (select max(${sql.id(column)}) as last from ${sql.id('stafett', table)} where organisation = ${house}) held
        where held.last >= (select last_value from ${sql.raw(sequence)})`),
    );
  }
}
