import { type Migration, readMigrations } from '../migrations/read-migrations.ts';
import { prepareRoles } from './roles.ts';
import type { Script } from './script.ts';

// Any number that nobody else uses: one house at a time changes a database that several share.
const lock = 7_823_348;

/**
 * Takes the steps that the database has not taken; those that fail leave nothing behind.
 *
 * @throws Error when the database has taken steps that this program does not know
 */
export async function migrate(run: Script): Promise<void> {
  await prepareRoles(run);
  const migrations = readMigrations();
  if (await isUpToDate(run, migrations)) return;
  await run('begin');
  try {
    await run(`select pg_advisory_xact_lock(${lock})`);
    await run('create schema if not exists stafett');
    await run('create table if not exists stafett.migration (name text primary key, taken_at timestamptz not null default now())');
    for (const { name, statements } of await missing(run, migrations)) {
      await run(statements);
      await run(`insert into stafett.migration (name) values ('${name}')`);
    }
    await run('commit');
  } catch (error) {
    await run('rollback');
    throw error;
  }
}

async function isUpToDate(run: Script, migrations: readonly Migration[]): Promise<boolean> {
  const [found] = await run<{ exists: boolean }>(`select to_regclass('stafett.migration') is not null as exists`);
  return found?.exists === true && (await missing(run, migrations)).length === 0;
}

async function missing(run: Script, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const taken = (await run<{ name: string }>('select name from stafett.migration')).map(({ name }) => name);
  const unknown = taken.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new Error(`The database belongs to a newer version of the program: it has taken ${unknown.join(', ')}.`);
  return migrations.filter(({ name }) => !taken.includes(name));
}
