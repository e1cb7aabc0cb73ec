import type { Instant } from '@stafett/kernel';
import { sql } from 'kysely';
import type { LoggedRow } from './log-chain.ts';

const microseconds = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

/** A moment's text in UTC, to the microsecond, which the database's own value for JavaScript leaves out. */
export const momentText = (column: string) => sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', ${microseconds})`;

/** An instant as {@link momentText} gives it. */
export const inUtc = (at: Instant): string => new Date(at).toISOString().replace('Z', '000Z');

/** Every column of the log row `l`, as it is sealed. */
export const loggedColumns = sql<LoggedRow>`l.organisation, l.id, ${momentText('l.at')} as at, l.user_id, l.name, l.unit, l.from_house, l.action,
  l.plan_id::text as plan_id, l.person_id::text as person_id, l.reason`;
