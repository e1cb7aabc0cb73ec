import type { Instant } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { type Standing, transact } from '../database/transact.ts';
import type { SqlGround } from './ground.ts';
import { moreRowsToWrite } from './more-rows-to-write.ts';
import { changesToRows, rowsToWrite, type SeededHouse } from './seed-house.ts';

/** What can be done with a table's rows. */
export const operations = ['select', 'insert', 'update', 'delete'] as const;
export type Operation = (typeof operations)[number];

/** Somebody who tries, and in whose name and when they write. */
export interface Attempt {
  readonly standing: Standing;
  readonly writing: { readonly unit: string; readonly user?: string; readonly at: Instant };
}

/** What is tried with which row. */
export interface Tried {
  /** A table, or a table and another row that could be written there. */
  readonly row: string;
  readonly operation: Operation;
}

class Undone extends Error {}

const savepoint = { compile: () => CompiledQuery.raw('savepoint tried') };
const undo = { compile: () => CompiledQuery.raw('rollback to savepoint tried') };

/** How many rows each operation reaches, or the database's code where it is refused; nothing of it is kept. */
export async function reach(
  ground: SqlGround,
  house: SeededHouse,
  { attempt, tried }: { attempt: Attempt; tried: readonly Tried[] },
): Promise<readonly (number | string)[]> {
  const reached: (number | string)[] = [];
  const work = transact(ground.database, attempt.standing, async ({ send, change, all }) => {
    for (const one of tried) {
      const statement = { compile: () => statementFor(house, attempt, one) };
      send(savepoint);
      const rows = one.operation === 'select' ? all(statement).then(({ length }) => length) : change(statement as never);
      reached.push(await rows.catch((error: Error & { code?: string }) => error.code ?? error.message));
      send(undo);
    }
    throw new Undone();
  });
  await work.catch((error: Error) => {
    if (!(error instanceof Undone)) throw error;
  });
  return reached;
}

function statementFor(house: SeededHouse, attempt: Attempt, { row: name, operation }: Tried): CompiledQuery<unknown> {
  const [table = '', ...more] = name.split(', ');
  if (operation === 'select') return CompiledQuery.raw(`select 1 from stafett.${table}`);
  if (operation === 'delete') return CompiledQuery.raw(`delete from stafett.${table}`);
  if (operation === 'update') return CompiledQuery.raw(`update stafett.${table} set ${changesToRows[table] ?? 'name = name'}`);
  const row = { ...rowsToWrite, ...moreRowsToWrite }[name]?.({ house, ...attempt.writing }) ?? {};
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  // A statement that failed is not sent again under its name in the same transaction.
  const into = `insert into stafett.${table} (${columns.join(', ')}) values (${places.join(', ')}) /* ${more.join(', ')} */`;
  return CompiledQuery.raw(into, Object.values(row));
}

const letters = { select: 's', insert: 'i', update: 'u', delete: 'd' } as const;

/** What somebody reaches, by the row's name: how many rows are seen, and a letter for each operation that reaches any; a full stop for nothing. */
export async function reachOf(
  ground: SqlGround,
  house: SeededHouse,
  { attempt, rows }: { attempt: Attempt; rows: readonly string[] },
): Promise<Readonly<Record<string, string>>> {
  const tried = rows.flatMap((row) => (row.includes(', ') ? (['insert'] as const) : operations).map((operation) => ({ row, operation })));
  const reached = await reach(ground, house, { attempt, tried });
  const cells: Record<string, string> = Object.fromEntries(rows.map((row) => [row, '']));
  tried.forEach(({ row, operation }, place) => {
    cells[row] += letterOf(operation, reached[place] ?? 0);
  });
  return Object.fromEntries(Object.entries(cells).map(([row, cell]) => [row, cell === '' ? '.' : cell]));
}

function letterOf(operation: Operation, reached: number | string): string {
  if (reached === 0 || reached === '42501') return '';
  if (typeof reached === 'string') return `${letters[operation]}!${reached}`;
  return operation === 'select' ? `${reached}s` : letters[operation];
}
