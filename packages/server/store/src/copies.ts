import type { Instant, PlanId, UnitId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import type { ExchangeTransaction, HeldCopy, Transaction } from '@stafett/use-cases';
import type { Selectable } from 'kysely';
import { query } from './database/database.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** The copies that a signed-in person's unit holds. */
export const copiesOfUnit = (work: Work, unit: UnitId): Transaction['copies'] => ({
  read: (plan) => heldCopy(work, plan, unit),
  ofPlan: (plan) => ofPlan(work, plan),
  list: async () => (await work.all(copies(work).where('unit', '=', unit).orderBy('plan_id'))).map(heldFrom),
});

/** The copies of every unit in the house, as its exchange keeps them. */
export const copiesOfHouse = (work: Work): ExchangeTransaction['copies'] => ({
  ofUnit: (plan, unit) => heldCopy(work, plan, unit),
  ofPlan: (plan) => ofPlan(work, plan),
  from: async (keeper) => (await work.all(copies(work).where('keeper', '=', keeper))).map(heldFrom),
  receive: async (unit, copy, cameAt = work.now) => receive(work, { unit, copy, cameAt }),
  end: async (plan, unit) => {
    const ended = query
      .updateTable('plan_copy')
      .set({ ended_at: work.now })
      .where('organisation', '=', work.house)
      .where('plan_id', '=', plan)
      .where('unit', '=', unit);
    work.send(ended);
    endOriginal(work, plan, unit);
  },
});

const copies = ({ house }: Work) => query.selectFrom('plan_copy').select(['unit', 'content', 'received_at', 'ended_at']).where('organisation', '=', house);

const ofPlan = async (work: Work, plan: PlanId): Promise<readonly HeldCopy[]> =>
  (await work.all(copies(work).where('plan_id', '=', plan).orderBy('unit'))).map(heldFrom);

async function heldCopy(work: Work, plan: PlanId, unit: UnitId): Promise<HeldCopy | undefined> {
  const row = await work.one(copies(work).where('plan_id', '=', plan).where('unit', '=', unit));
  return row && heldFrom(row);
}

const heldFrom = (row: Pick<Selectable<Tables['plan_copy']>, 'unit' | 'content' | 'received_at' | 'ended_at'>): HeldCopy => ({
  unit: row.unit,
  copy: row.content,
  receivedAt: row.received_at,
  endedAt: row.ended_at ?? undefined,
});

function receive(work: Work, { unit, copy, cameAt }: { readonly unit: UnitId; readonly copy: Plan; readonly cameAt: Instant }): void {
  const key = { organisation: work.house, plan_id: copy.id, unit };
  const held = { keeper: copy.keeper, term: copy.term, version: copy.version, content: JSON.stringify(copy), received_at: cameAt, ended_at: null };
  const keep = query
    .insertInto('plan_copy')
    .values({ ...key, ...held })
    .onConflict((earlier) => earlier.columns(['organisation', 'plan_id', 'unit']).doUpdateSet(held));
  const open = query
    .insertInto('plan_grant')
    .values({ ...key, part: 'copy', valid_from: work.now })
    .onConflict((given) => given.doNothing());
  work.send(keep);
  work.send(open);
  endOriginal(work, copy.id, unit);
}

// Who is told by a copy does not work on the original any more. A clock that has been set back ends a grant as it begins.
const endOriginal = (work: Work, plan: PlanId, unit: UnitId): void =>
  work.send(
    query
      .updateTable('plan_grant')
      .set((now) => ({ valid_to: now.fn<typeof work.now>('greatest', ['valid_from', now.val(work.now)]) }))
      .where('organisation', '=', work.house)
      .where('plan_id', '=', plan)
      .where('unit', '=', unit)
      .where('part', '=', 'original')
      .where('valid_to', 'is', null),
  );
