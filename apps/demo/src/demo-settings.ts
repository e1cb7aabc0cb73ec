import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeHouse, ensureSigningKey } from '@stafett/host';
import type { PlannedHouse } from './house-recipe.ts';

/** Where a demo house lives, and what it is told. */
export interface DemoHouse {
  readonly plan: PlannedHouse;
  readonly address: string;
  readonly identityPort: number;
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  readonly file: string;
}

/** The folder and the first port of a demo; the other ports follow on it. */
export interface DemoPlace {
  readonly folder: string;
  readonly port: number;
  readonly mode: 'demo' | 'test';
}

const portOf = (place: DemoPlace, { index }: PlannedHouse): number => place.port + 1 + index;
const identityPortOf = (place: DemoPlace, { index }: PlannedHouse): number => place.port + 51 + index;
const addressOf = (place: DemoPlace, house: PlannedHouse): string => `http://127.0.0.1:${portOf(place, house)}`;

const unitsOf = (house: PlannedHouse) => house.units.map((unit) => ({ ...unit, house: house.id }));

/** Writes the settings of every house, each in its own folder, with the others as its peers. */
export async function writeSettings(place: DemoPlace, houses: readonly PlannedHouse[]): Promise<readonly DemoHouse[]> {
  const descriptors = await Promise.all(houses.map((house) => describe(place, house)));
  return houses.map((house) => {
    const address = addressOf(place, house);
    const client = { id: `stafett-${house.id}`, secret: randomBytes(24).toString('base64url'), redirectUri: `${address}/sign-in/callback` };
    const settings = {
      id: house.id,
      kind: house.kind,
      name: house.name,
      units: unitsOf(house),
      mode: place.mode,
      port: portOf(place, house),
      address,
      dataFolder: folderOf(place, house),
      identity: { issuer: `http://127.0.0.1:${identityPortOf(place, house)}`, clientId: client.id, clientSecret: client.secret },
      peers: descriptors.filter(({ id }) => id !== house.id),
      webFolder: fileURLToPath(new URL(`../../${house.kind}/dist/web`, import.meta.url)),
    };
    const file = join(folderOf(place, house), 'house.json');
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
    return { plan: house, address, identityPort: identityPortOf(place, house), client, file };
  });
}

function folderOf(place: DemoPlace, house: PlannedHouse): string {
  const folder = join(place.folder, house.id);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function describe(place: DemoPlace, house: PlannedHouse) {
  const key = await ensureSigningKey(folderOf(place, house));
  const { id, kind, name } = house;
  return describeHouse({ id, kind, name, address: addressOf(place, house), units: unitsOf(house) } as Parameters<typeof describeHouse>[0], key);
}
