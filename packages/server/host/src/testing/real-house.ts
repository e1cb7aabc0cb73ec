import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Actor } from '@stafett/actors';
import { appRouter } from '@stafett/api';
import type { Instant } from '@stafett/kernel';
import { type Person, startIdentityProvider } from '@stafett/identity-provider';
import { assembleHouse } from '../assemble-house.ts';
import type { HouseParts } from '../house-parts.ts';
import { HouseSettings } from '../settings/house-settings.ts';
import { type RunningHouse, startHouse } from '../start-house.ts';
import { type HouseAtTerminal, houseAtTerminal } from './house-at-terminal.ts';
import { freePort, type SettingsInput } from './open-test-house.ts';

/** A house that runs with its own database, exchange and front door, and a person at its terminal. */
export interface RealHouse extends HouseAtTerminal {
  readonly address: string;
  /** The procedures as somebody at one of its units. */
  as(unit: string): ReturnType<typeof appRouter.createCaller>;
  /** Closes it, does something to what it has left, and opens it again at the same address. */
  restart(whileClosed: () => Promise<void>): Promise<void>;
  /** Moves its clock so many seconds on; it remembers that when it is opened again. */
  later(seconds: number): void;
  close(): Promise<void>;
}

/**
 * Opens a house in a folder.
 *
 * @param folder - of the test
 * @param id - of the house
 * @param changes - to its settings
 */
export async function openRealHouse(folder: string, id: string, changes: Partial<SettingsInput> = {}): Promise<RealHouse> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const client = { id, secret: 'only-for-tests', redirectUri: `${address}/sign-in/callback` };
  const provider = await startIdentityProvider({ port: 0, name: id, people: [aWorker(changes['units'])], client });
  const identity = { issuer: provider.issuer, clientId: id, clientSecret: client.secret };
  const atTerminal = houseAtTerminal(folder, id, { ...changes, port, address, identity });
  const settings = HouseSettings.parse(atTerminal.settings);
  let opened = await open(settings);
  return {
    ...atTerminal,
    address,
    as(unit) {
      const actor = { user: 'maria.lindqvist', name: 'Maria Lindqvist', house: id, unit, role: 'handläggare' } as Actor;
      const request = { id: randomUUID(), receivedAt: opened.clock.now() };
      return appRouter.createCaller(opened.createContext(actor, request) as Parameters<typeof appRouter.createCaller>[0]);
    },
    async restart(whileClosed) {
      await opened.close();
      await whileClosed();
      opened = await open(settings);
    },
    later(seconds) {
      const { clock } = opened;
      if ('move' in clock) clock.move(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString() as Instant);
    },
    async close() {
      await opened.close();
      await provider.close();
    },
  };
}

/** Somebody at the first of its units, who can sign in. */
function aWorker(units: unknown): Person {
  const [{ id, house } = { id: 'barnmedicin', house: 'region' }] = (units ?? []) as readonly { readonly id: string; readonly house: string }[];
  return { user: 'maria.lindqvist', name: 'Maria Lindqvist', title: 'handläggare', unit: id, house, role: 'handläggare' };
}

async function open(settings: HouseSettings): Promise<Pick<HouseParts, 'clock' | 'createContext'> & RunningHouse> {
  const parts = await assembleHouse(settings);
  return { ...parts, ...(await startHouse(settings, { ...parts, log: { write: () => {} } })) };
}

/** Puts what a command wrote in a file, as one sends it. */
export function inFile(path: string, text: string): string {
  writeFileSync(path, text);
  return path;
}
