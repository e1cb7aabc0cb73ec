import { randomUUID } from 'node:crypto';
import { type ApiContext, appRouter } from '@stafett/api';
import { type Person, startIdentityProvider, Visitor } from '@stafett/identity-provider';
import { assembleHouse } from '../../assemble-house.ts';
import type { HouseParts } from '../../house-parts.ts';
import { type RunningHouse, startHouse } from '../../start-house.ts';
import { houseAtTerminal, type HouseAtTerminal } from '../house-at-terminal.ts';
import { freePort } from '../open-test-house.ts';
import type { Outputs } from './outputs.ts';
import { walkedUnits } from './the-houses.ts';

/** Where a house will be, before it has opened. */
export interface Site extends HouseAtTerminal {
  readonly id: string;
  readonly address: string;
  readonly closeIdentity: () => Promise<void>;
}

/** A house of which everything that leaves it is kept. */
export interface WatchedHouse {
  readonly site: Site;
  readonly running: RunningHouse;
  /** What a fault inside says, while there is one. */
  readonly fault: { words: string | undefined };
  /** Whether a message is still to be sent. */
  isBusy(): Promise<boolean>;
}

const kindOf = (id: string): string => (id === 'sis' ? 'sis' : id);

/** Of a cleared unit, the name of one who works there tells it. */
function workerAt(house: string, unit: string): Person {
  return { user: `${unit}.worker`, name: `Någon UNIT-${unit.slice(-3)}`, title: 'handläggare', unit, house, role: 'handläggare' };
}

/** Makes a house's folder, settings and sign-in, so that it can describe itself to the others before it opens. */
export async function siteOf(folder: string, id: string): Promise<Site> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const units = walkedUnits.filter(({ house }) => house === id).map(({ standing: _standing, ...unit }) => unit);
  const client = { id, secret: 'only-for-tests', redirectUri: `${address}/sign-in/callback` };
  const provider = await startIdentityProvider({ port: 0, name: id, people: units.map((unit) => workerAt(id, unit.id)), client });
  const identity = { issuer: provider.issuer, clientId: id, clientSecret: client.secret };
  const terminal = houseAtTerminal(folder, id, { kind: kindOf(id), units, port, address, identity, requestsPerMinute: 1_000_000 });
  return { ...terminal, id, address, closeIdentity: () => provider.close() };
}

/** Opens a house and keeps its log, and every message that comes to it, as the unit that it is for would read it. */
export async function openWatched(site: Site, outputs: Outputs): Promise<WatchedHouse> {
  const parts = await assembleHouse(site.settings);
  const receive: HouseParts['receive'] = async (message) => {
    outputs.addMessage(message);
    const answer = await parts.receive(message);
    outputs.add({ reader: 'error', output: `answer of the inbox of ${site.id}`, text: JSON.stringify(answer) });
    return answer;
  };
  const log = { write: (line: string) => outputs.add({ reader: 'operator', output: `log of ${site.id}`, text: line }) };
  const fault: WatchedHouse['fault'] = { words: undefined };
  const createContext: HouseParts['createContext'] = (actor, about) => {
    if (fault.words !== undefined) throw new Error(`duplicate key value (${fault.words})`);
    return parts.createContext(actor, about);
  };
  const running = await startHouse(site.settings, { ...parts, receive, log, createContext });
  const request = { id: randomUUID(), receivedAt: parts.clock.now() };
  const { ports } = (await parts.createContext({} as never, request)) as ApiContext;
  const { outbox } = ports.store as unknown as { outbox: { nextDue(): Promise<string | undefined> } };
  return { site, running, fault, isBusy: async () => (await outbox.nextDue()) !== undefined };
}

/** Somebody who is signed in at a unit, and keeps every answer as it came. */
export interface Reader {
  readonly unit: string;
  call(procedure: string, input: unknown): Promise<Answer>;
  open(path: string, init?: RequestInit): Promise<void>;
}

/** What came back from a procedure. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly text: string;
}

/** Signs in somebody at a unit. */
export async function readerAt(address: string, unit: string, outputs: Outputs): Promise<Reader> {
  const visitor = new Visitor();
  await visitor.signIn(address, `${unit}.worker`);
  const ask = async (output: string, path: string, init: RequestInit): Promise<Answer> => {
    const response = await visitor.request(`${address}${path}`, init);
    const text = await response.text();
    const headers = JSON.stringify([...response.headers]);
    outputs.add({ reader: response.ok ? unit : 'error', output: `${output} (${response.status}) to ${unit}`, text: `${headers}\n${text}` });
    if (!response.ok) outputs.add({ reader: unit, output: `${output} (${response.status})`, text: `${headers}\n${text}` });
    return { status: response.status, text, data: response.ok && text.startsWith('{') ? JSON.parse(text).result?.data : undefined };
  };
  const headers = { 'content-type': 'application/json' };
  return {
    unit,
    call: (procedure, input) => ask(procedure, `/api/trpc/${procedure}`, { method: 'POST', headers, body: JSON.stringify(input) ?? '' }),
    open: async (path, init = {}) => void (await ask(`${init.method ?? 'GET'} page`, path, init)),
  };
}

/** Every procedure that a house answers. */
export const procedures = (): readonly string[] => Object.keys(appRouter._def.procedures).toSorted();
