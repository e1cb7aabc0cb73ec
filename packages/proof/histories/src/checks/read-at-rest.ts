import type { Envelope } from '@stafett/exchange';
import type { HistoryEntry, Plan } from '@stafett/plan';
import { type HouseName, houseNames, units } from '../houses/places.ts';
import type { OpenHouses } from '../houses/open-houses.ts';
import { askAgain } from '../houses/sign-in.ts';
import type { Story } from '../play/history.ts';
import { openUnverified } from '../proxy/messages-on-the-road.ts';
import type { AtRest, Held, Shown } from './at-rest.ts';

/** Reads what every house holds of a plan, and what it shows each unit. */
export async function readAtRest(open: OpenHouses, story: Story, onTheRoad: readonly Envelope[]): Promise<AtRest> {
  const { plan, guardians, acknowledged } = story;
  const [houses, shown, me] = await Promise.all([
    Promise.all(houseNames.map((house) => heldIn(open, house, plan))),
    Promise.all(units.map((_unit, index) => shownTo(open, index, plan))),
    open.people[0]?.session.me.query(),
  ]);
  if (me === undefined) throw new Error('Nobody works at the first unit.');
  return { plan, guardians, acknowledged, houses, shown, now: me.now, onTheRoad: onTheRoad.filter((message) => message.plan === plan) };
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const queries = {
  plan: 'select keeper, term, state from stafett.plan where plan_id = $1',
  history: `select plan_id as plan, version, command_id as command, keeper, term, change, by, ${iso('at')} as at from stafett.plan_history where plan_id = $1 order by version`,
  copies: `select unit, content, ${iso('ended_at')} as "endedAt" from stafett.plan_copy where plan_id = $1`,
  proposals: `select id, by->>'house' as by, state, change->>'type' as type, jsonb_array_length(violations) as reasons from stafett.proposal where plan_id = $1`,
  sent: 'select id, receiver, sequence from stafett.outbox where plan_id = $1 and sequence is not null',
  taken: 'select message_id as id, sender, sequence, raw from stafett.inbox where plan_id = $1',
};

async function heldIn(open: OpenHouses, house: HouseName, plan: string): Promise<Held> {
  const rows = <Row>(query: keyof typeof queries): Promise<readonly Row[]> => open.rows<Row>(house, queries[query], [plan]);
  const [plans, history, copies, proposals, sent, taken] = await Promise.all([
    rows<{ keeper: string; term: number; state: Plan }>('plan'),
    rows<HistoryEntry>('history'),
    rows<Held['copies'][number]>('copies'),
    rows<Held['proposals'][number]>('proposals'),
    rows<Held['sent'][number]>('sent'),
    rows<{ id: string; sender: string; sequence: number; raw: string }>('taken'),
  ]);
  return {
    house,
    rows: await rowsOf(open, house, plan),
    plan: plans[0],
    history,
    copies,
    proposals,
    sent,
    taken: taken.map(({ raw, ...row }) => ({ ...row, message: openUnverified(raw) as Envelope })),
  };
}

async function rowsOf(open: OpenHouses, house: HouseName, plan: string): Promise<number> {
  const tables = await open.rows<{ name: string }>(
    house,
    "select table_name as name from information_schema.columns where table_schema = 'stafett' and column_name = 'plan_id'",
  );
  if (tables.length < 8) throw new Error('The tables of a house cannot be seen.');
  const counts = tables.map(({ name }) => `select count(*)::int as rows from stafett."${name}" where plan_id = $1`);
  const [sum] = await open.rows<{ rows: number }>(house, `select sum(rows)::int as rows from (${counts.join(' union all ')})`, [plan]);
  return sum?.rows ?? 0;
}

async function shownTo(open: OpenHouses, index: number, plan: Story['plan']): Promise<Shown> {
  const { house, unit } = units[index] as (typeof units)[number];
  const person = open.people[index];
  const outcome = await askAgain(
    () => person?.plan.read.query({ plan }) ?? Promise.reject(new Error('nobody')),
    () => undefined,
  );
  if (outcome.is === 'unanswered') throw new Error(`${house}/${unit} got no answer when everything worked: ${outcome.status}`);
  if (outcome.is === 'refused') return { house, unit, reading: undefined };
  const { part, plan: read, endedAt, history } = outcome.answer;
  return { house, unit, reading: { part, plan: read as Plan, isEnded: endedAt !== undefined, history } };
}
