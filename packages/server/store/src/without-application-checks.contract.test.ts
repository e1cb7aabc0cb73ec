import { randomUUID } from 'node:crypto';
import type * as Access from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { allow, type HouseId, type PlanId, type UnitId } from '@stafett/kernel';
import { startPostgres } from '@stafett/postgres';
import { profileNamed } from '@stafett/rulebook';
import { type ChangePlanInput, changePlan, listEmergencies, listWork, type Ports, readPlan, whoOpened } from '@stafett/use-cases';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from './database/database.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';
import { withHole } from './testing/as-owner.ts';
import { minute, someoneAt } from './testing/fictional-plans.ts';
import { groundOn, type SqlGround } from './testing/ground.ts';
import { formerUnit } from './testing/seed-house.ts';
import { seedTown, type Town, withdrawnUnit } from './testing/standings.ts';

// The application says yes to everybody: what is refused then is refused by the database.
vi.mock('@stafett/access', async (original) => ({
  ...(await original<typeof Access>()),
  mayReadOriginal: () => true,
  mayChangePlan: () => allow({ rules: ['SEC-04'], laws: [] }),
  mayDo: () => allow({ rules: ['SEC-04'], laws: [] }),
}));

const portsOf = (ground: SqlGround, house: HouseId): Ports => ({
  house: { id: house, name: 'Kommunen', units: [], profile: profileNamed('national') },
  clock: { now: () => minute(9) },
  store: ground.open(house),
  newId: randomUUID,
});

const refused = /planNotFound|sharingEnded|notTheOriginal/;

/** What somebody gets who tries all that a person can do with a plan: what was done, and nothing for what was refused. */
async function doneBy(ground: SqlGround, actor: Actor, plan: PlanId): Promise<readonly string[]> {
  const ports = portsOf(ground, actor.house);
  const change = (text: string) => ({ plan, command: randomUUID(), change: { type: 'writeSituation', text } }) as unknown as ChangePlanInput;
  const tries: Readonly<Record<string, () => Promise<unknown>>> = {
    read: () => readPlan(ports, actor, { plan }),
    write: () => changePlan(ports, actor, change('Hej')),
    opened: () => whoOpened(ports, actor, { plan, limit: 9 }),
    listed: async () => ((await listWork(ports, actor)).some((item) => item.plan === plan) ? true : Promise.reject(new Error('planNotFound'))),
    emergencies: async () => ((await listEmergencies(ports, actor, { limit: 9 })).length > 0 ? true : Promise.reject(new Error('planNotFound'))),
  };
  const done: string[] = [];
  for (const [what, attempt] of Object.entries(tries)) {
    const error = await attempt().then(
      () => undefined,
      (refusal: Error) => refusal,
    );
    if (error === undefined) done.push(what);
    else if (!refused.test(error.message)) throw error;
  }
  return done;
}

interface Case {
  readonly who: string;
  readonly actor: (town: Town) => Actor;
  readonly original: readonly string[];
  readonly copy: readonly string[];
}

const onCall = (house: HouseId, user: string): Actor => ({ ...someoneAt(house, 'socialjouren'), user: user as Actor['user'] });
const all = ['read', 'write', 'opened', 'listed', 'emergencies'];

const cases: readonly Case[] = [
  { who: 'the unit that works on it', actor: ({ house }) => house.actor, original: all, copy: ['read', 'opened', 'listed', 'emergencies'] },
  { who: 'a stranger', actor: ({ house }) => someoneAt(house.id, 'hemtjansten'), original: [], copy: [] },
  { who: 'a unit that worked on it', actor: ({ house }) => someoneAt(house.id, formerUnit), original: [], copy: [] },
  { who: 'a unit of the same name in another house', actor: ({ house, other }) => ({ ...house.actor, house: other }), original: [], copy: [] },
  { who: 'a party that gets nothing more', actor: ({ house }) => someoneAt(house.id, withdrawnUnit), original: [], copy: ['read', 'opened', 'listed'] },
  { who: 'one whose emergency is over', actor: ({ house }) => onCall(house.id, 'slut'), original: ['emergencies'], copy: ['emergencies'] },
  { who: 'a colleague of one who has opened it', actor: ({ house }) => onCall(house.id, 'kollega'), original: [], copy: [] },
];

function holds(ground: () => SqlGround): void {
  test.each(cases)('SEC-04: with the application’s check switched off, $who', async ({ actor, original, copy }) => {
    const town = await seedTown(ground());
    expect({ original: await doneBy(ground(), actor(town), town.house.original), copy: await doneBy(ground(), actor(town), town.house.copy) }).toEqual({
      original,
      copy,
    });
  });

  test('SEC-04: and with a hole in a policy it is not refused', async () => {
    const town = await seedTown(ground());
    const stranger = someoneAt(town.house.id, 'hemtjansten' as UnitId);
    const hole = 'create policy hole on stafett.plan for select to stafett_app using (organisation = stafett.own_house())';
    const done = await withHole(ground(), { hole, table: 'plan' }, () => doneBy(ground(), stranger, town.house.original));
    expect(done).toEqual(['read', 'opened']);
  });
}

let database: Database;

describe('on PGlite', () => {
  beforeAll(async () => {
    database = await openPglite();
  });
  afterAll(() => database.close());
  holds(() => groundOn(database));
});

describe('on PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openPostgres(await server.createDatabase('house'));
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });
  holds(() => groundOn(database));
});
