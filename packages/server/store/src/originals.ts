import type { Grant } from '@stafett/access';
import { type CalendarDate, type CommandId, dateIn, type HouseId, type Instant, type PlanId, type UnitId } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import type { Originals } from '@stafett/use-cases';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { query } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import { rawStatement } from './database/raw-statement.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';
import type { PlanMemory } from './plan-memory.ts';

/** The plans whose original lies in this house, inside one transaction. */
export const originalsIn = (work: Work, memory: PlanMemory): Originals => ({
  read: (plan) => read(work, memory, { plan, state }),
  readForChange: (plan) => read(work, memory, { plan, state: heldState }),
  list: async () => (await work.all(openedBy(work))).map(({ state }) => state),
  history: async (plan) => (await work.all(historyOf({ house: work.house, plan }))).map(entryFrom),
  entryOf: (command) => entryOf(work, command),
  begin: async (plan, entry) => begin(work, plan, entry),
  save: async (plan, entry) => save(work, memory, { plan, entry }),
  keepRefused: async (entry) =>
    work.send(
      query
        .insertInto('refused_words')
        .values(rowFrom(work, entry))
        .onConflict((sent) => sent.doNothing()),
    ),
  grant: async (plan, grants) => grant(work, plan, grants),
  endOtherGrants: async (plan, units) => work.send(otherGrants(work, plan, units)),
  notLookedAtSince: (day, limit) => work.all(notLookedAtSince(work, day).limit(limit)),
  lookedAt: async (plan, day) => work.send(lookedAt(work, plan, day)),
});

interface Asked {
  readonly house: HouseId;
  readonly plan: PlanId;
  readonly version: number;
  readonly stamp: string;
}

// After a crash a transaction that was not kept leaves its number to another; that also came at the same moment to the same version it did not.
const stamp = sql<string>`concat_ws(' ', xmin, updated_at)`;

// The state is left out where it is the one that is remembered.
const stateOf = ({ house, plan, version, stamp: known }: Asked) =>
  query
    .selectFrom('plan')
    .select(['version', stamp.as('stamp')])
    .select(sql<string | null>`case when version = ${version} and ${stamp} = ${known} then null else state::text end`.as('text'))
    .where('organisation', '=', house)
    .where('plan_id', '=', plan);

const state = prepared(stateOf);
const heldState = prepared((asked: Asked) => stateOf(asked).forUpdate());

async function read(
  work: Work,
  memory: PlanMemory,
  { plan, state: stateOfPlan }: { readonly plan: PlanId; readonly state: typeof state },
): Promise<Plan | undefined> {
  const known = memory.recall(plan);
  const row = await work.one(stateOfPlan({ house: work.house, plan, version: known?.version ?? 0, stamp: known?.stamp ?? '' }));
  if (row === undefined) return undefined;
  const { text, ...at } = row;
  if (text !== null) return memory.planIn(memory.remember(plan, { ...at, text }));
  if (known === undefined) throw new Error(`The plan ${plan} has no state.`);
  return memory.planIn(known);
}

const historyOf = prepared(({ house, plan }: { readonly house: HouseId; readonly plan: PlanId }) =>
  query.selectFrom('plan_history').selectAll().where('organisation', '=', house).where('plan_id', '=', plan).orderBy('version'),
);

const entryUnder = prepared(({ house, command }: { readonly house: HouseId; readonly command: CommandId }) =>
  query.selectFrom('plan_history').selectAll().where('organisation', '=', house).where('command_id', '=', command),
);

const addEntry = prepared(({ organisation, plan_id, version, command_id, keeper, term, change, by, at }: EntryRow) =>
  query.insertInto('plan_history').values({ organisation, plan_id, version, command_id, keeper, term, change, by, at }),
);

// Beginning with the unit's grants the database finds its plans without asking about each plan of the house.
function openedBy({ house, standing: { unit, now } }: Work) {
  const plans = query.selectFrom('plan').select('state').where('organisation', '=', house).orderBy('plan_id');
  if (unit === undefined) return plans;
  const granted = query
    .selectFrom('plan_grant')
    .select('plan_id')
    .where('organisation', '=', house)
    .where('unit', '=', unit)
    .where('part', '=', 'original')
    .where('reads_only', '=', false)
    .where('valid_from', '<=', now)
    .where((when) => when.or([when('valid_to', 'is', null), when('valid_to', '>', now)]));
  return plans.where('plan_id', 'in', granted);
}

async function entryOf(work: Work, command: CommandId): Promise<HistoryEntry | undefined> {
  const row = await work.one(entryUnder({ house: work.house, command }));
  return row && entryFrom(row);
}

function begin(work: Work, plan: Plan, entry: HistoryEntry): void {
  work.send(query.insertInto('plan').values({ organisation: work.house, plan_id: plan.id, looked_at: dateIn(work.now), ...stateFrom(work, plan) }));
  work.send(addEntry(rowFrom(work, entry)));
}

function save(work: Work, memory: PlanMemory, { plan, entry }: { readonly plan: Plan; readonly entry: HistoryEntry }): void {
  const row = { ...stateFrom(work, plan), ...entryColumns(rowFrom(work, entry)) };
  const refused = new Error(`The plan ${plan.id} cannot be saved: it is not open to this unit, or version ${plan.version} does not follow.`);
  work.send(work.standing.unit === undefined ? movedState(row) : changedState(row), {
    answered: ([kept]) => kept && memory.remember(plan.id, { version: plan.version, stamp: kept.stamp, text: row.state }, plan),
    failed: (error) => (error.code === divisionByNone ? refused : error),
  });
}

const divisionByNone = '22012';

const entryColumns = ({ organisation, plan_id, command_id, version, keeper, term, change, by, at }: EntryRow) => ({
  organisation,
  plan_id,
  command_id,
  entry_version: version,
  entry_keeper: keeper,
  entry_term: term,
  change,
  by,
  at,
});

type SavedRow = ReturnType<typeof stateFrom> & ReturnType<typeof entryColumns>;

// The state and its entry in one statement, which nothing waits for; where there is no state that they can follow it fails.
const saved = (row: SavedRow, set: RawBuilder<unknown>, where: RawBuilder<unknown>) =>
  rawStatement<{ readonly stamp: string }>(sql`with kept as (
      update stafett.plan set version = ${row.version}, state = ${row.state}, updated_at = ${row.updated_at}${set}
      where organisation = ${row.organisation} and plan_id = ${row.plan_id} and version < ${row.version}${where} returning ${stamp} as stamp
    ), entered as (
      insert into stafett.plan_history (organisation, plan_id, version, command_id, keeper, term, change, by, at)
      select ${row.organisation}, ${row.plan_id}, ${row.entry_version}, ${row.command_id}, ${row.entry_keeper}, ${row.entry_term}, ${row.change}, ${row.by}, ${row.at} from kept
    ) select (select stamp from kept) as stamp, 1 / (select count(*) from kept) as one`);

// Only the exchange moves an original.
const movedState = prepared((row: SavedRow) => saved(row, sql`, keeper = ${row.keeper}, term = ${row.term}`, sql``));
const changedState = prepared((row: SavedRow) => saved(row, sql``, sql` and keeper = ${row.keeper} and term = ${row.term}`));

function grant(work: Work, plan: PlanId, grants: readonly Grant[]): void {
  if (grants.length === 0) return;
  const key = { organisation: work.house, plan_id: plan, valid_from: work.now };
  const rows = grants.map(({ unit, part, user, to, readsOnly }) => ({
    ...key,
    unit,
    part,
    ...(user && { user_id: user, valid_to: to ?? null, reads_only: readsOnly === true }),
  }));
  work.send(
    query
      .insertInto('plan_grant')
      .values(rows)
      .onConflict((held) => held.doNothing()),
  );
}

// A clock that has been set back ends a grant as it begins.
function otherGrants({ house, now }: Work, plan: PlanId, units: readonly UnitId[]) {
  const open = query.updateTable('plan_grant').where('organisation', '=', house).where('plan_id', '=', plan).where('part', '=', 'original');
  const ended = open.set((at) => ({ valid_to: at.fn<Instant>('greatest', ['valid_from', at.val(now)]) })).where('valid_to', 'is', null);
  return units.length === 0 ? ended : ended.where('unit', 'not in', units);
}

const notLookedAtSince = ({ house }: Work, day: CalendarDate) =>
  query
    .selectFrom('plan')
    .select(['plan_id as plan', 'looked_at as lookedAt'])
    .where('organisation', '=', house)
    .where('keeper', '=', house)
    .where('looked_at', '<', day)
    .orderBy('looked_at')
    .orderBy('plan_id');

const lookedAt = ({ house }: Work, plan: PlanId, day: CalendarDate) =>
  query.updateTable('plan').set({ looked_at: day }).where('organisation', '=', house).where('plan_id', '=', plan);

const stateFrom = ({ now }: Work, plan: Plan) => ({
  keeper: plan.keeper,
  term: plan.term,
  version: plan.version,
  state: JSON.stringify(plan),
  updated_at: now,
});

type EntryRow = ReturnType<typeof rowFrom>;

const rowFrom = ({ house }: Work, { plan, version, command, keeper, term, change, by, at }: HistoryEntry) => ({
  organisation: house,
  plan_id: plan,
  version,
  command_id: command,
  keeper,
  term,
  change: JSON.stringify(change),
  by: JSON.stringify(by),
  at,
});

const entryFrom = ({ plan_id, version, command_id, keeper, term, change, by, at }: Selectable<Tables['plan_history']>): HistoryEntry => ({
  plan: plan_id,
  version,
  command: command_id,
  keeper,
  term,
  change,
  by,
  at,
});
