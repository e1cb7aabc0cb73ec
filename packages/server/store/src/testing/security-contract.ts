import type { HouseId, Instant, UnitId } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import type { WorkingRole } from '../database/roles.ts';
import { type Standing, transact } from '../database/transact.ts';
import { asOwner, withHole } from './as-owner.ts';
import { begun, minute, someoneAt } from './fictional-plans.ts';
import { beginIn, type Contract, newHouse, type SqlGround } from './ground.ts';
import { moreRowsToWrite } from './more-rows-to-write.ts';
import { type Attempt, reach, reachOf } from './reach.ts';
import { type Cells, matrixColumns, rightsMatrix } from './rights-matrix.ts';
import { changesToRows, formerUnit, rowsToWrite, type SeededHouse, seedHouse } from './seed-house.ts';
import { asRole, seedTown, standings, type Town } from './standings.ts';

const roles: readonly WorkingRole[] = ['stafett_app', 'stafett_exchange', 'stafett_host', 'stafett_seal', 'stafett_backup'];

async function matrixOf(ground: SqlGround, town: Town, rows: readonly string[]): Promise<Readonly<Record<string, Cells>>> {
  const found: Record<string, Record<string, string>> = Object.fromEntries(rows.map((row) => [row, {}]));
  for (const [name, stand] of Object.entries(standings)) {
    const cells = Object.entries(await reachOf(ground, town.house, { attempt: stand(town), rows }));
    for (const [row, cell] of cells) found[row] = { ...found[row], [name]: plainly(row, cell) };
  }
  return found;
}

// To those who may write it a row that is there already is told to be; how many steps the database has taken is not counted.
const plainly = (row: string, cell: string): string => (row === 'migration' ? cell.replace(/^\d+/, '') : cell.replace('!23505', ''));

async function tablesIn({ database }: SqlGround): Promise<readonly string[]> {
  return database.reserve(async ({ run }) => {
    const relations =
      "select n.nspname as room, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f', 'm')";
    const found = await run<{ room: string; name: string }>(CompiledQuery.raw(`${relations} and n.nspname !~ '^(pg_|information_schema$)' order by 1, 2`));
    return found.rows.map(({ room, name }) => (room === 'stafett' ? name : `${room}.${name}`));
  });
}

const isTable = (row: string): boolean => !row.includes(', ');

const ofHouses = Object.keys(rowsToWrite).filter((table) => table !== 'migration');

async function reachesNothing(ground: SqlGround, house: SeededHouse, attempt: Attempt): Promise<void> {
  const nothing = Object.fromEntries(ofHouses.map((table) => [table, '.']));
  expect(await reachOf(ground, house, { attempt, rows: ofHouses }), attempt.standing.role).toEqual(nothing);
}

const asUnit = (house: HouseId, unit: string, now: Instant): Attempt => ({
  standing: { role: 'stafett_app', house, now, unit: unit as never, user: `${unit}.user` },
  writing: { unit, at: now },
});

const ask = (ground: SqlGround, standing: Standing, statement: string) =>
  transact(ground.database, standing, ({ all }) => all<Record<string, unknown>>({ compile: () => CompiledQuery.raw(statement) }));

/** A policy that is too wide, and what the matrix says of it. */
const holes: readonly (readonly [hole: string, row: string, found: Cells])[] = [
  [
    'create policy hole on stafett.plan_copy for select to stafett_app using (organisation = stafett.own_house())',
    'plan_copy',
    { stranger: '3s', former: '3s', withdrawn: '3s', closed: '3s' },
  ],
  [
    'create policy hole on stafett.access_log for insert to stafett_app with check (organisation = stafett.own_house())',
    'access_log, by another',
    { party: 'i', withdrawn: 'i', stranger: 'i' },
  ],
];

/** What each role, in each standing, reaches of a house that has a row in every table. */
export const securityContract: Contract<SqlGround> = {
  async 'SEC-01, SEC-04: the matrix of rights names every table of the database, every standing, and every row that is tried'(ground) {
    const tables = await tablesIn(ground);
    const rows = Object.keys(rightsMatrix);
    expect(tables).toEqual(rows.filter(isTable).toSorted());
    expect(tables).toEqual(Object.keys(rowsToWrite).toSorted());
    expect(tables).toEqual(Object.keys(changesToRows).toSorted());
    expect(rows.toSorted()).toEqual([...Object.keys(rowsToWrite), ...Object.keys(moreRowsToWrite)].toSorted());
    expect(matrixColumns).toEqual(Object.keys(standings));
  },

  async 'SEC-01, SEC-04: each reaches what the matrix of rights says, and nothing else'(ground) {
    const town = await seedTown(ground);
    expect(await matrixOf(ground, town, Object.keys(rightsMatrix))).toEqual(rightsMatrix);
  },

  async 'another house reaches nothing, in any role'(ground) {
    const house = await seedHouse(ground);
    const other = newHouse(ground).id;
    for (const role of roles) await reachesNothing(ground, house, asRole(role, other));
  },

  async 'a transaction that does not say whose it is reaches nothing, in any role'(ground) {
    const house = await seedHouse(ground);
    for (const role of roles) await reachesNothing(ground, house, asRole(role, ''));
  },

  async 'a table that is forgotten, and a policy that is too wide, are found'(ground) {
    const town = await seedTown(ground);
    await asOwner(ground, 'create table stafett.forgotten (organisation text)');
    expect(await tablesIn(ground)).not.toEqual(Object.keys(rightsMatrix).filter(isTable).toSorted());
    await asOwner(ground, 'drop table stafett.forgotten');
    for (const [hole, row, found] of holes) {
      const seen = await withHole(ground, { hole, table: row.split(', ')[0] ?? '' }, () => matrixOf(ground, town, [row]));
      expect(seen[row], hole).toMatchObject(found);
      expect(await matrixOf(ground, town, [row])).toEqual({ [row]: rightsMatrix[row] });
    }
  },

  async 'a grant opens from its first moment until its last, which it does not'(ground) {
    const house = await seedHouse(ground);
    const opens = async (minutes: number) =>
      (await reach(ground, house, { attempt: asUnit(house.id, formerUnit, minute(minutes)), tried: [{ row: 'plan', operation: 'select' }] }))[0];
    expect([await opens(0.99), await opens(1), await opens(4.99), await opens(5)]).toEqual([0, 1, 1, 0]);
  },

  async 'no role reads what a message is about but the exchange'(ground) {
    const house = await seedHouse(ground);
    const statement = 'select intent, last_error from stafett.outbox';
    await expect(ask(ground, asUnit(house.id, house.actor.unit, minute(9)).standing, statement)).rejects.toThrow('permission denied');
    await expect(ask(ground, asRole('stafett_host', house.id).standing, statement)).rejects.toThrow('permission denied');
    expect(await ask(ground, asRole('stafett_exchange', house.id).standing, statement)).toHaveLength(1);
  },

  async 'SEC-04: a unit that began a plan of the same id before the original came does not work on that'(ground) {
    const { id, store, exchange } = newHouse(ground);
    const early = someoneAt(id, 'hemtjansten');
    const carried = begun(early);
    await store.as(early, minute(0), (transaction) => beginIn(transaction, carried, [early.unit]));
    const reads = () => store.as(early, minute(9), async ({ originals }) => (await originals.read(carried.plan.id)) !== undefined);
    expect(await reads()).toBe(true);
    await exchange(3, ({ originals }) => originals.endOtherGrants(carried.plan.id, ['barn-och-familj' as UnitId]));
    expect(await reads()).toBe(false);
  },
};
