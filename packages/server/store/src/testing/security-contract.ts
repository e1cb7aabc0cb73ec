import type { HouseId, Instant } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import { backedUpTables } from '../backup/backup-tables.ts';
import type { WorkingRole } from '../database/roles.ts';
import { type Standing, transact } from '../database/transact.ts';
import { minute } from './fictional-plans.ts';
import { type Contract, newHouse, type SqlGround } from './ground.ts';
import { changesToRows, formerUnit, neighbourUnit, rowsToWrite, type SeededHouse, seedHouse } from './seed-house.ts';

const operations = ['select', 'insert', 'update', 'delete'] as const;
type Operation = (typeof operations)[number];

/** What a role may do with a table's rows, for whom they are meant. */
const allowed: Readonly<Record<WorkingRole, Readonly<Record<string, readonly Operation[]>>>> = {
  stafett_app: {
    plan: ['select', 'insert', 'update'],
    plan_history: ['select', 'insert'],
    refused_words: ['select', 'insert'],
    plan_grant: ['select', 'insert'],
    plan_copy: ['select'],
    proposal: ['select', 'insert'],
    outbox: ['select', 'insert'],
    access_log: ['select', 'insert'],
  },
  stafett_exchange: {
    plan: ['select', 'insert', 'update'],
    plan_history: ['select', 'insert'],
    refused_words: ['select', 'insert'],
    plan_grant: ['select', 'insert', 'update'],
    plan_copy: ['select', 'insert', 'update'],
    proposal: ['select', 'insert', 'update'],
    outbox: ['select', 'insert', 'update'],
    outbox_position: ['select', 'insert', 'update'],
    inbox: ['select', 'insert'],
    inbox_position: ['select', 'insert', 'update'],
    inbox_epoch: ['select', 'insert', 'update'],
    access_log: ['select', 'insert'],
    restoration: ['select'],
  },
  stafett_host: { session: ['select', 'insert', 'delete'] },
  stafett_seal: { access_log: ['select'], access_seal: ['select', 'insert'], inbox: ['select'], inbox_position: ['select'], restoration: ['select'] },
  stafett_backup: Object.fromEntries(backedUpTables.map((table) => [table, ['select', 'insert']])),
};

/** Of these a unit that opens nothing may still write what is its own: a plan that it begins, and the log of its own deeds. */
const ownWriting = ['plan', 'access_log'];

interface Attempt {
  readonly standing: Standing;
  readonly writing: { readonly unit: string; readonly at: Instant };
}

const asUnit = (house: HouseId, unit: string, now: Instant): Attempt => ({
  standing: { role: 'stafett_app', house, now, unit: unit as never, user: `${unit}.user` },
  writing: { unit, at: now },
});

const asRole = (role: WorkingRole, house: HouseId | '', now: Instant | '' = minute(9)): Attempt => ({
  standing: { role, house: house as HouseId, now: now as Instant },
  writing: { unit: 'barn-och-familj', at: minute(9) },
});

class Undone extends Error {}

/** How many rows an operation reached; nothing of it is kept. */
async function reach(ground: SqlGround, house: SeededHouse, tried: { attempt: Attempt; table: string; operation: Operation }): Promise<number | string> {
  const { attempt, operation } = tried;
  let reached = 0;
  const statement = statementFor(house, tried);
  const work = transact(ground.database, attempt.standing, async ({ change, all }) => {
    reached = operation === 'select' ? (await all({ compile: () => statement })).length : await change({ compile: () => statement } as never);
    throw new Undone();
  });
  return work.catch((error: Error & { code?: string }) => (error instanceof Undone ? reached : (error.code ?? error.message)));
}

function statementFor(house: SeededHouse, { attempt, table, operation }: { attempt: Attempt; table: string; operation: Operation }): CompiledQuery<unknown> {
  if (operation === 'select') return CompiledQuery.raw(`select organisation from stafett.${table}`);
  if (operation === 'delete') return CompiledQuery.raw(`delete from stafett.${table}`);
  if (operation === 'update') return CompiledQuery.raw(`update stafett.${table} set ${changesToRows[table]}`);
  const row = rowsToWrite[table]?.({ house, ...attempt.writing }) ?? {};
  const columns = Object.keys(row);
  return CompiledQuery.raw(
    `insert into stafett.${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

type Reached = Readonly<Record<string, readonly string[]>>;

/** Which operations reached something, table by table. */
async function reachable(ground: SqlGround, house: SeededHouse, attempt: Attempt): Promise<Reached> {
  const found: Record<string, string[]> = {};
  for (const table of Object.keys(rowsToWrite)) {
    for (const operation of operations) {
      const reached = await reach(ground, house, { attempt, table, operation });
      const what = typeof reached === 'number' ? operation : `${operation}: ${reached}`;
      if (reached !== 0 && reached !== '42501') found[table] = [...(found[table] ?? []), what];
    }
  }
  return found;
}

const onlyOwnWriting = Object.fromEntries(ownWriting.map((table) => [table, ['insert']]));

/** What each role, in each standing, reaches of a house that has a row in every table. */
export const securityContract: Contract<SqlGround> = {
  async 'each role reaches what is meant for it, in its own house, and nothing else'(ground) {
    const house = await seedHouse(ground);
    expect(await reachable(ground, house, asUnit(house.id, house.actor.unit, minute(9)))).toEqual(allowed.stafett_app);
    expect(await reachable(ground, house, asRole('stafett_exchange', house.id))).toEqual(allowed.stafett_exchange);
    for (const role of ['stafett_host', 'stafett_seal', 'stafett_backup'] as const)
      expect(await reachable(ground, house, asRole(role, house.id))).toEqual(allowed[role]);
  },

  async 'another house reaches nothing, in any role, not even a unit of the same name'(ground) {
    const house = await seedHouse(ground);
    const other = newHouse(ground).id;
    expect(await reachable(ground, house, asUnit(other, house.actor.unit, minute(9)))).toEqual({});
    expect(await reachable(ground, house, asRole('stafett_exchange', other))).toEqual({});
    for (const role of ['stafett_host', 'stafett_seal', 'stafett_backup'] as const) expect(await reachable(ground, house, asRole(role, other))).toEqual({});
  },

  async 'a transaction that does not say whose it is reaches nothing'(ground) {
    const house = await seedHouse(ground);
    for (const role of ['stafett_app', 'stafett_exchange', 'stafett_host', 'stafett_seal', 'stafett_backup'] as const) {
      expect(await reachable(ground, house, asRole(role, '', ''))).toEqual({});
    }
  },

  async 'another unit of the house can only begin a plan of its own, and log that it did'(ground) {
    const house = await seedHouse(ground);
    expect(await reachable(ground, house, asUnit(house.id, 'hemtjansten', minute(9)))).toEqual(onlyOwnWriting);
  },

  async 'a unit whose grant has ended reaches nothing but its own grant, which it cannot use'(ground) {
    const house = await seedHouse(ground);
    expect(await reachable(ground, house, asUnit(house.id, formerUnit, minute(9)))).toEqual({ ...onlyOwnWriting, plan_grant: ['select'] });
  },

  async 'a unit with a copy of the same plan reads its own copy and grant, and no proposal'(ground) {
    const house = await seedHouse(ground);
    const attempt = asUnit(house.id, neighbourUnit, minute(9));
    const reads = (table: string) => reach(ground, house, { attempt, table, operation: 'select' });
    expect([await reads('plan_copy'), await reads('plan_grant'), await reads('proposal'), await reads('plan')]).toEqual([1, 1, 0, 0]);
  },

  async 'a grant opens from its first moment until its last, which it does not'(ground) {
    const house = await seedHouse(ground);
    const opens = (minutes: number) => reach(ground, house, { attempt: asUnit(house.id, formerUnit, minute(minutes)), table: 'plan', operation: 'select' });
    expect([await opens(0.99), await opens(1), await opens(4.99), await opens(5)]).toEqual([0, 1, 1, 0]);
  },

  async 'a unit cannot act in the name of another, nor at another time'(ground) {
    const house = await seedHouse(ground);
    const { standing } = asUnit(house.id, house.actor.unit, minute(9));
    const inName = (table: string, unit: string, at: Instant) =>
      reach(ground, house, { attempt: { standing, writing: { unit, at } }, table, operation: 'insert' });
    for (const table of ['plan_history', 'refused_words', 'proposal', 'access_log']) expect(await inName(table, formerUnit, minute(9))).toBe('42501');
    for (const table of ['access_log', 'plan_grant']) expect(await inName(table, house.actor.unit, minute(2))).toBe('42501');
  },

  async 'no role reads what a message is about but the exchange'(ground) {
    const house = await seedHouse(ground);
    const reads = (attempt: Attempt) =>
      transact(ground.database, attempt.standing, ({ all }) => all({ compile: () => CompiledQuery.raw('select intent, last_error from stafett.outbox') }));
    await expect(reads(asUnit(house.id, house.actor.unit, minute(9)))).rejects.toThrow('permission denied');
    await expect(reads(asRole('stafett_host', house.id))).rejects.toThrow('permission denied');
    expect(await reads(asRole('stafett_exchange', house.id))).toHaveLength(1);
  },

  async 'a connection that is not at work may do nothing at all'(ground) {
    await ground.database.reserve(async ({ run }) => {
      expect((await run(CompiledQuery.raw('select current_user::text as role'))).rows).toEqual([{ role: 'stafett_rest' }]);
      for (const table of Object.keys(rowsToWrite)) await expect(run(CompiledQuery.raw(`select from stafett.${table}`))).rejects.toThrow('permission denied');
    });
  },

  async 'no role that works is a superuser or can bypass row-level security, and every table has it'(ground) {
    await ground.database.reserve(async ({ run }) => {
      const roles = await run(
        CompiledQuery.raw("select rolname from pg_roles where rolname like 'stafett\\_%' and not rolsuper and not rolbypassrls and not rolcanlogin"),
      );
      expect(roles.rows).toHaveLength(6);
      const tables = await run<{ name: string }>(
        CompiledQuery.raw(`select relname as name from pg_class where relnamespace = 'stafett'::regnamespace and relkind = 'r' and not relrowsecurity`),
      );
      expect(tables.rows).toEqual([{ name: 'migration' }]);
    });
  },
};
