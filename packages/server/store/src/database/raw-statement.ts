import type { Compilable, RawBuilder } from 'kysely';
import { query } from './database.ts';

/** A statement in plain SQL, for what the query builder has no words for; the tables are named with their schema. */
export const rawStatement = <Row>(statement: RawBuilder<Row>): Compilable<Row> => ({ compile: () => statement.compile(query) });
