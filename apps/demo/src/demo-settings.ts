import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HouseSettings } from '@stafett/host';
import type { PlannedHouse } from './house-recipe.ts';
import { introduceHouses } from './introduce-houses.ts';

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

/** Writes the settings of every house, each in its own folder, and makes the others its peers. */
export async function writeSettings(place: DemoPlace, houses: readonly PlannedHouse[]): Promise<readonly DemoHouse[]> {
  const written = houses.map((plan) => writeHouse(place, plan));
  await introduceHouses(written.map(({ settings }) => settings));
  return written.map(({ house }) => house);
}

function writeHouse(place: DemoPlace, plan: PlannedHouse): { house: DemoHouse; settings: HouseSettings } {
  const address = addressOf(place, plan);
  const identityPort = identityPortOf(place, plan);
  const client = { id: `stafett-${plan.id}`, secret: randomBytes(24).toString('base64url'), redirectUri: `${address}/sign-in/callback` };
  const settings = {
    id: plan.id,
    kind: plan.kind,
    name: plan.name,
    units: unitsOf(plan),
    mode: place.mode,
    port: portOf(place, plan),
    address,
    dataFolder: folderOf(place, plan),
    identity: { issuer: `http://127.0.0.1:${identityPort}`, clientId: client.id, clientSecret: client.secret },
    webFolder: fileURLToPath(new URL(`../../${plan.kind}/dist/web`, import.meta.url)),
  };
  const file = join(settings.dataFolder, 'house.json');
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  return { house: { plan, address, identityPort, client, file }, settings: HouseSettings.parse(settings) };
}

function folderOf(place: DemoPlace, house: PlannedHouse): string {
  const folder = join(place.folder, house.id);
  mkdirSync(folder, { recursive: true });
  return folder;
}
