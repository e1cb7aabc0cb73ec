import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, CompactSign, compactVerify, importJWK } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HouseSettings } from './house-settings.ts';
import { describeHouse, PeerDescriptor } from './peer-descriptor.ts';
import { ensureSigningKey } from './signing-key.ts';
import { aFolder, someSettings } from './testing/open-test-house.ts';

let folder = '';
let data = '';
let remove = () => {};
beforeEach(() => {
  ({ folder, remove } = aFolder());
  data = join(folder, 'data');
});
afterEach(() => remove());

const file = () => join(data, 'signing-key.json');

test('a house makes its key the first time and keeps it', async () => {
  const made = await ensureSigningKey(data);
  expect(await ensureSigningKey(data)).toEqual(made);
  expect(made.publicKey.kid).toBe(await calculateJwkThumbprint({ ...made.publicKey }));
  expect(made.publicKey).not.toHaveProperty('d');
  expect(readdirSync(data)).toEqual(['signing-key.json']);
});

test('only the owner can read the key', async () => {
  await ensureSigningKey(data);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  chmodSync(file(), 0o644);
  await expect(ensureSigningKey(data)).rejects.toThrow(`others may read the signing key in ${file()}; run chmod 600 on it.`);
});

test('processes that start at once end up with one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => ensureSigningKey(data)));
  expect(new Set(keys.map(({ publicKey }) => publicKey.kid)).size).toBe(1);
});

test('what the private half signs, the public half verifies', async () => {
  const { publicKey, privateKey } = await ensureSigningKey(data);
  const signed = await new CompactSign(new TextEncoder().encode('hej')).setProtectedHeader({ alg: 'ES256' }).sign(await importJWK({ ...privateKey }));
  const { payload } = await compactVerify(signed, await importJWK({ ...publicKey }));
  expect(new TextDecoder().decode(payload)).toBe('hej');
});

test.each([
  { reason: 'something else', text: '{"kty":"RSA"}' },
  { reason: 'half a key', text: '{"kty":"EC","crv":"P-2' },
])('a key file that holds $reason stops the start, is not overwritten and is not repeated', async ({ text }) => {
  await ensureSigningKey(data);
  writeFileSync(file(), text);
  await expect(ensureSigningKey(data)).rejects.toThrow(`the file ${file()} does not hold this house's signing key.`);
  expect(readFileSync(file(), 'utf8')).toBe(text);
});

test('what a house tells of itself holds what peers need and nothing secret', async () => {
  const key = await ensureSigningKey(data);
  const settings = HouseSettings.parse(someSettings({ port: 4002 }));
  const description = describeHouse(settings, key);
  expect(PeerDescriptor.parse(JSON.parse(JSON.stringify(description)))).toEqual(description);
  expect(Object.keys(description)).toEqual(['id', 'kind', 'name', 'address', 'units', 'publicKey']);
  expect(JSON.stringify(description)).not.toContain(key.privateKey.d);
});
