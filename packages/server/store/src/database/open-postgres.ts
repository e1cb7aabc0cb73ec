import pg from 'pg';
import { batchingConnection, type KnownConnection } from './batching-connection.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { restingRole } from './roles.ts';

const connectLimit = 5_000;
const settings = '-c TimeZone=UTC -c DateStyle=ISO';
const limits = { statement_timeout: 30_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 60_000, query_timeout: 35_000 };

// As many statements as the store has, with room; none is remembered without end.
const mostNames = 200;

/**
 * Opens a PostgreSQL database.
 *
 * @throws Error, within about five seconds, when it does not answer; the message names the place but no login and no password
 */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const place = placeOf(databaseUrl);
  await migrateFirst(databaseUrl, place);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectLimit,
    options: `${settings} -c role=${restingRole}`,
    keepAlive: true,
    max: 10,
    ...limits,
  });
  // A connection that the database ends is left by the pool, and the next piece of work gets a new one; who was using it hears it from its statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { reserve: reserveFrom(pool), close: () => (pool.ending ? Promise.resolve() : pool.end()) };
}

// A statement with a name is parsed once by a connection. A connection that does not come back at rest is not used again.
function reserveFrom(pool: pg.Pool): Database['reserve'] {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    if (!names.has(text) && names.size < mostNames) names.set(text, `stafett-${names.size}`);
    return names.get(text) ?? '';
  };
  const connections = new WeakMap<pg.PoolClient, KnownConnection>();
  return async (work) => {
    const client = await pool.connect();
    const known = connections.get(client) ?? { parsed: new Map(), isSpoiled: false };
    connections.set(client, known);
    try {
      return await work(batchingConnection(client, known, nameOf));
    } finally {
      client.release(known.isSpoiled || client.getTransactionStatus() !== 'I');
    }
  };
}

async function migrateFirst(databaseUrl: string, place: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectLimit, options: settings });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database at ${place} cannot be reached: ${reasonOf(error)}.`);
  }
  try {
    await migrate(async <Row>(statements: string) => rowsOf<Row>(await client.query(statements)));
  } finally {
    await client.end();
  }
}

const rowsOf = <Row>(result: unknown): readonly Row[] => [result].flat().flatMap((one) => (one as { rows: Row[] }).rows);

const reasonOf = (error: unknown): string => (error as { code?: string }).code ?? 'it does not answer in time';

function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) throw new Error('The database address cannot be read: it should look like postgresql://login@host:5432/name.');
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  return `${searchParams.get('host') ?? hostname}:${port || '5432'}${pathname}`;
}
