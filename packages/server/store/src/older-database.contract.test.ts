import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { CalendarDate, CommandId, HouseId, MessageId, PlanId } from '@stafett/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareRoles } from './database/roles.ts';
import { type HouseStore, openStore } from './index.ts';
import { readMigrations } from './migrations/read-migrations.ts';
import { minute, someoneAt } from './testing/fictional-plans.ts';

const house = 'municipality' as HouseId;
const actor = someoneAt(house, 'barn-och-familj');
const region = 'region' as HouseId;
const plan = '00000000-0000-4000-8000-000000000001' as PlanId;
const moved = '00000000-0000-4000-8000-000000000002' as PlanId;
const message = '00000000-0000-4000-8000-000000000003' as MessageId;
const proposal = '00000000-0000-4000-8000-000000000004' as CommandId;

const rows = `
  insert into stafett.plan values ('${house}', '${plan}', '${house}', 1, 1, '{}', '${minute(0)}'), ('${house}', '${moved}', '${region}', 2, 1, '{}', '${minute(0)}');
  insert into stafett.plan_grant (organisation, plan_id, unit, part, valid_from) values ('${house}', '${plan}', '${actor.unit}', 'original', '${minute(0)}');
  insert into stafett.outbox (organisation, receiver, plan_id, kind, unit, intent, next_attempt_at, sequence, released_version, sent_at, delivered_at)
    values ('${house}', '${region}', '${plan}', 'copy', 'barnmedicin', '{}', '${minute(0)}', 1, 4, '${minute(1)}', '${minute(1)}');
  insert into stafett.inbox values ('${house}', '${message}', '${region}', '${moved}', 3, '${minute(1)}', 'applied', '[]', 'a.b.c');
  insert into stafett.inbox_position values ('${house}', '${region}', '${moved}', 3);
  insert into stafett.proposal values ('${house}', '${proposal}', '${moved}', '${actor.unit}', '${region}', 2, '{}', '{}', '${minute(1)}', 'refused', '[]');`;

let folder: string;
let store: HouseStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stafett-older-'));
  const older = await PGlite.create({ dataDir: join(folder, 'database') });
  await prepareRoles(async <Row>(statements: string) => (await older.exec(statements)).flatMap((outcome) => outcome.rows as Row[]));
  await older.exec('create schema stafett; create table stafett.migration (name text primary key, taken_at timestamptz not null default now())');
  for (const { name, statements } of readMigrations().filter(({ name: step }) => step < '0003')) {
    await older.exec(statements);
    await older.exec(`insert into stafett.migration (name) values ('${name}')`);
  }
  await older.exec(rows);
  await older.close();
  store = await openStore({ house, dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a plan from before the days were kept is looked at first, where the house keeps it', async () => {
  const waiting = await store.asExchange(minute(2), ({ originals }) => originals.notLookedAtSince('2026-11-23' as CalendarDate, 10));
  expect(waiting).toEqual([{ plan, lookedAt: '1970-01-01' }]);
});

test('of a copy that left before its kinds were kept they are not known', async () => {
  const told = await store.as(actor, minute(2), ({ outbox }) => outbox.deliveries(plan));
  expect(told).toEqual([{ house: region, unit: 'barnmedicin', deliveredVersion: 4, deliveredAt: minute(1), waiting: false, kinds: undefined }]);
});

test('a line goes on where it was, and an epoch is not yet told', async () => {
  const known = await store.asExchange(minute(2), async ({ inbox }) => [await inbox.position(region, moved), await inbox.received(message)]);
  expect(known).toEqual([
    { sequence: 3, epoch: 0 },
    { outcome: 'applied', kind: 'unknown' },
  ]);
});

test('a proposal from before can follow the original', async () => {
  await store.asExchange(minute(2), ({ proposalAnswers }) => proposalAnswers.readdress(proposal, { keeper: house, term: 3 }));
  expect(await store.asExchange(minute(2), ({ proposals }) => proposals.read(proposal))).toMatchObject({ keeper: house, term: 3, state: 'waiting' });
});
