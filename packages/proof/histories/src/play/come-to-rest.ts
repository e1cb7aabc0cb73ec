import { setTimeout as sleep } from 'node:timers/promises';
import { houseNames } from '../houses/places.ts';
import { isWell } from '../houses/house-process.ts';
import { count, type Playing } from './history.ts';

const patience = 90_000;
const look = 50;
const beforeHurry = 1_000;
const hurry = 40_000;

/** Makes every road good, and waits until nothing is left to send, to answer or to move. */
export async function comeToRest(playing: Playing): Promise<void> {
  const { open } = playing;
  for (const road of open.roads.values()) road.heal();
  for (const name of houseNames) open.houses[name].database.heal();
  const began = Date.now();
  let hurried = began;
  for (;;) {
    const left = await whatIsLeft(playing);
    if (left === undefined) return;
    if (Date.now() - began > patience) return void playing.wrong.push(`it does not come to rest: ${left}`);
    if (Date.now() - hurried > beforeHurry) {
      await letTimePass(playing);
      hurried = Date.now();
    }
    await sleep(look);
  }
}

interface Left {
  readonly messages: string;
  readonly proposals: string;
  readonly moving: string;
}

const left = `select
  (select string_agg(concat_ws(' ', kind, receiver, last_error), ', ') from stafett.outbox where plan_id = any ($1) and delivered_at is null and dropped_at is null) as messages,
  (select string_agg(concat_ws(' ', change->>'type', left(id::text, 8)), ', ') from stafett.proposal where plan_id = any ($1) and state = 'waiting' and by->>'house' = organisation) as proposals,
  (select string_agg(left(plan_id::text, 8), ', ') from stafett.plan where plan_id = any ($1) and keeper = organisation and state->'moving' is not null) as moving`;

async function whatIsLeft({ open, stories }: Playing): Promise<string | undefined> {
  const plans = stories.map(({ plan }) => plan);
  const found = await Promise.all(houseNames.map((name) => leftIn(open.rows<Left>(name, left, [plans]), open.houses[name].site.settings.port)));
  const says = found.flatMap((one, index) => (one === undefined ? [] : [`${houseNames[index]}: ${one}`]));
  return says.length === 0 ? undefined : says.join('; ');
}

async function leftIn(asked: Promise<readonly Left[]>, port: number): Promise<string | undefined> {
  if (!(await isWell(port))) return 'is not well';
  const [row] = await asked;
  return Object.entries(row ?? {})
    .find(([, says]) => says !== null)
    ?.join(' ');
}

/** What waits to be tried again is tried now: the clocks of all houses go forward, as they may in a test. */
async function letTimePass(playing: Playing): Promise<void> {
  const { open } = playing;
  count(playing, 'time was moved');
  const now = await open.people[0]?.session.me.query().then(
    (me) => me.now,
    () => undefined,
  );
  if (now === undefined) return;
  const body = JSON.stringify({ now: new Date(Date.parse(now) + hurry).toISOString() });
  await Promise.all(houseNames.map((name) => moveClock(open.houses[name].site.address, body)));
}

async function moveClock(address: string, body: string): Promise<void> {
  const headers = { origin: address, 'content-type': 'application/json' };
  const answer = await fetch(`${address}/demo/clock`, { method: 'POST', headers, body });
  await answer.body?.cancel();
}
