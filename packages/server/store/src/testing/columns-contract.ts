import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import type { WorkingRole } from '../database/roles.ts';
import { type Standing, transact } from '../database/transact.ts';
import { minute } from './fictional-plans.ts';
import type { Contract, SqlGround } from './ground.ts';
import { type SeededHouse, seedHouse } from './seed-house.ts';

const denied = '42501';

/** What a statement reaches for a role: how many rows, or why not. */
type Attempt = readonly [reason: string, role: WorkingRole, statement: string, reached: number | string];

const beginning = (day: string): string =>
  `insert into stafett.plan select stafett.own_house(), gen_random_uuid(), stafett.own_house(), 1, 1, '{}', stafett.moment(), date '${day}'`;

const attempts: readonly Attempt[] = [
  ['a unit sees what its copies hold', 'stafett_app', 'select released_kinds from stafett.outbox', 1],
  ['a unit does not say what left', 'stafett_app', "update stafett.outbox set released_kinds = '[]'", denied],
  ['nor writes it beforehand', 'stafett_app', "insert into stafett.outbox (organisation, released_kinds) values ('here', '[]')", denied],
  ['a unit does not give a message up', 'stafett_app', 'update stafett.outbox set given_up_at = stafett.moment()', denied],
  ['nor sees that one was', 'stafett_app', 'select given_up_at from stafett.outbox', denied],
  ['the exchange does', 'stafett_exchange', 'update stafett.outbox set given_up_at = stafett.moment()', 1],
  ['but not when it was put there', 'stafett_exchange', 'update stafett.outbox set added_at = stafett.moment()', denied],
  ['the exchange says what left', 'stafett_exchange', "update stafett.outbox set released_kinds = '[]'", 1],
  ['a unit does not send its proposal to another house', 'stafett_app', "update stafett.proposal set keeper = 'sis', term = 9", denied],
  ['the exchange does', 'stafett_exchange', "update stafett.proposal set keeper = 'sis', term = 9, state = 'waiting', violations = '[]'", 1],
  ['but does not change what is proposed', 'stafett_exchange', "update stafett.proposal set change = '{}'", denied],
  ['what came in stays as it came', 'stafett_exchange', "update stafett.inbox set epoch = 0, kind = 'copy'", denied],
  ['the highest epoch can rise', 'stafett_exchange', 'update stafett.inbox_epoch set epoch = epoch + 1', 1],
  ['it is never negative', 'stafett_exchange', 'update stafett.inbox_epoch set epoch = -1', '23514'],
  ['it does not become that of another plan', 'stafett_exchange', 'update stafett.inbox_epoch set plan_id = gen_random_uuid()', denied],
  ['it is not forgotten', 'stafett_exchange', 'delete from stafett.inbox_epoch', denied],
  ['nor all at once', 'stafett_exchange', 'truncate stafett.inbox_epoch', denied],
  ['a line is told when its last message came', 'stafett_exchange', 'update stafett.inbox_position set last_at = stafett.moment()', 1],
  ['it is the line of one house', 'stafett_exchange', "update stafett.inbox_position set sender = 'sis'", denied],
  [
    'that the house was restored is not for it to say',
    'stafett_exchange',
    'insert into stafett.restoration values (stafett.own_house(), stafett.moment())',
    denied,
  ],
  ['a restoration is not forgotten', 'stafett_backup', 'delete from stafett.restoration', denied],
  ['nor said to be of another time', 'stafett_backup', 'update stafett.restoration set at = stafett.moment()', denied],
  ['nor all at once', 'stafett_backup', 'truncate stafett.restoration', denied],
  ['a unit does not see it', 'stafett_app', 'select at from stafett.restoration', denied],
  ['a unit sees whom the house waits for', 'stafett_app', 'select house, answered_at from stafett.awaited_house', 1],
  ['and not what they told', 'stafett_app', 'select seen from stafett.awaited_house', denied],
  ['nor what they claim', 'stafett_app', 'select claims from stafett.awaited_house', denied],
  ['nor says that they have answered', 'stafett_app', 'update stafett.awaited_house set answered_at = stafett.moment()', denied],
  ['when the house was restored is not changed', 'stafett_exchange', "update stafett.awaited_house set restored_at = '2020-01-01'", denied],
  ['nobody who is waited for is forgotten', 'stafett_exchange', 'delete from stafett.awaited_house', denied],
  ['a unit does not see it', 'stafett_app', 'select epoch from stafett.inbox_epoch', denied],
  ['a unit reads no hash of a link', 'stafett_app', 'select secret_hash from stafett.guest_link', denied],
  ['nor of its code', 'stafett_app', 'select code_hash from stafett.guest_link', denied],
  ['it ends a link', 'stafett_app', "update stafett.guest_link set ended_at = stafett.moment(), ended = 'takenBack'", 1],
  ['and does not wake it', 'stafett_app', 'update stafett.guest_link set ended_at = null, ended = null', denied],
  ['nor lets it live longer', 'stafett_app', "update stafett.guest_link set expires_at = expires_at + interval '1 day'", denied],
  ['nor says that it was not opened', 'stafett_app', 'update stafett.guest_link set opened_at = null, session_hash = null', denied],
  ['the exchange makes no link', 'stafett_exchange', "insert into stafett.guest_link (organisation) values ('here')", denied],
  ['nor lets one live longer', 'stafett_exchange', "update stafett.guest_link set expires_at = expires_at + interval '1 day'", denied],
  ['no link is forgotten', 'stafett_exchange', 'delete from stafett.guest_link', denied],
  ['the host does not see when plans were looked at', 'stafett_host', 'select looked_at from stafett.plan', denied],
  ['a person begins a plan with a look on the day', 'stafett_app', beginning('2026-11-23'), 1],
  ['which may have begun in Sweden', 'stafett_app', beginning('2026-11-24'), 1],
  ['not on a day that has been', 'stafett_app', beginning('2026-11-22'), denied],
  ['not on a day to come, which would hide the plan until then', 'stafett_app', beginning('2026-11-25'), denied],
  ['a person does not say that a plan was looked at', 'stafett_app', "update stafett.plan set looked_at = '2026-11-23'", denied],
  ['the exchange looks on any day', 'stafett_exchange', "update stafett.plan set looked_at = '2026-12-24'", 1],
];

class Undone extends Error {}

async function reach({ database }: SqlGround, standing: Standing, statement: string): Promise<number | string> {
  let reached: number | string = 0;
  const work = transact(database, standing, async ({ all, change }) => {
    const compiled = { compile: () => CompiledQuery.raw(statement) };
    reached = statement.startsWith('select') ? (await all(compiled)).length : await change(compiled as never);
    throw new Undone();
  });
  return work.catch((error: Error & { code?: string }) => (error instanceof Undone ? reached : (error.code ?? error.message)));
}

function standingOf(role: WorkingRole, { id, actor }: SeededHouse): Standing {
  const house = { role, house: id, now: minute(9) };
  return role === 'stafett_app' ? { ...house, unit: actor.unit, user: actor.user } : house;
}

async function holds(ground: SqlGround, [reason, role, statement, reached]: Attempt): Promise<void> {
  expect(await reach(ground, standingOf(role, await seedHouse(ground)), statement), reason).toBe(reached);
}

/** Which columns each role may read and change, where the rows are open to it. */
export const columnsContract: Contract<SqlGround> = Object.fromEntries(
  attempts.map((attempt) => [`${attempt[1]}: ${attempt[0]}`, (ground: SqlGround) => holds(ground, attempt)]),
);
