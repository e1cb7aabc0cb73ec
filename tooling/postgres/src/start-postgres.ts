import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Binaries, findBinaries } from './find-binaries.ts';

const superuser = 'postgres';
const owner = 'stafett';
const nobody = 65534;
const startLimit = 30_000;

// The shell ends the server when its input closes, so a killed test leaves no server and no folder behind.
const guard =
  'folder="$1"; shift; "$@" & server=$!; read -r word; if [ "$word" = kill ]; then kill -KILL $server; else kill -INT $server; fi; wait $server; [ -n "$word" ] || rm -rf "$folder"';

/** How the server is to run. */
export interface PostgresOptions {
  /** Acknowledged means on disk: `fsync`, `full_page_writes` and `synchronous_commit` on. Off by default, for speed. */
  readonly durable?: boolean;
  /** Listen on 127.0.0.1 as well, for other processes; else on a Unix socket only. */
  readonly tcp?: boolean;
}

/** A running PostgreSQL of one's own. */
export interface PostgresServer {
  /** The folder of the Unix socket. */
  readonly host: string;
  readonly port: number;
  /** The address of a database, as the plain role `stafett`. */
  url(database: string): string;
  /** The address of a database, as the superuser: for looking at what row-level security hides. */
  superuserUrl(database: string): string;
  /** Does a statement in a database as the superuser, and gives its rows. */
  asSuperuser(database: string, statement: string): Promise<readonly Record<string, unknown>[]>;
  /** Makes a database that `stafett` owns, and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server's main process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts a killed server again on the same data; as a replica it only reads, until it is promoted. */
  restart(as?: 'primary' | 'replica'): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly account: { uid?: number; gid?: number };
  readonly binaries: Binaries;
  readonly port: number;
  readonly options: PostgresOptions;
}

/**
 * Starts a PostgreSQL 18 in a new temporary folder. It ends with the process that started it, however that ends.
 * Databases belong to the login role `stafett`, which may create roles but is no superuser and cannot bypass row-level security.
 *
 * @throws when no PostgreSQL exists for this machine, or it does not answer within 30 seconds
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const place = await prepare(options);
  let running = await launch(place);
  await asSuperuser(place, 'postgres', `create role ${owner} login createrole`);
  const urlAs = (role: string) => (database: string) => addressOf(place, role, database);
  return {
    host: place.folder,
    port: place.port,
    url: urlAs(owner),
    superuserUrl: urlAs(superuser),
    asSuperuser: (database, statement) => asSuperuser(place, database, statement),
    createDatabase: async (name) => {
      await asSuperuser(place, 'postgres', `create database "${name.replaceAll('"', '""')}" owner ${owner}`);
      return addressOf(place, owner, name);
    },
    kill: () => end(running, 'kill\n'),
    restart: async (as = 'primary') => {
      const signal = join(place.folder, 'data', 'standby.signal');
      if (as === 'replica') writeFileSync(signal, '');
      else rmSync(signal, { force: true });
      running = await launchOnceFree(place);
    },
    stop: async () => {
      await end(running, 'stop\n');
      rmSync(place.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function prepare(options: PostgresOptions): Promise<Place> {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'stafett-pg-'));
  const account = isRoot ? { uid: nobody, gid: nobody } : {};
  if (isRoot) chownSync(folder, nobody, nobody);
  const place = { folder, account, binaries: findBinaries(folder, isRoot), port: await freePort(), options };
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const settings = ['-D', join(folder, 'data'), '-U', superuser, '-A', 'trust', ...locale, ...(options.durable ? [] : ['--no-sync'])];
  await promisify(execFile)(place.binaries.initdb, settings, { ...account, cwd: folder, env: environment(folder) });
  return place;
}

async function launch(place: Place): Promise<ChildProcess> {
  const { folder, account, binaries, port, options } = place;
  const set = (name: string, value: string) => ['-c', `${name}=${value}`];
  const durable = options.durable ? 'on' : 'off';
  const settings = [
    ...['fsync', 'full_page_writes', 'synchronous_commit'].flatMap((name) => set(name, durable)),
    ...set('listen_addresses', options.tcp ? '127.0.0.1' : ''),
    ...set('log_destination', 'stderr'),
    ...set('logging_collector', 'on'),
    ...set('log_directory', folder),
    ...set('log_filename', 'server.log'),
  ];
  const command = [binaries.postgres, '-D', join(folder, 'data'), '-k', folder, '-p', String(port), ...settings];
  const guarded = spawn('/bin/sh', ['-c', guard, 'postgres', folder, ...command], {
    ...account,
    cwd: folder,
    env: environment(folder),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await untilItAnswers(place, guarded);
  return guarded;
}

// The children of a killed server hold its memory for a moment; until they have gone a new one refuses to start.
async function launchOnceFree(place: Place, attempts = 20): Promise<ChildProcess> {
  try {
    return await launch(place);
  } catch (cause) {
    if (attempts <= 1) throw cause;
    await sleep(100);
    return launchOnceFree(place, attempts - 1);
  }
}

const environment = (folder: string): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: folder, LC_ALL: 'C', TZ: 'UTC' });

async function untilItAnswers(place: Place, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + startLimit;
  for (;;) {
    try {
      await asSuperuser(place, 'postgres', 'select 1');
      return;
    } catch (cause) {
      if (performance.now() > deadline || server.exitCode !== null) throw new Error(`PostgreSQL did not start.\n${logOf(place.folder)}`, { cause });
      await sleep(25);
    }
  }
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'server.log'), 'utf8').slice(-2000);
  } catch {
    return 'It wrote no log.';
  }
}

async function asSuperuser(place: Place, database: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ host: place.folder, port: place.port, user: superuser, database });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function end(server: ChildProcess, word: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end(word);
  await ended;
}

function addressOf({ folder, port, options }: Place, role: string, database: string): string {
  const name = encodeURIComponent(database);
  return options.tcp ? `postgresql://${role}@127.0.0.1:${port}/${name}` : `postgresql://${role}@localhost:${port}/${name}?host=${encodeURIComponent(folder)}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
