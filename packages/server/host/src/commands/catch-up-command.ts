import type { HouseStore } from '@stafett/store';
import { catchUp } from '@stafett/use-cases';
import { auditWords } from './audit-words.ts';
import type { HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import type { HouseSettings } from '../settings/house-settings.ts';
import { openHouseStore } from '../open-house-store.ts';
import { readPeers } from '../peers/peer-book.ts';

/** Asks the other houses, once more and by hand, what a restored house has missed (SEC-13). */
export const catchUpCommand: HouseCommand = async (words, { settings, say }) => {
  if (words.length > 0) throw new CommandRefusal(auditWords('usage', { form: 'house catch-up' }), 64);
  const store = await openHouseStore(settings);
  try {
    say(await askPeersAgain(store, settings));
    return 0;
  } finally {
    await store.close();
  }
};

/** Puts in the outbox, for each house that this one trusts, the question what its units have a part in; says so in one line. */
export async function askPeersAgain(store: HouseStore, settings: HouseSettings): Promise<string> {
  const houses = readPeers(settings).map(({ descriptor }) => descriptor.id);
  await catchUp({ store, clock: houseClock(settings) }, houses);
  return houses.length === 0 ? auditWords('nobodyToAsk') : auditWords('askedAgain', { houses: houses.join(', ') });
}
