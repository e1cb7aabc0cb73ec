import pg from 'pg';
import { columnValues } from './column-values.ts';
import type { Outcome } from './database.ts';

/** A statement that waits to be sent. */
export interface WaitingStatement {
  readonly text: string;
  readonly values: (string | null)[];
  /** What the connection calls it; empty when it is to be forgotten afterwards. */
  readonly name: string;
  readonly resolve: (outcome: Outcome<never>) => void;
  readonly reject: (error: unknown) => void;
}

/** A column of an answer: its name, and how its values are read. */
interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** The statements that a connection has parsed, by name, with the columns of their answers: they are neither parsed nor described again. */
export type ParsedStatements = Map<string, readonly Column[]>;

interface FieldMessage {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/**
 * Several statements that are sent in one write and answered in one: after one has failed none of the later is done, as PostgreSQL does it until the next sync.
 * The methods are what `pg` calls on a query of one's own.
 */
export class StatementBatch {
  /** Called by `pg` when the batch is over, and set by it to end its waiting. */
  callback: () => void;
  readonly #waiting: readonly WaitingStatement[];
  readonly #parsed: ParsedStatements;
  readonly #isNew: readonly boolean[];
  readonly #outcomes: Outcome<never>[] = [];
  #columns: readonly Column[] = [];
  #rows: Record<string, unknown>[] = [];
  #stream: pg.Connection['stream'] | undefined;
  #isOver = false;

  /**
   * @param waiting - in the order that they are to be done
   * @param parsed - what the connection knows; it learns what is new
   * @param ended - told whether the connection can be used again
   */
  constructor(waiting: readonly WaitingStatement[], parsed: ParsedStatements, ended: (isUsable: boolean) => void) {
    this.#waiting = waiting;
    this.#parsed = parsed;
    const isNew = ({ name }: WaitingStatement, place: number): boolean =>
      name === '' || (!parsed.has(name) && waiting.findIndex((other) => other.name === name) === place);
    this.#isNew = waiting.map(isNew);
    this.#ended = ended;
    this.callback = () => undefined;
  }
  readonly #ended: (isUsable: boolean) => void;

  submit(connection: pg.Connection): void {
    this.#stream = connection.stream;
    connection.stream.cork();
    for (const [place, one] of this.#waiting.entries()) send(connection, one, this.#isNew[place] === true);
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({ fields }: FieldMessage): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: columnValues[dataTypeID] ?? (pg.types.getTypeParser(dataTypeID) as Column['read']) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#rows.length === 0 && !this.#isFresh()) this.#columns = this.#parsed.get(this.#current()) ?? [];
    const row: Record<string, unknown> = {};
    for (const [place, { name, read }] of this.#columns.entries()) {
      const text = fields[place];
      row[name] = text === null || text === undefined ? null : read(text);
    }
    this.#rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    if (this.#isFresh() && this.#current() !== '') this.#parsed.set(this.#current(), this.#columns);
    this.#outcomes.push({ rows: this.#rows as never[], changed: Number(/\d+$/.exec(text)?.[0] ?? 0) });
    [this.#columns, this.#rows] = [[], []];
  }

  handleError(error: Error): void {
    const isAnswer = 'severity' in error;
    // A statement that failed when it was new may be known to the connection or not; one whose columns have changed since it was parsed fails there for ever.
    const isUsable = isAnswer && !this.#isFresh() && (error as pg.DatabaseError).code !== changedColumns;
    // What comes from the network, or from waiting too long, leaves a connection on which other answers may still come.
    if (!isAnswer) this.#stream?.destroy();
    this.#end(isUsable, error);
  }

  handleReadyForQuery(): void {
    this.#end(true);
  }

  #current = (): string => this.#waiting[this.#outcomes.length]?.name ?? '';
  #isFresh = (): boolean => this.#isNew[this.#outcomes.length] === true;

  #end(isUsable: boolean, error?: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.callback();
    this.#ended(isUsable);
    for (const [place, { resolve, reject }] of this.#waiting.entries()) {
      const outcome = this.#outcomes[place];
      if (outcome === undefined) reject(error ?? new Error('A statement was not answered.'));
      else resolve(outcome);
    }
  }
}

const unused = true;
const changedColumns = '0A000';

function send(connection: pg.Connection, { text, values, name }: WaitingStatement, isNew: boolean): void {
  if (isNew) connection.parse({ name, text, types: [] }, unused);
  connection.bind({ statement: name, values }, unused);
  if (isNew) connection.describe({ type: 'P' }, unused);
  connection.execute({}, unused);
}

/** A parameter as it is sent. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`A statement has a parameter of the type ${typeof value}.`);
}
