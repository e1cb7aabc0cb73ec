import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Actor } from '@stafett/actors';
import { type ApiContext, appRouter } from '@stafett/api';
import { httpTransport, type OutboxWorker, type Peer, receiveEnvelope, startOutboxWorker } from '@stafett/exchange';
import type { PartyUnit } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { openStore } from '@stafett/store';
import type { Ports } from '@stafett/use-cases';
import { importJWK } from 'jose';
import { systemClock } from './clock.ts';
import { databaseUnreachable } from './database-unreachable.ts';
import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './house-settings.ts';
import { movableClock } from './movable-clock.ts';
import { ensureSigningKey, type SigningKey } from './signing-key.ts';

/**
 * Puts a house together: its store, its exchange and its procedures, behind the ports of the use cases.
 *
 * @param settings - which house
 * @throws StartError when the database cannot be reached or the key cannot be read
 */
export async function assembleHouse(settings: HouseSettings): Promise<HouseParts> {
  const key = await ensureSigningKey(settings.dataFolder);
  const clock = settings.mode === 'production' ? systemClock() : movableClock(join(settings.dataFolder, 'clock.json'));
  const store = await openHouseStore(settings);
  const ports: Ports = { house: ownHouse(settings), clock, store, newId: randomUUID };
  const peers = peersOf(settings, key);
  let worker: OutboxWorker | undefined;
  return {
    clock,
    sessions: store.sessions,
    router: appRouter,
    createContext: (actor: Actor): ApiContext => ({ ports, actor, mode: settings.mode, kind: settings.kind, changed: () => worker?.wake() }),
    receive: async (message) => {
      const answer = await receiveEnvelope({ ports, peers }, message);
      worker?.wake();
      return answer;
    },
    askDatabase: () => store.health(),
    start: async () => {
      const signing = { kid: key.publicKey.kid, privateKey: (await importJWK(key.privateKey, 'ES256')) as CryptoKey };
      worker = startOutboxWorker({ ports, key: signing, peers, transport: httpTransport, report: reportLine }, store.outbox);
    },
    stop: async () => {
      await worker?.stop();
      await store.close();
    },
  };
}

async function openHouseStore({ id, dataFolder, databaseUrl, ...settings }: HouseSettings) {
  try {
    return await openStore({ house: id, dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
  } catch (cause) {
    throw databaseUnreachable({ id, dataFolder, databaseUrl, ...settings } as HouseSettings, cause);
  }
}

function ownHouse({ id, name, units, peers }: HouseSettings): Ports['house'] {
  const known = [...units, ...peers.flatMap((peer) => peer.units)];
  return { id, name, units: known.map(({ id: unit, ...rest }) => ({ ...rest, unit }) satisfies PartyUnit), profile: profileNamed('national') };
}

// A house is its own peer: its other units get their copies on the same road as everyone else's.
function peersOf({ id, address, peers }: HouseSettings, key: SigningKey): readonly Peer[] {
  return [{ id, address, publicKey: key.publicKey }, ...peers.map((peer) => ({ id: peer.id, address: peer.address, publicKey: peer.publicKey }))];
}

function reportLine({ message, receiver, what }: { readonly message: string; readonly receiver: string; readonly what: string }): void {
  process.stderr.write(`${JSON.stringify({ exchange: what, message, receiver })}\n`);
}
