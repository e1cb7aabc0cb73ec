import { setTimeout } from 'node:timers/promises';
import { readAloud } from './house-at-terminal.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

const office = { id: 'social', name: 'Socialkontoret', kind: 'socialServices', house: 'municipality', principal: 'municipality' };

/** Two real houses that trust one another. */
export interface AcquaintedHouses {
  readonly municipality: RealHouse;
  readonly region: RealHouse;
  close(): Promise<void>;
}

/** Opens a municipality and a region, each introduced to the other by fingerprint; a peer that is new is seen within a second. */
export async function openAcquaintedHouses(folder: string): Promise<AcquaintedHouses> {
  const municipality = await openRealHouse(folder, 'municipality', { kind: 'municipality', units: [office] });
  const region = await openRealHouse(folder, 'region');
  await region.does('peer', 'add', await municipality.describes(), '--fingerprint', await readAloud(municipality));
  await municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));
  await setTimeout(1_100);
  return {
    municipality,
    region,
    async close() {
      await municipality.close();
      await region.close();
    },
  };
}
