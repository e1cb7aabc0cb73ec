import type { AccessLogLine } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** Adds a line to the access log; the transaction is kept only with it (SEC-07). */
export function logTo({ house, now, send }: Work, { action, plan, user, name, unit, fromHouse }: AccessLogLine): void {
  send(
    query.insertInto('access_log').values({ organisation: house, at: now, user_id: user, name, unit, from_house: fromHouse, action, plan_id: plan ?? null }),
  );
}
