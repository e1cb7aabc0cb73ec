import { profileNamed } from '@stafett/rulebook';
import type { Ports } from '@stafett/use-cases';
import type { PeerDirectory } from './peers/peer-directory.ts';
import type { HouseSettings } from './settings/house-settings.ts';

/** This house as the use cases know it. Its peers and their units change while it runs: they are read when they are needed. */
export function ownHouse({ id, name }: Pick<HouseSettings, 'id' | 'name'>, directory: Pick<PeerDirectory, 'units'>): Ports['house'] {
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
