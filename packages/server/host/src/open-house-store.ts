import { type HouseStore, openStore, type StoreSettings } from '@stafett/store';
import { databaseUnreachable } from './database-unreachable.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { StartError } from './start-error.ts';

/**
 * Opens the store that a house's settings describe.
 *
 * @param settings - which
 * @param report - told when the database cannot do what it is asked, and why
 * @throws StartError when the database cannot be reached, or another process has its folder
 */
export async function openHouseStore(
  settings: Pick<HouseSettings, 'id' | 'dataFolder' | 'databaseUrl'>,
  report?: StoreSettings['report'],
): Promise<HouseStore> {
  const { id, dataFolder, databaseUrl } = settings;
  try {
    return await openStore({ house: id, dataFolder, databaseUrl, report });
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('is in use by another process'))
      throw new StartError(`the folder ${dataFolder} (setting "dataFolder") is in use by another process, perhaps the house itself`, { cause });
    throw databaseUnreachable(settings, cause);
  }
}
