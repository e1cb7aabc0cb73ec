import type { Grant } from '@stafett/access';
import { type CalendarDate, type CommandId, dateIn, type PlanId } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import type { Originals } from '@stafett/use-cases';
import type { Selectable } from 'kysely';
import { query } from './database/database.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** The plans whose original lies in this house, inside one transaction. */
export const originalsIn = (work: Work): Originals => ({
  read: async (plan) => (await work.one(stateOf(work, plan)))?.state,
  readForChange: async (plan) => (await work.one(stateOf(work, plan).forUpdate()))?.state,
  list: async () => (await work.all(openedBy(work))).map(({ state }) => state),
  history: async (plan) => (await work.all(historyOf(work, plan))).map(entryFrom),
  entryOf: (command) => entryOf(work, command),
  begin: async (plan, entry) => begin(work, plan, entry),
  save: (plan, entry) => save(work, plan, entry),
  keepRefused: async (entry) =>
    work.send(
      query
        .insertInto('refused_words')
        .values(rowFrom(work, entry))
        .onConflict((sent) => sent.doNothing()),
    ),
  grant: async (plan, grants) => grant(work, plan, grants),
  notLookedAtSince: (day, limit) => work.all(notLookedAtSince(work, day).limit(limit)),
  lookedAt: async (plan, day) => work.send(lookedAt(work, plan, day)),
});

const stateOf = ({ house }: Work, plan: PlanId) => query.selectFrom('plan').select('state').where('organisation', '=', house).where('plan_id', '=', plan);

const historyOf = ({ house }: Work, plan: PlanId) =>
  query.selectFrom('plan_history').selectAll().where('organisation', '=', house).where('plan_id', '=', plan).orderBy('version');

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
    .where('valid_from', '<=', now)
    .where((when) => when.or([when('valid_to', 'is', null), when('valid_to', '>', now)]));
  return plans.where('plan_id', 'in', granted);
}

async function entryOf(work: Work, command: CommandId): Promise<HistoryEntry | undefined> {
  const row = await work.one(query.selectFrom('plan_history').selectAll().where('organisation', '=', work.house).where('command_id', '=', command));
  return row && entryFrom(row);
}

function begin(work: Work, plan: Plan, entry: HistoryEntry): void {
  work.send(query.insertInto('plan').values({ organisation: work.house, plan_id: plan.id, looked_at: dateIn(work.now), ...stateFrom(work, plan) }));
  work.send(query.insertInto('plan_history').values(rowFrom(work, entry)));
}

async function save(work: Work, plan: Plan, entry: HistoryEntry): Promise<void> {
  const update = query
    .updateTable('plan')
    .set(stateFrom(work, plan))
    .where('organisation', '=', work.house)
    .where('plan_id', '=', plan.id)
    .where('version', '<', plan.version);
  if ((await work.change(update)) !== 1)
    throw new Error(`The plan ${plan.id} cannot be saved: it is not open to this unit, or version ${plan.version} does not follow.`);
  work.send(query.insertInto('plan_history').values(rowFrom(work, entry)));
}

function grant(work: Work, plan: PlanId, grants: readonly Grant[]): void {
  if (grants.length === 0) return;
  const rows = grants.map(({ unit, part }) => ({ organisation: work.house, plan_id: plan, unit, part, valid_from: work.now }));
  work.send(
    query
      .insertInto('plan_grant')
      .values(rows)
      .onConflict((held) => held.doNothing()),
  );
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
