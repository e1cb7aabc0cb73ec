import type { Actor } from '@stafett/actors';
import type { Instant, PlanId } from '@stafett/kernel';
import { CompiledQuery } from 'kysely';
import { transact } from '../database/transact.ts';
import { type Anchors, anchorsInMemory } from '../log/log-anchors.ts';
import { logAudit, type LogAudit } from '../log/log-audit.ts';
import type { Anchor, ChainProblem } from '../log/log-chain.ts';
import { asOwner } from './as-owner.ts';
import { minute } from './fictional-plans.ts';
import { newHouse, type SqlGround, type TestHouse } from './ground.ts';

/** A house with a log that is sealed, and with a machine clock that the test sets. */
export interface LoggedHouse extends TestHouse {
  readonly plan: PlanId;
  readonly anchors: Anchors;
  readonly audit: LogAudit;
  /** The machine's time, in minutes from the tests' beginning. */
  machine: number;
  write(lines: number): Promise<void>;
  /** What an inspection finds; the ids of the rows counted from the house's first. */
  found(): Promise<readonly ChainProblem[]>;
  anchorsSeen(): Promise<readonly Anchor[]>;
  /** The id of a row of the house, counted from its first. */
  rowId(number: number): Promise<number>;
}

/** A new house with so many lines in its log. */
export async function logged(ground: SqlGround, lines = 4): Promise<LoggedHouse> {
  const house = newHouse(ground);
  const plan = (await house.begin()).plan.id;
  const anchors = anchorsInMemory();
  const machineNow = (): Instant => minute(made.machine);
  const ids = () =>
    transact(ground.database, { role: 'stafett_seal', house: house.id, now: minute(0) }, ({ all }) =>
      all<{ id: number }>({ compile: () => CompiledQuery.raw('select id from stafett.access_log union select log_id from stafett.access_seal order by id') }),
    );
  const made: LoggedHouse = {
    ...house,
    plan,
    anchors,
    audit: logAudit(ground.database, { house: house.id, anchors, machineNow }),
    machine: 0,
    write: (count) =>
      house.at(1, async ({ log }) => {
        for (let line = 1; line <= count; line += 1) await log({ ...lineOf(house.actor, plan), reason: `${line}` });
      }),
    async anchorsSeen() {
      const seen: Anchor[] = [];
      for await (const one of anchors.read()) seen.push(one);
      return seen;
    },
    rowId: async (number) => (await ids())[number - 1]?.id ?? 0,
    async found() {
      const all = (await ids()).map(({ id }) => id);
      const { problems } = await made.audit.inspect();
      return problems.map((problem) => ('row' in problem ? { ...problem, row: all.indexOf(problem.row) + 1 } : problem));
    },
  };
  await made.write(lines);
  await made.audit.seal();
  return made;
}

/** Runs a statement as the owner, with `{row}` for a row's id. */
export async function tamper(ground: SqlGround, house: LoggedHouse, statement: string): Promise<void> {
  const row = [...statement.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number));
  const ids = await Promise.all(row.map((number) => house.rowId(number)));
  const filled = row
    .reduce((text, number, index) => text.replace(`{${number}}`, String(ids[index])), statement)
    .replaceAll('{house}', `organisation = '${house.id}'`);
  await asOwner(ground, filled);
}

/** The line of somebody who did something with a plan. */
export const lineOf = (actor: Actor, plan: PlanId, action = 'readPlan') => ({
  action,
  plan,
  user: actor.user,
  name: actor.name,
  unit: actor.unit,
  fromHouse: actor.house,
});
