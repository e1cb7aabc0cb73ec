import type { HouseId, Instant, UnitId } from '@stafett/kernel';
import { type Compilable, CompiledQuery, sql } from 'kysely';
import type { Connection, Database } from './database.ts';
import { prepared } from './prepared.ts';
import { rawStatement } from './raw-statement.ts';
import type { WorkingRole } from './roles.ts';

/** What a transaction says about itself; the policies compare rows with it. */
export interface Standing {
  readonly role: WorkingRole;
  readonly house: HouseId;
  readonly now: Instant;
  readonly unit?: UnitId;
  readonly user?: string;
  /** Everything is read as it was at the first statement. */
  readonly isSnapshot?: boolean;
}

/** An open transaction. */
export interface Work {
  readonly standing: Standing;
  readonly house: HouseId;
  readonly now: Instant;
  all<Row>(statement: Compilable<Row>): Promise<readonly Row[]>;
  one<Row>(statement: Compilable<Row>): Promise<Row | undefined>;
  /** How many rows the statement changed. */
  change(statement: Compilable): Promise<number>;
  /** Sends a statement without waiting for it; the transaction is kept only if it succeeds. */
  send<Row>(statement: Compilable<Row>, heard?: Heard<Row>): void;
}

/** What is done when the answer to a statement comes that nobody waits for. */
export interface Heard<Row> {
  readonly answered: (rows: readonly Row[]) => unknown;
  /** What the caller is told instead of the database's own error. */
  readonly failed: (error: Error & { readonly code?: string }) => Error;
}

/**
 * Does a piece of work in one transaction, in its role and with its standing: all of it is kept, or nothing.
 * The first statements travel with the work's own first, and the last ones together.
 */
export function transact<Result>(database: Database, standing: Standing, work: (work: Work) => Promise<Result>): Promise<Result> {
  return database.reserve(async (connection) => {
    const sent: Promise<unknown>[] = [];
    const send = <Row>(statement: CompiledQuery<Row>, heard?: Heard<Row>): void => {
      const answer = connection.run(statement);
      const done =
        heard === undefined
          ? answer
          : answer.then(
              ({ rows }) => heard.answered(rows),
              (error) => Promise.reject(heard.failed(error)),
            );
      done.catch(() => undefined);
      sent.push(done);
    };
    send(standing.isSnapshot === true ? beginSnapshot : begin);
    send(takeStanding(standing));
    try {
      const result = await work(workOn(connection, standing, send));
      send(stillWhole);
      send(commit);
      await Promise.all(sent);
      return result;
    } catch (error) {
      // Where the connection is lost there is nothing to roll back; the first thing that went wrong is what the caller hears.
      await connection.run(rollback).catch(() => undefined);
      await Promise.all(sent);
      throw error;
    }
  });
}

/** Asks one thing in a transaction of its own: everything travels at once, and is answered at once. */
export function ask<Row>(database: Database, standing: Standing, question: Compilable<Row>): Promise<Row | undefined> {
  return database.reserve(async (connection) => {
    const statements = [begin, takeStanding(standing), question.compile(), stillWhole, commit];
    const [, , answer] = await Promise.all(statements.map((statement) => connection.run(statement))).catch(async (error: unknown) => {
      await connection.run(rollback).catch(() => undefined);
      throw error;
    });
    return answer?.rows[0] as Row | undefined;
  });
}

// A replica refuses to begin what may write: nothing is decided on what it shows, also when it takes the primary's place behind an address (SEC-02).
const begin = CompiledQuery.raw('begin read write');
const beginSnapshot = CompiledQuery.raw('begin isolation level repeatable read read write');
const commit = CompiledQuery.raw('commit');
const rollback = CompiledQuery.raw('rollback');
// After a failed statement a commit is a rollback that says nothing; this fails then.
const stillWhole = CompiledQuery.raw('select');

// Were `begin` to fail, the settings would end with their statement, and what follows would be done in the resting role, which may do nothing.
const takeStanding = ({ role, house, now, unit = '' as UnitId, user = '' }: Standing): CompiledQuery =>
  standingTaken({ role, house, now, unit, user }).compile();

const standingTaken = prepared(({ role, house, now, unit, user }: Required<Omit<Standing, 'isSnapshot'>>) =>
  rawStatement(sql`select set_config('app.organisation', ${house}, true), set_config('app.unit', ${unit}, true), set_config('app.user', ${user}, true),
    set_config('app.now', ${now}, true), set_config('role', ${role}, true)`),
);

const workOn = (connection: Connection, standing: Standing, send: <Row>(statement: CompiledQuery<Row>, heard?: Heard<Row>) => void): Work => ({
  standing,
  house: standing.house,
  now: standing.now,
  all: async (statement) => (await connection.run(statement.compile())).rows,
  one: async (statement) => (await connection.run(statement.compile())).rows[0],
  change: async (statement) => (await connection.run(statement.compile())).changed,
  send: (statement, heard) => send(statement.compile(), heard),
});
