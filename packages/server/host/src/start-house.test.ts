import { startIdentityProvider } from '@stafett/identity-provider';
import { expect, test } from 'vitest';
import { databaseUnreachable } from './database-unreachable.ts';
import { HouseSettings } from './settings/house-settings.ts';
import { startHouse } from './start-house.ts';
import { freePort, someParts, someSettings } from './testing/open-test-house.ts';

test('a house waits for an identity provider that starts a little later', async () => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const identity = { issuer: `http://127.0.0.1:${providerPort}`, clientId: 'region', clientSecret: 'only-for-tests' };
  const settings = HouseSettings.parse(someSettings({ port, identity }));
  const opening = startHouse(settings, someParts());
  await new Promise((resolve) => setTimeout(resolve, 500));
  const client = { id: 'region', secret: 'only-for-tests', redirectUri: `${settings.address}/sign-in/callback` };
  const provider = await startIdentityProvider({ port: providerPort, name: 'Region Mellanskog', people: [], client });
  const house = await opening;
  expect((await fetch(`${house.address}/health`)).status).toBe(200);
  await house.close();
  await provider.close();
});

test('workers begin when the house has opened and end after it has closed', async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const provider = await startIdentityProvider({
    port: 0,
    name: 'x',
    people: [],
    client: { id: 'region', secret: 's', redirectUri: `${address}/sign-in/callback` },
  });
  const answered = async () =>
    fetch(`${address}/health`).then(
      ({ status }) => status,
      () => 'closed',
    );
  const seen: unknown[] = [];
  const parts = someParts({ start: async () => void seen.push('start', await answered()), stop: async () => void seen.push('stop', await answered()) });
  const settings = HouseSettings.parse(someSettings({ port, identity: { issuer: provider.issuer, clientId: 'region', clientSecret: 's' } }));
  await (await startHouse(settings, parts)).close();
  expect(seen).toEqual(['start', 200, 'stop', 'closed']);
  await provider.close();
});

test('a database that does not answer stops the start before anything is opened', async () => {
  const seen: string[] = [];
  const refused = Object.assign(new Error('password authentication failed for user "sip"'), { code: '28P01' });
  const parts = someParts({ askDatabase: () => Promise.reject(refused), start: async () => void seen.push('start'), stop: async () => void seen.push('stop') });
  const settings = HouseSettings.parse(someSettings({ port: await freePort(), databaseUrl: 'postgres://sip:hush-hush@db.region.example/sip' }));
  await expect(startHouse(settings, parts)).rejects.toThrow(
    'Stafett cannot start: the database at db.region.example/sip (setting "databaseUrl") cannot be reached: the password is refused.',
  );
  expect(seen).toEqual(['stop']);
});

test.each([
  { reason: 'a socket in a folder', databaseUrl: 'postgres://sip:hush-hush@/sip?host=/run/postgresql', place: 'at the address given (setting "databaseUrl")' },
  { reason: 'an address that was mistyped', databaseUrl: 'postgres://sip:hush?hush@db/sip', place: 'at the address given (setting "databaseUrl")' },
  { reason: 'a port of its own', databaseUrl: 'postgres://sip:hush-hush@db.example:6000/sip', place: 'at db.example:6000/sip (setting "databaseUrl")' },
  { reason: 'the embedded database', databaseUrl: undefined, place: 'in /var/lib/stafett (setting "dataFolder")' },
])('with $reason the line says where, and never a part of the password', ({ databaseUrl, place }) => {
  const { line } = databaseUnreachable({ databaseUrl, dataFolder: '/var/lib/stafett' }, new Error('hush'));
  expect(line).toBe(`Stafett cannot start: the database ${place} cannot be reached.`);
});
