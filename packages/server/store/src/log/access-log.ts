import type { AccessLogEntry, AccessLogLine, Transaction } from '@stafett/use-cases';
import type { Selectable } from 'kysely';
import { query } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Tables } from '../database/tables.ts';
import type { Work } from '../database/transact.ts';

/** Adds a line to the access log; the transaction is kept only with it (SEC-07, SEC-15). */
export function logTo({ house, now, send }: Work, { action, plan, person, reason, user, name, unit, fromHouse }: AccessLogLine): void {
  const about = { plan_id: plan ?? null, person_id: person ?? null, reason: reason ?? null };
  send(addLine({ organisation: house, at: now, user_id: user, name, unit, from_house: fromHouse, action, ...about }));
}

const addLine = prepared(
  ({ organisation, at, user_id, name, unit, from_house, action, plan_id, person_id, reason }: Omit<Selectable<Tables['access_log']>, 'id'>) =>
    query.insertInto('access_log').values({ organisation, at, user_id, name, unit, from_house, action, plan_id, person_id, reason }),
);

/** The access log as those who may read a plan see it: who has opened that plan. */
export const accessLogIn = ({ house, all }: Work): Transaction['accessLog'] => ({
  async ofPlan(plan, limit) {
    const lines = query
      .selectFrom('access_log')
      .select(['at', 'name', 'unit', 'action', 'from_house', 'reason'])
      .where('organisation', '=', house)
      .where('plan_id', '=', plan)
      .orderBy('id', 'desc')
      .limit(limit);
    return (await all(lines)).map(
      ({ at, name, unit, action, from_house, reason }): AccessLogEntry => ({
        at,
        name,
        unit,
        action,
        fromHouse: from_house,
        ...(reason === null ? {} : { reason }),
      }),
    );
  },
});
