import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describeOwnHouse, houseClock, HouseSettings, openDescriptor, takeInPeer } from '@stafett/host';
import { startIdentityProvider } from '@stafett/identity-provider';
import { type HouseName, units, workerAt } from './places.ts';

/** A house's place before it has opened: its settings, and somewhere to sign in. */
export interface Site {
  readonly name: HouseName;
  readonly settings: HouseSettings;
  readonly file: string;
  readonly address: string;
  closeSignIn(): Promise<void>;
}

/**
 * Makes a house's folder, settings and sign-in.
 *
 * @param folder - of all houses
 * @param name - of this one
 * @param databasePort - where it finds its PostgreSQL
 */
export async function siteOf(folder: string, name: HouseName, databasePort: number): Promise<Site> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const own = units.filter(({ house }) => house === name);
  const client = { id: name, secret: 'only-for-tests', redirectUri: `${address}/sign-in/callback` };
  const provider = await startIdentityProvider({ port: 0, name, people: own.map(workerAt), client });
  const dataFolder = join(folder, name);
  mkdirSync(dataFolder, { recursive: true });
  const written = {
    id: name,
    kind: name,
    name: `Huset ${name}`,
    units: own.map(({ unit: id, ...rest }) => ({ id, ...rest })),
    mode: 'test',
    port,
    address,
    dataFolder,
    databaseUrl: `postgresql://stafett@127.0.0.1:${databasePort}/${name}`,
    identity: { issuer: provider.issuer, clientId: name, clientSecret: client.secret },
    sessionHours: 24,
    requestsPerMinute: 1_000_000,
  };
  const file = join(dataFolder, 'house.json');
  writeFileSync(file, JSON.stringify(written), { mode: 0o600 });
  return { name, settings: HouseSettings.parse(written), file, address, closeSignIn: () => provider.close() };
}

/**
 * A house gets to know another at the end of the road that leads there, as people do it: by a description whose fingerprint they compare.
 *
 * @param told - the house that describes itself
 * @param to - the house that takes it in
 * @param roadPort - where the road between them begins
 */
export async function introduce(told: Site, to: Site, roadPort: number): Promise<void> {
  const seenFrom = { ...told.settings, address: `http://127.0.0.1:${roadPort}` };
  const at = houseClock(to.settings).now();
  const { text, kid } = await describeOwnHouse(seenFrom, at);
  const signed = await openDescriptor(text);
  const outcome = typeof signed === 'string' ? signed : takeInPeer(to.settings, signed, { wish: 'add', comparedKey: kid, at });
  if (outcome !== 'added') throw new Error(`${to.name} did not take in ${told.name}: ${outcome}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
