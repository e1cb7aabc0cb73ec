import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Visitor } from '@stafett/identity-provider';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouseStore } from './open-house-store.ts';
import { startHouse } from './start-house.ts';
import { readAloud } from './testing/house-at-terminal.ts';
import { aFolder, someParts } from './testing/open-test-house.ts';
import { type PlannedHelp, plannedHelp } from './testing/planned-help.ts';
import { openRealHouse, type RealHouse } from './testing/real-house.ts';

const { folder, remove } = aFolder();
const office = { id: 'social', name: 'Socialkontoret', kind: 'socialServices', house: 'municipality', principal: 'municipality' };
let postgres: PostgresServer;
let municipality: RealHouse;
let region: RealHouse;
let maria: Visitor;
let help: PlannedHelp;

beforeAll(async () => {
  postgres = await startPostgres({ tcp: true, durable: true });
  const databaseUrl = await postgres.createDatabase('municipality');
  municipality = await openRealHouse(folder, 'municipality', { kind: 'municipality', units: [office], databaseUrl, requestsPerMinute: 1_000_000 });
  region = await openRealHouse(folder, 'region');
  await region.does('peer', 'add', await municipality.describes(), '--fingerprint', await readAloud(municipality));
  await municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));
  maria = new Visitor();
  await maria.signIn(municipality.address, 'maria.lindqvist');
  help = plannedHelp(municipality);
  await setTimeout(1_100);
  await help.askForHelp();
  await help.callTheRegion('Rum 1');
  await help.placeInRegion(region, 'Rum 1');
});
afterAll(async () => {
  await municipality?.close();
  await region?.close();
  await postgres?.stop();
  remove();
});

const asSuperuser = (statement: string) => postgres.asSuperuser('municipality', statement);

/** What a person's screen hears: the status, when to come back, and the reason. */
async function ask(procedure: string, input?: object): Promise<readonly [status: number, comeBack: string | null, reason: string | undefined]> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input ?? null) };
  const response = await maria.request(`${municipality.address}/api/trpc/${procedure}`, init);
  const told = await response.text();
  expect(told).not.toMatch(/ECONN|terminat|stack|\/tmp\/|could not/);
  const { error } = JSON.parse(told) as { error?: { data: { violations: readonly { code: string; facts: { reason?: string } }[] } } };
  const [reason] = error?.data.violations ?? [];
  return [response.status, response.headers.get('retry-after'), reason === undefined ? undefined : `${reason.code} ${reason.facts.reason ?? ''}`.trim()];
}

const note = (id: string, text: string) => ({ plan: help.plan, command: id, change: { type: 'addNote', note: id, list: 'questions', text } });
const keptFor = 1_000;
const lastHealth = async () => {
  const response = await fetch(`${municipality.address}/health`);
  return [response.status, await response.json()] as const;
};
// The answer is kept for a second.
const health = async () => {
  await setTimeout(keptFor);
  return lastHealth();
};

async function untilWell(): Promise<void> {
  for (let left = 100; (await lastHealth())[0] !== 200; left -= 1) {
    if (left === 0) throw new Error('The house did not come back.');
    await setTimeout(50);
  }
}

/** Asks without a pause until told to stop; everything that was answered. */
function asking() {
  let isOver = false;
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  const lanes = Array.from({ length: 8 }, async () => {
    while (!isOver) answers.push(await ask('work.list'));
  });
  return {
    answers,
    async stop() {
      isOver = true;
      await Promise.all(lanes);
    },
  };
}

describe('SEC-13: a house whose database is killed while it works', () => {
  test('answers everybody, with the reason and when to come back, and is well again without a restart', async () => {
    const people = asking();
    await setTimeout(200);
    await postgres.kill();
    expect(await health()).toEqual([503, { house: 'municipality', status: 'down', database: 'unreachable' }]);
    await postgres.restart();
    await untilWell();
    await setTimeout(200);
    await people.stop();
    expect(new Set(people.answers.map((answer) => answer.join()))).toEqual(new Set(['200,,', '503,5,databaseUnavailable unreachable']));
    expect(people.answers.at(-1)?.[0]).toBe(200);
    expect(await lastHealth()).toMatchObject([200, { status: 'attention', database: 'unreachable' }]);
  });

  test('does what was asked meanwhile once, when it is asked again under the same id', async () => {
    const [id] = [randomUUID()];
    await postgres.kill();
    expect(await ask('plan.change', note(id, 'Får hon skjuts?'))).toEqual([503, '5', 'databaseUnavailable unreachable']);
    await postgres.restart();
    await untilWell();
    expect((await ask('plan.change', note(id, 'Får hon skjuts?')))[0]).toBe(200);
    expect((await ask('plan.change', note(id, 'Får hon skjuts?')))[0]).toBe(200);
    expect(await asSuperuser(`select count(*)::int as kept from stafett.plan_history where command_id = '${id}'`)).toEqual([{ kept: 1 }]);
  });

  test('goes on telling the other houses by itself', async () => {
    await help.movedTo('Rum 2');
    await postgres.kill();
    await setTimeout(1_200);
    await postgres.restart();
    await untilWell();
    expect(await help.placeInRegion(region, 'Rum 2')).toBe('Rum 2');
  });
});

describe('SEC-13: a house whose disk is full', () => {
  const counts = 'select (select count(*) from stafett.plan_history)::int as history, (select count(*) from stafett.outbox)::int as outbox';

  test.each([
    ['there is no room for a row', '53100'],
    ['there is no memory for a statement', '53200'],
  ])('%s: it is said, nothing half is kept, whoever watches is told, and with room it goes on', async (_why, code) => {
    const before = await asSuperuser(counts);
    await asSuperuser(
      `create function public.full_disk() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = '${code}'; end $$`,
    );
    await asSuperuser('create trigger full_disk before insert on stafett.outbox for each row execute function public.full_disk()');
    const id = randomUUID();
    const change = { ...note(id, 'x'), change: { type: 'planMeeting', startsAt: '2026-12-02T09:00:00.000Z', place: 'Rum 3', form: 'room', contact: 'M' } };
    const { plan } = await municipality.as('social').plan.read({ plan: help.plan } as never);
    const moved = { ...change, change: { ...change.change, baseVersion: plan.meeting?.version } };
    expect(await ask('plan.change', moved)).toEqual([503, '5', 'databaseUnavailable full']);
    expect(await asSuperuser(counts)).toEqual(before);
    expect(await health()).toMatchObject([200, { status: 'attention', database: 'full' }]);
    await asSuperuser('drop function public.full_disk cascade');
    expect((await ask('plan.change', moved))[0]).toBe(200);
    expect(await help.placeInRegion(region, 'Rum 3')).toBe('Rum 3');
  });
});

describe('SEC-02: a house whose address leads to a replica, after a failover', () => {
  test('decides nothing on what it shows, not even what may be read, and goes on when it is promoted', async () => {
    await postgres.kill();
    await postgres.restart('replica');
    expect(await asSuperuser('select pg_is_in_recovery() as replica')).toEqual([{ replica: true }]);
    const id = randomUUID();
    expect(await ask('work.list')).toEqual([503, '5', 'databaseUnavailable readOnly']);
    expect(await ask('plan.read', { plan: help.plan })).toEqual([503, '5', 'databaseUnavailable readOnly']);
    expect(await ask('plan.change', note(id, 'Nej'))).toEqual([503, '5', 'databaseUnavailable readOnly']);
    expect(await health()).toEqual([503, { house: 'municipality', status: 'down', database: 'readOnly' }]);
    expect(await municipality.does('messages', 'list')).toMatchObject({ code: 1, error: expect.stringMatching(/is a replica or read-only/) });
    const store = await openHouseStore(municipality.settings);
    await expect(startHouse(municipality.settings, someParts({ askDatabase: () => store.health() }))).rejects.toThrow(
      /^Stafett cannot start: the database at 127\.0\.0\.1:\d+\/municipality \(setting "databaseUrl"\) cannot be reached: it is a replica or read-only, and a house decides by its primary alone\.$/,
    );
    await store.close();
    await asSuperuser('select pg_promote()');
    await untilWell();
    expect((await ask('work.list'))[0]).toBe(200);
    expect(await ask('plan.change', note(id, 'Ja'))).toEqual([200, null, undefined]);
  });
});
