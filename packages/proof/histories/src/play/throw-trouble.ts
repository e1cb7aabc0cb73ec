import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenHouse } from '../houses/open-houses.ts';
import { isWell } from '../houses/house-process.ts';
import { type HouseName, houseNames } from '../houses/places.ts';
import type { Trouble } from '../script/script.ts';
import { count, type Playing } from './history.ts';

/** Does one thing after another; what a house cannot be started without is not broken while it starts. */
export type Turn = (work: () => Promise<void>) => Promise<void>;

/** A turn that nobody waits for yet. */
export function makeTurn(): Turn {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work);
    return last;
  };
}

/** Breaks something, and makes it whole again. */
export async function throwTrouble(playing: Playing, trouble: Trouble, turn: Turn): Promise<void> {
  const name = trouble.is === 'road' || trouble.is === 'database' ? `${trouble.is} ${trouble.fault.kind}` : trouble.is;
  count(playing, `trouble ${name}`);
  playing.say(`— ${JSON.stringify(trouble)}`);
  if (trouble.is === 'road') return onRoad(playing, trouble);
  return turn(async () => {
    await (throwing[trouble.is] as (playing: Playing, trouble: Trouble) => Promise<void>)(playing, trouble);
    playing.say(`— ${name} is over`);
  });
}

type Of<Name extends Trouble['is']> = Extract<Trouble, { is: Name }>;

async function onRoad({ open }: Playing, { from, to, fault, milliseconds }: Of<'road'>): Promise<void> {
  const road = open.roads.get(`${from} ${to}`);
  road?.throwFault(fault);
  await sleep(milliseconds);
  road?.heal();
}

const throwing: { readonly [Name in Exclude<Trouble['is'], 'road'>]: (playing: Playing, trouble: Of<Name>) => Promise<void> } = {
  async database({ open }, { house, fault, milliseconds }) {
    const { database } = open.houses[house];
    database.throwFault(fault);
    await sleep(milliseconds);
    database.heal();
  },
  async connections({ open }, { house }) {
    await open.rows(house, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()', [house]);
  },
  async houseKilled({ open }, { house, milliseconds }) {
    await open.houses[house].process.kill();
    await sleep(milliseconds);
    await open.houses[house].process.start();
  },
  async databaseKilled(playing, { milliseconds }) {
    await playing.open.postgres.kill();
    await Promise.all([sleep(milliseconds), saysSo(playing, houseNames)]);
    await playing.open.postgres.restart();
    await answersAgain(playing, houseNames);
  },
  async powerCut(playing, { house, milliseconds }) {
    const others = houseNames.filter((one) => one !== house);
    await Promise.all([playing.open.houses[house].process.kill(), playing.open.postgres.kill()]);
    await Promise.all([sleep(milliseconds), saysSo(playing, others)]);
    await playing.open.postgres.restart();
    await Promise.all([playing.open.houses[house].process.start(), answersAgain(playing, others)]);
  },
};

const inTime = 6_000;
const healthKeptFor = 1_000;

// A house without its database says so in time, to those who watch over it and to those who work there.
async function saysSo(playing: Playing, names: readonly HouseName[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const house = playing.open.houses[name];
      const seen = sleep(healthKeptFor).then(() => statusOf(house, '/health', {}));
      const answers = await Promise.all([seen, statusOf(house, '/exchange/inbox', unreadable), statusOfWork(playing, name)]);
      const [health, , work] = answers;
      count(playing, 'asked without a database');
      if (health !== 503 || work !== 503) playing.wrong.push(`${name} without its database answered ${health} to /health and ${work} to somebody at work`);
    }),
  );
}

const unreadable: RequestInit = { method: 'POST', headers: { 'content-type': 'application/jose' }, body: 'no message' };

async function statusOf({ site }: OpenHouse, path: string, init: RequestInit): Promise<number | string> {
  try {
    const answer = await fetch(`${site.address}${path}`, { ...init, signal: AbortSignal.timeout(inTime) });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    return (error as Error).name;
  }
}

async function statusOfWork({ open }: Playing, name: HouseName): Promise<number | string> {
  const began = performance.now();
  const person = open.people[personOf[name]];
  const status = await person?.work.list.query().then(
    () => 200,
    (error: { data?: { httpStatus?: number } }) => error.data?.httpStatus ?? 'nothing',
  );
  return performance.now() - began > inTime ? 'nothing in time' : (status ?? 'nothing');
}

const personOf: Readonly<Record<HouseName, number>> = { municipality: 0, region: 2, sis: 4 };
const patience = 30_000;

// Nobody starts it again: it finds its database by itself.
async function answersAgain(playing: Playing, names: readonly HouseName[]): Promise<void> {
  const until = Date.now() + patience;
  await Promise.all(
    names.map(async (name) => {
      while (!(await isWell(playing.open.houses[name].site.settings.port))) {
        if (Date.now() > until) return void playing.wrong.push(`${name} did not find its database again in ${patience / 1000} seconds`);
        await sleep(30);
      }
      count(playing, 'answered again by itself');
      return undefined;
    }),
  );
}
