import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import { type ApiContext, appRouter } from '@stafett/api';
import { httpTransport, type Outbox, type OutboxWorker, receiveEnvelope, startOutboxWorker } from '@stafett/exchange';
import type { LogSealer } from '@stafett/store';
import type { Ports } from '@stafett/use-cases';
import { guestDoor } from './guest-door.ts';
import { houseClock } from './house-clock.ts';
import type { HouseParts } from './house-parts.ts';
import { stateOf } from './house-state.ts';
import { type HouseWatch, houseWatch } from './house-watch.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { noticingIntents } from './noticing-intents.ts';
import { openHouseStore } from './open-house-store.ts';
import { ownHouse } from './own-house.ts';
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
  const watch = houseWatch(settings, clock);
  const store = await openHouseStore(settings, watch.troubled);
  const ports: Ports = { house: ownHouse(settings, directory), clock, store, newId: randomUUID };
  let worker: OutboxWorker | undefined;
  let sealer: LogSealer | undefined;
  return {
    clock,
    sessions: store.sessions,
    router: appRouter,
    createContext(actor: Actor): ApiContext {
      let isForOthers = false;
      const noticing = noticingIntents(store, () => {
        isForOthers = true;
      });
      const changed = (): void => void (isForOthers && worker?.wake());
      return { ports: { ...ports, store: noticing }, actor, mode: settings.mode, kind: settings.kind, changed };
    },
    receive: async (message) => {
      const answer = await receiveEnvelope({ ports, peers: directory.peers() }, message);
      watch.answered(message, answer);
      worker?.wake();
      return answer;
    },
    guests: guestDoor(ports, () => worker?.wake()),
    askDatabase: () => store.health(),
    state: () => stateOf({ messages: store.outbox, clock, clocks: watch.clocks, trouble: watch.trouble }),
    start: async () => {
      worker = startOutboxWorker(outboxOf(ports, directory, watch), store.outbox);
      sealer = sealLogOf(store);
    },
    stop: async () => {
      await worker?.stop();
      await sealer?.stop();
      await store.close();
    },
  };
}

// The house's own keys and its peers change while it runs: each is read when it is needed.
function outboxOf(ports: Ports, directory: PeerDirectory, { clocks, report }: HouseWatch): Outbox {
  return {
    ports,
    get key() {
      return directory.signingKey();
    },
    get peers() {
      return directory.peers();
    },
    transport: clocks.watching(httpTransport, (address) => directory.peers().find((peer) => peer.address === address)?.id),
    report,
  };
}

function reportUnread(line: string): void {
  process.stderr.write(`${JSON.stringify({ exchange: line })}\n`);
}
