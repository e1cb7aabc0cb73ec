import type { HistoryEntry, Plan } from '@stafett/plan';
import pg from 'pg';

/** For each table, how many rows it has and which transaction wrote the last of them. */
export type Fingerprint = Readonly<Record<string, string>>;

/** What the house holds, as its plans and lines of messages stand. */
export interface Held {
  readonly plans: ReadonlyMap<string, Plan>;
  /** By plan and unit. */
  readonly copies: ReadonlyMap<string, Plan>;
  /** The last number of each line, by house and plan. */
  readonly lines: ReadonlyMap<string, number>;
  readonly epochs: ReadonlyMap<string, number>;
}

const untouched = ['migration', 'session'];

/** The house's tables, seen by one whom no policy stops. */
export class Tables {
  readonly #client: pg.Client;
  #look = '';
  #names: readonly string[] = [];
  #next: string | undefined;
  #last: Fingerprint = {};

  constructor(superuserUrl: string) {
    this.#client = new pg.Client({ connectionString: superuserUrl });
  }

  async open(): Promise<void> {
    await this.#client.connect();
    const found = await this.#client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'stafett' and table_type = 'BASE TABLE'",
    );
    this.#names = found.rows.map(({ name }) => name);
    this.#look = this.#names
      .map((name) => `select '${name}' as name, count(*) || ' rows, last by ' || coalesce(max(xmin::text::bigint), 0) as seen from stafett."${name}"`)
      .join(' union all ');
  }

  /** What every table is now; an update, an insertion and a deletion each change it. Without a transaction that could write since last time it is the same. */
  async look(): Promise<Fingerprint> {
    const [next] = (await this.#client.query<{ id: string }>({ name: 'next', text: 'select pg_snapshot_xmax(pg_current_snapshot())::text as id' })).rows;
    if (next?.id === this.#next) return this.#last;
    this.#next = next?.id;
    this.#last = await this.#fullLook();
    return this.#last;
  }

  async #fullLook(): Promise<Fingerprint> {
    const { rows } = await this.#client.query<{ name: string; seen: string }>({ name: 'look', text: this.#look });
    return Object.fromEntries(rows.map(({ name, seen }) => [name, seen]));
  }

  /** Takes everything away but the sessions. */
  async empty(): Promise<void> {
    const names = this.#names.filter((name) => !untouched.includes(name)).map((name) => `stafett."${name}"`);
    await this.#client.query(`truncate ${names.join(', ')} restart identity cascade`);
  }

  async held(): Promise<Held> {
    const plans = await this.#client.query<{ id: string; state: Plan }>('select plan_id as id, state from stafett.plan');
    const copies = await this.#client.query<{ id: string; content: Plan }>("select plan_id || ' ' || unit as id, content from stafett.plan_copy");
    const lines = await this.#client.query<{ id: string; last: string }>(
      "select sender || ' ' || plan_id as id, last_sequence as last from stafett.inbox_position",
    );
    const epochs = await this.#client.query<{ id: string; epoch: string }>('select plan_id as id, epoch from stafett.inbox_epoch');
    return {
      plans: new Map(plans.rows.map(({ id, state }) => [id, state])),
      copies: new Map(copies.rows.map(({ id, content }) => [id, content])),
      lines: new Map(lines.rows.map(({ id, last }) => [id, Number(last)])),
      epochs: new Map(epochs.rows.map(({ id, epoch }) => [id, Number(epoch)])),
    };
  }

  async history(plan: string): Promise<readonly HistoryEntry[]> {
    const text =
      'select plan_id as plan, version, command_id as command, keeper, term, change, "by", at from stafett.plan_history where plan_id = $1 order by version';
    const { rows } = await this.#client.query({ name: 'history', text, values: [plan] });
    return rows.map(({ at, version, term, ...row }) => ({ ...row, version: Number(version), term: Number(term), at: new Date(at).toISOString() }));
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
