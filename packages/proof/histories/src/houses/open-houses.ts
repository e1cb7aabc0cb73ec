import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Envelope } from '@stafett/exchange';
import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { Client } from 'pg';
import { type FaultProxy, startFaultProxy } from '../proxy/fault-proxy.ts';
import { messagesOnTheRoad } from '../proxy/messages-on-the-road.ts';
import { type HouseProcess, houseProcess } from './house-process.ts';
import { type HouseName, houseNames, units, workerAt } from './places.ts';
import { type Person, signIn } from './sign-in.ts';
import { introduce, type Site, siteOf } from './site.ts';

/** A house that runs, and the road to its database. */
export interface OpenHouse {
  readonly site: Site;
  readonly process: HouseProcess;
  readonly database: FaultProxy;
}

/** Three houses on one durable PostgreSQL, every road between them, and a person at each unit. */
export interface OpenHouses {
  readonly postgres: PostgresServer;
  readonly houses: Readonly<Record<HouseName, OpenHouse>>;
  /** From one house to another, as `municipality region`. */
  readonly roads: ReadonlyMap<string, FaultProxy>;
  /** In the order of the units. */
  readonly people: readonly Person[];
  /** Every message that has left a house for another since it was last asked, also those that never came. */
  takeMessages(): readonly Envelope[];
  /** Asks a house's database what row-level security hides. */
  rows<Row>(house: HouseName, query: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Starts everything, and signs everybody in. */
export async function openHouses(): Promise<OpenHouses> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-histories-'));
  const messages: Envelope[] = [];
  const closing: Closing = [async () => rmSync(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).toReversed()) await one();
  };
  try {
    const postgres = await startPostgres({ tcp: true, durable: true });
    closing.push(() => postgres.stop());
    const houses = await openAll(folder, postgres, closing);
    const roads = await layRoads(houses, (message) => void messages.push(message), closing);
    closing.push(() => Promise.all(houses.map(({ process }) => process.kill())));
    await Promise.all(houses.map(({ process }) => process.start()));
    const byName = Object.fromEntries(houses.map((one) => [one.site.name, one])) as OpenHouses['houses'];
    const people = await Promise.all(units.map((unit) => signIn(byName[unit.house as HouseName].site.address, workerAt(unit).user)));
    return { postgres, houses: byName, roads, people, takeMessages: () => messages.splice(0), rows: rowsIn(postgres), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Closing = (() => Promise<unknown>)[];

async function openAll(folder: string, postgres: PostgresServer, closing: Closing): Promise<readonly OpenHouse[]> {
  const houses: OpenHouse[] = [];
  for (const name of houseNames) {
    await postgres.createDatabase(name);
    const database = await startFaultProxy({ to: postgres.port });
    const site = await siteOf(folder, name, database.port);
    closing.push(() => Promise.all([database.stop(), site.closeSignIn()]));
    houses.push({ site, process: houseProcess(site.file, site.settings.port), database });
  }
  return houses;
}

async function layRoads(houses: readonly OpenHouse[], told: (message: Envelope) => void, closing: Closing): Promise<ReadonlyMap<string, FaultProxy>> {
  const roads = new Map<string, FaultProxy>();
  for (const { site: from } of houses) {
    for (const { site: to } of houses.filter(({ site }) => site !== from)) {
      const road = await startFaultProxy({ to: to.settings.port, listen: messagesOnTheRoad(told) });
      closing.push(() => road.stop());
      roads.set(`${from.name} ${to.name}`, road);
      await introduce(to, from, road.port);
    }
  }
  return roads;
}

function rowsIn(postgres: PostgresServer): OpenHouses['rows'] {
  return async <Row>(house: HouseName, query: string, values: readonly unknown[] = []) => {
    const client = new Client({ connectionString: postgres.superuserUrl(house) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(query, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  };
}
