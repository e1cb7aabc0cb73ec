import { type CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Tables } from './tables.ts';

/** What a statement gave. */
export interface Outcome<Row> {
  readonly rows: readonly Row[];
  /** How many rows it inserted, changed or removed. */
  readonly changed: number;
}

/** One connection; statements are done in the order they are sent, and need not wait for each other. */
export interface Connection {
  run<Row>(statement: CompiledQuery<Row>): Promise<Outcome<Row>>;
}

/** An open, migrated database, whose connections rest in a role that may do nothing. */
export interface Database {
  /** Has a connection for oneself until the work is done. */
  reserve<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Writes statements; it sends none, since Kysely's own transactions wait for the answer to each before they send the next. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema('stafett');
