import { sql } from 'kysely';
import { rawStatement } from './raw-statement.ts';

/** For a transaction that walks along a key: without statistics, as in PGlite, the planner would sort all that is left for every page. */
export const inKeyOrder = rawStatement(
  sql`select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)`,
);
