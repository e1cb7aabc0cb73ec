import { randomUUID } from 'node:crypto';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../src/start-demo.ts';
import { type Acting, actAs } from './act-as.ts';
import { freePlace } from './free-place.ts';
import { change, consent, eventually, invite, registerNeed, type ShortPlan } from './short-plan.ts';

const times = Number(process.env.STAFETT_KILLS ?? 3);
const longestWait = 120;

let postgres: PostgresServer;
let demo: Demo;
let place: Awaited<ReturnType<typeof freePlace>>;
let maria: Acting;
let elin: Acting;
let short: ShortPlan;

const addressOf = (house: string): string => demo.houses.find(({ plan }) => plan.id === house)?.address ?? '';

async function rows(database: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  postgres = await startPostgres({ tcp: true, durable: true });
  place = await freePlace();
  const environment = {
    STAFETT_MUNICIPALITY_DATABASE_URL: await postgres.createDatabase('municipality'),
    STAFETT_REGION_DATABASE_URL: await postgres.createDatabase('region'),
    STAFETT_SIS_DATABASE_URL: await postgres.createDatabase('sis'),
  };
  demo = await startDemo({ ...place, environment });
  maria = await actAs(addressOf('municipality'), 'maria.lindqvist');
  elin = await actAs(addressOf('region'), 'elin.sjoberg');
  short = await registerNeed(maria);
  await consent(maria, short, ['barn-och-familj', 'barnmedicin']);
  short = await invite(maria, short, ['barnmedicin']);
});

afterAll(async () => {
  await demo?.stop();
  await postgres?.stop();
  place?.remove();
});

async function killSoon(house: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestWait));
  await demo.processOf(house).kill();
  await demo.processOf(house).restart();
}

async function moveMeetingTo(where: string): Promise<void> {
  const { plan } = await maria.plan.read.query({ plan: short.plan as never });
  const now = await maria.session.me.query().then((me) => me.now);
  await change(maria, short.plan, { type: 'planMeeting', startsAt: now, place: where, form: 'room', contact: 'Maria', baseVersion: plan.meeting?.version });
}

// Every message that was taken in has its own place in the line, without gap or repetition.
async function expectOnceInOrder(database: string): Promise<void> {
  const lines = await rows(
    database,
    "select sender, plan_id, count(*)::int as taken, count(distinct sequence)::int as places, max(sequence)::int as last from stafett.inbox where outcome = 'applied' group by sender, plan_id",
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const { taken, places, last } of lines) expect([taken, places]).toEqual([last, last]);
}

describe('A house that is killed at any moment loses nothing and does nothing twice', () => {
  test(`the receiver, ${times} times between send and apply`, { timeout: 300_000 }, async () => {
    for (let round = 1; round <= times; round += 1) {
      const where = `Rum ${round} ${randomUUID()}`;
      const killed = killSoon('region');
      await moveMeetingTo(where);
      await killed;
      const reading = await eventually(
        () => elin.plan.read.query({ plan: short.plan as never }),
        ({ plan }) => plan.meeting?.place === where,
      );
      expect(reading.part).toBe('copy');
    }
    await expectOnceInOrder('region');
  });

  test(`the sender, ${times} times between commit and send`, { timeout: 300_000 }, async () => {
    for (let round = 1; round <= times; round += 1) {
      const where = `Sal ${round} ${randomUUID()}`;
      let acknowledged = false;
      const killed = killSoon('municipality');
      await moveMeetingTo(where).then(
        () => {
          acknowledged = true;
        },
        () => undefined,
      );
      await killed;
      const kept = await maria.plan.read.query({ plan: short.plan as never });
      expect(acknowledged ? kept.plan.meeting?.place : where).toBe(where);
      await eventually(
        () => elin.plan.read.query({ plan: short.plan as never }),
        ({ plan }) => plan.meeting?.place === kept.plan.meeting?.place,
      );
    }
    await expectOnceInOrder('region');
  });

  test(`the proposer, ${times} times: each answer is written once in the original`, { timeout: 300_000 }, async () => {
    const given: string[] = [];
    for (let round = 1; round <= times; round += 1) {
      const id = randomUUID();
      const killed = killSoon(round % 2 === 0 ? 'region' : 'municipality');
      await change(elin, short.plan, { type: 'answerInvitation', party: short.parties.barnmedicin, coming: true, who: `Elin ${round}` }, id).then(
        () => given.push(id),
        () => undefined,
      );
      await killed;
    }
    const written = await eventually(
      () => maria.plan.read.query({ plan: short.plan as never }),
      ({ history }) => given.every((id) => history.some(({ command }) => command === id)),
    );
    for (const id of given) expect(written.history.filter(({ command }) => command === id)).toHaveLength(1);
    expect(given.length).toBeGreaterThan(0);
    await expectOnceInOrder('municipality');
  });
});

test('the stranger’s database holds not one row of the plan', async () => {
  const tove = await actAs(addressOf('sis'), 'tove.berg');
  expect(await tove.work.list.query()).toEqual([]);
  const tables = await rows(
    'sis',
    "select table_name as name from information_schema.columns where table_schema = 'stafett' and column_name = 'plan_id' order by 1",
  );
  expect(tables.length).toBeGreaterThan(8);
  for (const { name } of tables)
    expect(await rows('sis', `select count(*)::int as rows from stafett."${String(name)}" where plan_id is not null`), String(name)).toEqual([{ rows: 0 }]);
});
