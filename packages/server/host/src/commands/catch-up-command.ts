import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { HouseId } from '@stafett/kernel';
import type { HouseStore } from '@stafett/store';
import { catchUp, confirmWithout, type Ports } from '@stafett/use-cases';
import { auditWords } from './audit-words.ts';
import type { CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import { openHouseStore } from '../open-house-store.ts';
import { ownHouse } from '../own-house.ts';
import { readPeers } from '../peers/peer-book.ts';
import { openPeerDirectory } from '../peers/peer-directory.ts';
import type { HouseSettings } from '../settings/house-settings.ts';

/** Asks the other houses, once more and by hand, what a restored house has missed; or, with a reason that is logged, goes on without one that is gone for good (SEC-02, SEC-13). */
export const catchUpCommand: HouseCommand = async (words, place) => {
  const { without, why } = readWords(words);
  const store = await openHouseStore(place.settings);
  try {
    if (without === undefined) place.say(await askPeersAgain(store, place.settings));
    else await goOnWithout(store, place, { without, why });
    return 0;
  } finally {
    await store.close();
  }
};

/** Puts in the outbox, for each house that this one trusts, the question what its units have a part in and where its originals are; says so, and whom the house waits for. */
export async function askPeersAgain(store: HouseStore, settings: HouseSettings): Promise<string> {
  const houses = readPeers(settings).map(({ descriptor }) => descriptor.id);
  const ports = await portsOn(store, settings);
  await catchUp(ports, houses);
  const asked = houses.length === 0 ? auditWords('nobodyToAsk') : auditWords('askedAgain', { houses: houses.join(', ') });
  return [asked, ...(await waitingLine(ports))].join('\n');
}

const mostCharacters = 200;
const form = 'house catch-up [--without HUS --why "…"]';

interface Without {
  readonly without: HouseId | undefined;
  readonly why: string;
}

function readWords(words: readonly string[]): Without {
  try {
    const { values } = parseArgs({ args: [...words], options: { without: { type: 'string' }, why: { type: 'string' } } });
    const why = values.why?.trim() ?? '';
    if (values.without === undefined && values.why === undefined) return { without: undefined, why };
    if (why !== '' && why.length <= mostCharacters) return { without: HouseId.parse(values.without), why };
  } catch {
    // Said below, in the same way.
  }
  throw new CommandRefusal(auditWords('usage', { form }), 64);
}

async function goOnWithout(store: HouseStore, { settings, say }: CommandPlace, { without, why }: Without): Promise<void> {
  const ports = await portsOn(store, settings);
  const house = without as HouseId;
  if (!(await confirmWithout(ports, house, { user: userInfo().username, why }))) throw new CommandRefusal(auditWords('notWaitedFor', { house }));
  say([auditWords('wentOnWithout', { house }), ...(await waitingLine(ports))].join('\n'));
}

async function waitingLine({ store, clock }: Ports): Promise<readonly string[]> {
  const houses = await store.asExchange(clock.now(), ({ restoring }) => restoring.awaited());
  return houses.length === 0 ? [] : [auditWords('waitsFor', { houses: houses.join(', ') })];
}

async function portsOn(store: HouseStore, settings: HouseSettings): Promise<Ports> {
  const clock = houseClock(settings);
  const directory = await openPeerDirectory({ settings, clock, report: () => undefined });
  return { house: ownHouse(settings, directory), clock, store, newId: randomUUID };
}
