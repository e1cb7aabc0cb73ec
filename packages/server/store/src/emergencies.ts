import type { KeptOpening, Transaction } from '@stafett/use-cases';
import type { Selectable } from 'kysely';
import { query } from './database/database.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** What has been opened in an emergency, to the one who opened it and to the unit that works on the original (SEC-08). */
export const emergenciesIn = (work: Work): Transaction['emergencies'] => ({
  ofPlan: async (plan) => (await work.all(openings(work).where('plan_id', '=', plan))).map(openingFrom),
  list: async (limit) => (await work.all(openings(work).limit(limit))).map(openingFrom),
});

const openings = ({ house }: Work) =>
  query.selectFrom('emergency_opening').selectAll().where('organisation', '=', house).orderBy('valid_from', 'desc').orderBy('id');

/** Keeps an opening; one that is kept already stays as it is. */
export function keepEmergency({ house, send }: Work, { id, plan, user, name, house: from, unit, reason, why, from: since, to }: KeptOpening): void {
  const who = { house: from, unit, user_id: user ?? null, name: name ?? null };
  send(
    query
      .insertInto('emergency_opening')
      .values({ organisation: house, id, plan_id: plan, ...who, reason, why: why ?? null, valid_from: since, valid_to: to })
      .onConflict((kept) => kept.doNothing()),
  );
}

const openingFrom = (row: Selectable<Tables['emergency_opening']>): KeptOpening => ({
  id: row.id,
  plan: row.plan_id,
  house: row.house,
  unit: row.unit,
  user: row.user_id ?? undefined,
  name: row.name ?? undefined,
  reason: row.reason,
  why: row.why ?? undefined,
  from: row.valid_from,
  to: row.valid_to,
});
