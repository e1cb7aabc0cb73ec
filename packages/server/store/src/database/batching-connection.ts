import type { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Connection, Outcome } from './database.ts';
import { type ParsedStatements, StatementBatch, textOf, type WaitingStatement } from './statement-batch.ts';

/** What is kept of a connection between the pieces of work that use it. */
export interface KnownConnection {
  readonly parsed: ParsedStatements;
  /** That it cannot be used again. */
  isSpoiled: boolean;
}

/**
 * A connection on which what is asked in one breath is sent in one write: a statement waits until whoever asked has nothing more to ask before an answer comes.
 *
 * @param client - reserved
 * @param known - what the connection has parsed
 * @param nameOf - what a statement is called
 */
export function batchingConnection(client: pg.PoolClient, known: KnownConnection, nameOf: (text: string) => string): Connection {
  let waiting: WaitingStatement[] = [];
  let isUnderWay = false;
  let isPlanned = false;
  const flush = (): void => {
    isPlanned = false;
    if (isUnderWay || waiting.length === 0) return;
    const batch = new StatementBatch(waiting, known.parsed, (isUsable) => {
      if (!isUsable) known.isSpoiled = true;
      isUnderWay = false;
      plan();
    });
    waiting = [];
    isUnderWay = true;
    client.query(batch);
  };
  // After the last of what is to be done at once.
  const plan = (): void => {
    if (isPlanned || isUnderWay || waiting.length === 0) return;
    isPlanned = true;
    queueMicrotask(() => process.nextTick(flush));
  };
  return {
    run: <Row>({ sql: text, parameters }: CompiledQuery<Row>) =>
      new Promise<Outcome<Row>>((resolve, reject) => {
        waiting.push({ text, values: parameters.map(textOf), name: nameOf(text), resolve, reject });
        plan();
      }),
  };
}
