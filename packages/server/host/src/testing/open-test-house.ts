import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Person, startIdentityProvider, Visitor } from '@stafett/identity-provider';
import { createTRPCClient, httpBatchLink, type HTTPBatchLinkOptions, type TRPCClient } from '@trpc/client';
import { systemClock } from '../clock.ts';
import type { HouseParts } from '../house-parts.ts';
import { HouseSettings } from '../settings/house-settings.ts';
import { startHouse } from '../start-house.ts';
import { SessionsInMemory } from './sessions-in-memory.ts';
import { type TestRouter, testRouter } from './test-router.ts';

/** The settings as they stand in a file. */
export type SettingsInput = Record<string, unknown> & {
  id: string;
  port: number;
  address: string;
  identity: { issuer: string; clientId: string; clientSecret: string };
};

type FetchEsque = NonNullable<HTTPBatchLinkOptions<TestRouter['_def']['_config']['$types']>['fetch']>;

const unitsOf = (house: string) => [
  { id: 'barnmedicin', name: 'Barnmedicinska mottagningen', kind: 'paediatrics', house, principal: 'region' },
  { id: 'bvc-asen', name: 'BVC Åsen', kind: 'childHealthCare', house, principal: 'region' },
];

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A person of a house, as its identity provider describes them. */
export const aPerson = (changes: Partial<Person> = {}): Person => ({
  user: 'elin.sjoberg',
  name: 'Elin Sjöberg',
  title: 'kurator',
  unit: 'barnmedicin',
  house: 'region',
  role: 'kurator',
  ...changes,
});

/** A folder that the tests may fill; remove it with the function beside it. */
export function aFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-host-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Settings of a test house that nothing is wrong with. */
export function someSettings(changes: Partial<SettingsInput> & { port: number }): SettingsInput {
  const id = changes.id ?? 'region';
  return {
    id,
    kind: 'region',
    name: 'Region Mellanskog',
    units: unitsOf(id),
    mode: 'test',
    address: `http://127.0.0.1:${changes.port}`,
    dataFolder: join(tmpdir(), 'stafett-host-unused'),
    identity: { issuer: 'http://127.0.0.1:9', clientId: id, clientSecret: 'only-for-tests' },
    ...changes,
  };
}

/** Parts of a test house: a working front door with little behind it. */
export function someParts(changes: Partial<HouseParts> = {}): HouseParts {
  return {
    clock: systemClock(),
    sessions: new SessionsInMemory(),
    router: testRouter,
    createContext: (actor, request) => ({ actor, request }),
    receive: async (message) => ({ status: 200, body: { received: message.length } }),
    askDatabase: async () => {},
    log: { write: () => {} },
    ...changes,
  };
}

/** What to open a test house with. */
export interface TestHouseOptions {
  readonly settings?: Partial<SettingsInput>;
  readonly parts?: Partial<HouseParts>;
  readonly people?: readonly Person[];
}

/** A house on a port of its own with a real identity provider. */
export interface TestHouse {
  readonly address: string;
  readonly client: (visitor: Visitor, headers?: Record<string, string>) => TRPCClient<TestRouter>;
  readonly signedIn: (user?: string) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** Opens a house and its identity provider. */
export async function openTestHouse({
  settings = {},
  parts = {},
  people = [aPerson({ house: settings.id ?? 'region' })],
}: TestHouseOptions = {}): Promise<TestHouse> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const client = { id: settings.id ?? 'region', secret: 'only-for-tests', redirectUri: `${address}/sign-in/callback` };
  const provider = await startIdentityProvider({ port: 0, name: 'Region Mellanskog', people, client });
  const identity = { issuer: provider.issuer, clientId: client.id, clientSecret: client.secret };
  const house = await startHouse(HouseSettings.parse(someSettings({ ...settings, port, identity })), someParts(parts));
  return {
    address,
    client: (visitor, headers = {}) => procedureClient(address, visitor, headers),
    signedIn: async (user = 'elin.sjoberg') => {
      const visitor = new Visitor();
      await visitor.signIn(address, user);
      return visitor;
    },
    close: async () => {
      await house.close();
      await provider.close();
    },
  };
}

function procedureClient(address: string, visitor: Visitor, headers: Record<string, string>): TRPCClient<TestRouter> {
  const fetch: FetchEsque = (input, init) => visitor.request(input instanceof Request ? input.url : input, init as RequestInit);
  return createTRPCClient<TestRouter>({ links: [httpBatchLink({ url: `${address}/api/trpc`, methodOverride: 'POST', headers, fetch })] });
}
