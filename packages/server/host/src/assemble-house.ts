import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import { type ApiContext, appRouter } from '@stafett/api';
import { httpTransport, type Outbox, type OutboxWorker, receiveEnvelope, startOutboxWorker } from '@stafett/exchange';
import { profileNamed } from '@stafett/rulebook';
import type { LogSealer } from '@stafett/store';
import type { Ports } from '@stafett/use-cases';
import { houseClock } from './house-clock.ts';
import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { openHouseStore } from './open-house-store.ts';
import { openPeerDirectory, type PeerDirectory } from './peers/peer-directory.ts';
import { sealLogOf } from './seal-log.ts';

/**
 * Puts a house together: its store, its exchange and its procedures, behind the ports of the use cases.
 *
 * @param settings - which house
 * @throws StartError when the database cannot be reached or the key cannot be read
 */
export async function assembleHouse(settings: HouseSettings): Promise<HouseParts> {
  const clock = houseClock(settings);
  const directory = await openPeerDirectory({ settings, clock, report: reportUnread });
  const store = await openHouseStore(settings);
  const ports: Ports = { house: ownHouse(settings, directory), clock, store, newId: randomUUID };
  let worker: OutboxWorker | undefined;
  let sealer: LogSealer | undefined;
  return {
    clock,
    sessions: store.sessions,
    router: appRouter,
    createContext: (actor: Actor): ApiContext => ({ ports, actor, mode: settings.mode, kind: settings.kind, changed: () => worker?.wake() }),
    receive: async (message) => {
      const answer = await receiveEnvelope({ ports, peers: directory.peers() }, message);
      worker?.wake();
      return answer;
    },
    askDatabase: () => store.health(),
    start: async () => {
      worker = startOutboxWorker(outboxOf(ports, directory), store.outbox);
      sealer = sealLogOf(store);
    },
    stop: async () => {
      await worker?.stop();
      await sealer?.stop();
      await store.close();
    },
  };
}

// Peers, their units and the house's own keys change while it runs: each is read when it is needed.
function ownHouse({ id, name }: HouseSettings, directory: PeerDirectory): Ports['house'] {
  const profile = profileNamed('national');
  return {
    id,
    name,
    get units() {
      return directory.units();
    },
    profile,
  };
}

function outboxOf(ports: Ports, directory: PeerDirectory): Outbox {
  return {
    ports,
    get key() {
      return directory.signingKey();
    },
    get peers() {
      return directory.peers();
    },
    transport: httpTransport,
    report: reportLine,
  };
}

function reportUnread(line: string): void {
  process.stderr.write(`${JSON.stringify({ exchange: line })}\n`);
}

function reportLine({ message, receiver, what }: { readonly message: string; readonly receiver: string; readonly what: string }): void {
  process.stderr.write(`${JSON.stringify({ exchange: what, message, receiver })}\n`);
}
