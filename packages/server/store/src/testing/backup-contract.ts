import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HouseId } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import { backedUpTables, BackupError } from '../backup/backup-tables.ts';
import { transact } from '../database/transact.ts';
import { asOwner } from './as-owner.ts';
import { minute, newCommand } from './fictional-plans.ts';
import { type Contract, newHouse, type SqlGround } from './ground.ts';
import { seedHouse } from './seed-house.ts';

async function inFolder(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-backup-'));
  try {
    await work(join(folder, 'house.ndjson'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every row that the house keeps, table by table, as the database itself writes them. */
const everything = async (ground: SqlGround, house: HouseId): Promise<Readonly<Record<string, readonly string[]>>> =>
  transact(ground.database, { role: 'stafett_backup', house, now: minute(9) }, async ({ all }) => {
    const rows: Record<string, readonly string[]> = {};
    for (const table of backedUpTables) {
      const found = await all<{ row: string }>({ compile: () => CompiledQuery.raw(`select kept::text as row from stafett.${table} kept order by 1`) });
      rows[table] = found.map(({ row }) => row);
    }
    return rows;
  });

/** A house with a row in every table. */
async function seeded(ground: SqlGround) {
  const house = await seedHouse(ground);
  return { ...house, store: ground.open(house.id) };
}

const destroy = async (ground: SqlGround, house: HouseId): Promise<void> => {
  for (const table of [...backedUpTables].reverse()) await asOwner(ground, `delete from stafett.${table} where organisation = '${house}'`);
};

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof BackupError ? error.fault : error),
  );

/** Each way a file can be broken, with what is said of it. */
const breakages: readonly (readonly [reason: string, broken: (text: string) => string, code: string])[] = [
  ['a letter of a row is another', (text) => text.replace('Josef Ahlgren', 'Josef Ahlgrem'), 'brokenContent'],
  ['a row is missing', (text) => text.replace(/\{"table":"inbox",.*\n/, ''), 'brokenContent'],
  ['the end is missing', (text) => text.replace(/\{"sha256.*\n/, ''), 'noEnd'],
  ['it was cut off', (text) => text.slice(0, -200), 'brokenContent'],
  ['something follows', (text) => `${text}{}\n`, 'brokenContent'],
  ['a table that the program does not know', (text) => text.replace('"table":"plan_grant"', '"table":"migration"'), 'brokenContent'],
  ['it is something else', () => '{"hello":1}\n', 'notABackup'],
  ['it is empty', () => '', 'notABackup'],
];

/** What is promised of backup and restore (SEC-13). */
export const backupContract: Contract<SqlGround> = {
  async 'SEC-13: backup, destroy, restore: every table is the same, the chain holds, and the numbers go on'(ground) {
    const house = await seeded(ground);
    const before = await everything(ground, house.id);
    for (const table of backedUpTables) expect(before[table], table).not.toEqual([]);
    await inFolder(async (file) => {
      const counts = await house.store.backup(file);
      expect(counts.plan).toBe(before.plan?.length);
      await destroy(ground, house.id);
      expect(Object.values(await everything(ground, house.id)).flat()).toEqual([]);
      expect(await house.store.restore(file, minute(8))).toEqual(counts);
    });
    const { restoration, awaited_house, plan: _plan, ...after } = await everything(ground, house.id);
    expect({ ...after, restoration: restoration?.slice(0, 1), awaited_house: awaited_house?.slice(0, 1), plan: before.plan }).toEqual(before);
    for (const rows of [restoration, awaited_house]) expect(rows).toEqual([expect.stringContaining('08:07:00'), expect.stringContaining('08:08:00')]);
    expect((await house.store.audit.inspect()).problems).toEqual([]);
    await house.at(20, async ({ log }) => log({ action: 'readPlan', user: house.actor.user, name: 'Maria', unit: house.actor.unit, fromHouse: house.id }));
    await house.begin();
    expect(await house.store.audit.inspect()).toMatchObject({ seals: 2, problems: [] });
  },

  async 'SEC-02, SEC-13: every original that the house kept waits, from the same transaction on, until the others have answered; what it had handed over does not'(
    ground,
  ) {
    const house = newHouse(ground);
    const kept = await house.begin();
    const handed = await house.begin();
    const moved = { ...handed.plan, keeper: 'region' as HouseId, term: 2, version: 2 };
    const entry = { ...handed.entry, version: 2, command: newCommand() };
    await house.exchange(1, ({ originals }) => originals.save(moved, entry));
    const plans = () => house.exchange(9, async ({ originals }) => [await originals.read(kept.plan.id), await originals.read(moved.id)]);
    const before = await plans();
    await inFolder(async (file) => {
      await house.store.backup(file);
      await destroy(ground, house.id);
      await house.store.restore(file, minute(8));
    });
    expect(await plans()).toEqual([{ ...before[0], confirming: { from: expect.any(String), to: minute(8) } }, before[1]]);
    expect(await house.at(9, ({ restoring }) => restoring.awaited())).toEqual([house.id]);
  },

  async 'SEC-13: numbers of rows go on after the highest that was restored'(ground) {
    const { id, store, begin, at, actor } = newHouse(ground);
    await begin();
    const log = (minutes: number) =>
      at(minutes, async (open) => open.log({ action: 'readPlan', user: actor.user, name: 'Maria', unit: actor.unit, fromHouse: id }));
    await log(1);
    await inFolder(async (file) => {
      await store.backup(file);
      await destroy(ground, id);
      await asOwner(ground, 'alter sequence stafett.access_log_id_seq restart with 1');
      await store.restore(file, minute(8));
    });
    await log(2);
    expect(new Set((await everything(ground, id)).access_log).size).toBe(2);
    expect((await store.audit.inspect()).problems).toEqual([]);
  },

  async 'SEC-13: the backup is its owner’s to read only, and never takes the place of another file'(ground) {
    const { store, begin } = newHouse(ground);
    await begin();
    await inFolder(async (file) => {
      await store.backup(file);
      expect(statSync(file).mode & 0o077).toBe(0);
      const text = readFileSync(file, 'utf8');
      expect(await faultOf(store.backup(file))).toEqual({ code: 'fileTaken', file });
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(await faultOf(store.backup(join(file, 'below')))).toMatchObject({ code: 'fileUnwritable', reason: 'ENOTDIR' });
    });
  },

  async 'SEC-13: a house that is not empty is left as it is'(ground) {
    const house = await seeded(ground);
    const before = await everything(ground, house.id);
    await inFolder(async (file) => {
      await house.store.backup(file);
      expect(await faultOf(house.store.restore(file, minute(8)))).toMatchObject({
        code: 'notEmpty',
        house: house.id,
        tables: expect.arrayContaining(['plan', 'inbox']),
      });
    });
    expect(await everything(ground, house.id)).toEqual(before);
  },

  async 'SEC-13: a broken file is refused, and nothing of it is kept'(ground) {
    const house = await seeded(ground);
    await inFolder(async (file) => {
      await house.store.backup(file);
      await destroy(ground, house.id);
      const whole = readFileSync(file, 'utf8');
      for (const [reason, broken, code] of breakages) {
        writeFileSync(file, broken(whole));
        expect(await faultOf(house.store.restore(file, minute(8))), reason).toEqual({ code, file });
      }
      expect(Object.values(await everything(ground, house.id)).flat()).toEqual([]);
      expect(await faultOf(house.store.restore(`${file}-nowhere`, minute(8)))).toEqual({ code: 'fileUnreadable', file: `${file}-nowhere`, reason: 'ENOENT' });
    });
  },

  async 'SEC-13: the backup of another house, or of another version of the program, is refused'(ground) {
    const house = await seeded(ground);
    const other = newHouse(ground);
    await inFolder(async (file) => {
      await house.store.backup(file);
      expect(await faultOf(other.store.restore(file, minute(8)))).toEqual({ code: 'otherHouse', file, house: other.id, other: house.id });
    });
  },

  async 'every table with rows of a house is in a backup, but the sessions and the one-time links'(ground) {
    await ground.database.reserve(async ({ run }) => {
      const tables = await run<{ name: string }>(
        CompiledQuery.raw(
          "select relname as name from pg_class where relnamespace = 'stafett'::regnamespace and relkind = 'r' and relname not in ('migration', 'session', 'guest_link')",
        ),
      );
      expect(tables.rows.map(({ name }) => name).toSorted()).toEqual(backedUpTables.toSorted());
    });
  },
};
