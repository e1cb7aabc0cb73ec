import { randomUUID } from 'node:crypto';
import type { HouseId, MessageId, PlanId } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import { type Standing, transact } from '../database/transact.ts';
import { anchorsInMemory } from '../log/log-anchors.ts';
import { logAudit } from '../log/log-audit.ts';
import type { ChainProblem } from '../log/log-chain.ts';
import type { KeptMessage } from '../log/log-reading.ts';
import { asOwner } from './as-owner.ts';
import { minute } from './fictional-plans.ts';
import { type Contract, newHouse, type SqlGround } from './ground.ts';
import { logged, tamper } from './logged-house.ts';

/** Everything that the columns of a row hold, one change each. */
const columnChanges = [
  "at = at + interval '1 microsecond'",
  "user_id = 'someone.else'",
  "name = 'Någon Annan'",
  "unit = 'en-annan'",
  "from_house = 'sis'",
  "action = 'listWork'",
  'plan_id = null',
  `person_id = '${randomUUID()}'`,
  'reason = null',
];

const tamperings: readonly (readonly [reason: string, statements: readonly string[], found: readonly ChainProblem[]])[] = [
  ['a row is removed', ['delete from stafett.access_log where {house} and id = {2}'], [{ what: 'rowMissing', row: 2, place: 2 }]],
  [
    'what two rows hold has changed places',
    ["update stafett.access_log set reason = case id when {2} then '3' else '2' end where {house} and id in ({2}, {3})"],
    [
      { what: 'rowMoved', row: 2, place: 2, sealedAt: 3 },
      { what: 'rowMoved', row: 3, place: 3, sealedAt: 2 },
    ],
  ],
  [
    'a seal is removed with its row',
    ['delete from stafett.access_log where {house} and id = {2}', 'delete from stafett.access_seal where {house} and place = 2'],
    [{ what: 'sealsMissing', from: 2, to: 2 }],
  ],
  [
    'the end is cut off',
    ['delete from stafett.access_log where {house} and id in ({3}, {4})', 'delete from stafett.access_seal where {house} and place > 2'],
    [{ what: 'chainTruncated', last: 2, anchored: 4 }],
  ],
  [
    'all of it is gone',
    ['delete from stafett.access_log where {house}', 'delete from stafett.access_seal where {house}'],
    [{ what: 'chainTruncated', last: 0, anchored: 4 }],
  ],
];

type Asking = Pick<Standing, 'role' | 'house'>;

const doneAs = async ({ database }: SqlGround, { role, house }: Asking, statement: string): Promise<number | string> =>
  transact(database, { role, house, now: minute(9) }, async ({ change }) => change({ compile: () => CompiledQuery.raw(statement) } as never)).catch(
    (error: { code?: string }) => error.code ?? 'failed',
  );

/** What is promised of the log's chain (SEC-07, SEC-15). */
export const chainContract: Contract<SqlGround> = {
  async 'SEC-07: a log that nobody has touched has nothing wrong, and each line is sealed once'(ground) {
    const house = await logged(ground);
    await house.write(3);
    const { seals, anchors, problems } = await house.audit.inspect();
    expect([seals, anchors, problems]).toEqual([7, 2, []]);
    expect((await house.audit.inspect()).seals).toBe(7);
  },

  async 'SEC-07: two that seal at once make one chain'(ground) {
    const house = await logged(ground);
    await house.write(20);
    await Promise.all([house.audit.seal(), house.audit.seal(), house.audit.seal()]);
    expect(await house.audit.inspect()).toMatchObject({ seals: 24, problems: [] });
  },

  async 'SEC-07: a line that is kept later than those after it is sealed all the same, as long as it can be the house’s own'(ground) {
    const house = await logged(ground);
    await tamper(ground, house, 'delete from stafett.access_seal where {house} and place = 4');
    await house.write(1);
    house.machine = 9;
    expect((await house.audit.inspect()).seals).toBe(5);
  },

  async 'SEC-07: the last rows are sealed without looking at those before them'(ground) {
    const house = await logged(ground);
    await house.write(3);
    await house.audit.sealRecent();
    await house.audit.sealRecent();
    expect((await house.anchorsSeen()).map(({ place }) => place)).toEqual([4, 7]);
    await house.write(1_100);
    await house.audit.sealRecent();
    expect(await house.audit.inspect()).toMatchObject({ seals: 1_107, problems: [] });
  },

  async 'SEC-07: whatever is changed in a row, the row is named'(ground) {
    for (const change of columnChanges) {
      const house = await logged(ground);
      await tamper(ground, house, `update stafett.access_log set ${change} where {house} and id = {3}`);
      expect(await house.found(), change).toEqual([{ what: 'rowChanged', row: 3, place: 3 }]);
    }
  },

  async 'SEC-07: what has been taken away, put in or moved is named'(ground) {
    for (const [reason, statements, found] of tamperings) {
      const house = await logged(ground);
      for (const statement of statements) await tamper(ground, house, statement);
      expect(await house.found(), reason).toEqual(found);
    }
  },

  async 'SEC-07: a row that is put in among old ones is never sealed, and is named'(ground) {
    const house = await logged(ground);
    await tamper(
      ground,
      house,
      `insert into stafett.access_log (organisation, id, at, user_id, name, unit, from_house, action) overriding system value
       values ('${house.id}', -1, now(), 'x', 'x', 'x', 'x', 'readPlan')`,
    );
    house.machine = 11;
    expect(await house.found()).toEqual([{ what: 'rowInserted', row: 1 }]);
  },

  async 'SEC-07: a chain that is made anew from the beginning does not fit its anchors'(ground) {
    const house = await logged(ground);
    await tamper(ground, house, 'delete from stafett.access_seal where {house}');
    await tamper(ground, house, 'delete from stafett.access_log where {house} and id = {2}');
    await logAudit(ground.database, { house: house.id, anchors: anchorsInMemory(), machineNow: () => minute(0) }).seal();
    await house.write(1);
    expect(await house.found()).toEqual([{ what: 'chainRewritten', place: 4 }]);
  },

  async 'SEC-07: anchors that are gone are missed'(ground) {
    const house = await logged(ground);
    await house.anchors.beginAnew(minute(1));
    expect(await house.found()).toEqual([{ what: 'anchorsMissing' }]);
  },

  async 'SEC-07: no role may change or remove a line or a seal, and none but the sealing and the restoring may add one'(ground) {
    const house = await logged(ground);
    const tables = ['access_log', 'access_seal'];
    const changes = tables.flatMap((table) => [`update stafett.${table} set organisation = ''`, `delete from stafett.${table}`, `truncate stafett.${table}`]);
    for (const role of ['stafett_app', 'stafett_exchange', 'stafett_host', 'stafett_seal', 'stafett_backup'] as const) {
      for (const change of changes) expect([role, change, await doneAs(ground, { role, house: house.id }, change)]).toEqual([role, change, '42501']);
    }
    const seal = `insert into stafett.access_seal values ('${house.id}', 99, 99, 99, now(), repeat('0', 64))`;
    for (const role of ['stafett_app', 'stafett_exchange', 'stafett_host'] as const)
      expect(await doneAs(ground, { role, house: house.id }, seal)).toBe('42501');
    expect(await doneAs(ground, { role: 'stafett_seal', house: 'another' as HouseId }, seal)).toBe('42501');
  },

  async 'every column of the log is in the chain'(ground) {
    await ground.database.reserve(async ({ run }) => {
      const columns = await run<{ name: string }>(
        CompiledQuery.raw(
          "select attname as name from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = 'stafett'::regnamespace and relname = 'access_log' and attnum > 0 order by attnum",
        ),
      );
      const sealed = ['organisation', 'id', 'at', 'user_id', 'name', 'unit', 'from_house', 'action', 'plan_id', 'person_id', 'reason'];
      expect(columns.rows.map(({ name }) => name)).toEqual(sealed);
    });
  },

  async 'the messages that have come in are read one by one, and a line from which one is missing is named'(ground) {
    const { id, exchange, store } = newHouse(ground);
    const plan = randomUUID() as PlanId;
    const message = (sequence: number) => ({
      id: randomUUID() as MessageId,
      sender: 'region' as HouseId,
      plan,
      sequence,
      epoch: 2,
      kind: 'copy',
      raw: `raw ${sequence}`,
    });
    const messages = Array.from({ length: 401 }, (_, index) => message(index + 1));
    await exchange(1, async ({ inbox }) => {
      for (const one of messages) await inbox.record({ ...one, outcome: 'applied', violations: [] });
    });
    const read: KeptMessage[] = [];
    for await (const one of store.audit.messages()) read.push(one);
    expect(read.toSorted((one, other) => one.sequence - other.sequence)).toEqual(messages);
    expect(await store.audit.brokenLines()).toEqual([]);
    await asOwner(ground, `delete from stafett.inbox where organisation = '${id}' and sequence = 7`);
    expect(await store.audit.brokenLines()).toEqual([{ sender: 'region', plan, kept: 400, received: 401 }]);
  },
};
