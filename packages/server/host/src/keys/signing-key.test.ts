import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@stafett/kernel';
import { calculateJwkThumbprint, CompactSign, compactVerify, importJWK } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandRefusal } from '../commands/command-refusal.ts';
import { fingerprintOf, kidOfFingerprint } from './key-fingerprint.ts';
import { rotateSigningKey } from './key-rotation.ts';
import { ensureSigningKeys, PrivateKey, PublicKey, readSigningKeys, type SigningKey, signingKeyAt, writeSigningKeys } from './signing-key.ts';
import { aFolder } from '../testing/open-test-house.ts';

let folder = '';
let data = '';
let remove = () => {};
beforeEach(() => {
  ({ folder, remove } = aFolder());
  data = join(folder, 'data');
});
afterEach(() => remove());

const file = () => join(data, 'signing-keys.json');
const firstKey = async (): Promise<SigningKey> => (await ensureSigningKeys(data))[0] as SigningKey;
const day = (date: string): Instant => `${date}T08:00:00.000Z` as Instant;

test('a house makes its key the first time and keeps it', async () => {
  const made = await ensureSigningKeys(data);
  expect(await ensureSigningKeys(data)).toEqual(made);
  expect(made).toHaveLength(1);
  const { publicKey } = await firstKey();
  expect(publicKey.kid).toBe(await calculateJwkThumbprint({ ...publicKey }));
  expect(publicKey).not.toHaveProperty('d');
  expect(readdirSync(data)).toEqual(['signing-keys.json']);
});

test('only the owner can read the keys', async () => {
  await ensureSigningKeys(data);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  chmodSync(file(), 0o640);
  await expect(ensureSigningKeys(data)).rejects.toThrow(`others may read the signing keys in ${file()}; run chmod 600 on it.`);
});

test('processes that start at once end up with one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, firstKey));
  expect(new Set(keys.map(({ publicKey }) => publicKey.kid)).size).toBe(1);
});

test('what the private half signs, the public half verifies', async () => {
  const { publicKey, privateKey } = await firstKey();
  const signed = await new CompactSign(new TextEncoder().encode('hej')).setProtectedHeader({ alg: 'ES256' }).sign(await importJWK({ ...privateKey }));
  const { payload } = await compactVerify(signed, await importJWK({ ...publicKey }));
  expect(new TextDecoder().decode(payload)).toBe('hej');
});

test.each([
  { reason: 'something else', text: '{"kty":"RSA"}' },
  { reason: 'no key', text: '{"keys":[]}' },
  { reason: 'half a key', text: '{"keys":[{"key":{"kty":"EC","crv":"P-2' },
])('a key file that holds $reason stops the start, is not overwritten and is not repeated', async ({ text }) => {
  await ensureSigningKeys(data);
  writeFileSync(file(), text);
  await expect(ensureSigningKeys(data)).rejects.toThrow(`the file ${file()} does not hold this house's signing keys.`);
  expect(readFileSync(file(), 'utf8')).toBe(text);
});

test('a key is called by its own thumbprint and by nothing else', async () => {
  const { publicKey, privateKey } = await firstKey();
  const kid = 'k'.repeat(43);
  expect(PublicKey.safeParse({ ...publicKey, kid }).success).toBe(false);
  expect(PrivateKey.safeParse({ ...privateKey, kid }).success).toBe(false);
  expect(PublicKey.safeParse(privateKey).success).toBe(false);
});

describe('SEC-03: a house changes key', () => {
  const kidAt = (keys: readonly SigningKey[], at: Instant) => signingKeyAt(keys, at).publicKey.kid;

  test('the old key signs until the new one begins, and is trusted for thirty days more', async () => {
    const [first] = await ensureSigningKeys(data);
    const keys = await rotateSigningKey(data, { at: day('2026-11-22'), days: 7, leaked: false });
    expect(readSigningKeys(data)).toEqual(keys);
    expect(keys.map(({ from, until }) => ({ from, until }))).toEqual([
      { from: undefined, until: day('2026-12-29') },
      { from: day('2026-11-29'), until: undefined },
    ]);
    const [old, fresh] = keys.map(({ publicKey }) => publicKey.kid) as [string, string];
    expect(old).toBe(first?.publicKey.kid);
    expect(fresh).not.toBe(old);
    expect(kidAt(keys, '2026-11-29T07:59:59.999Z' as Instant)).toBe(old);
    expect(kidAt(keys, day('2026-11-29'))).toBe(fresh);
  });

  test('a new key that still waits is not replaced by another', async () => {
    await rotateSigningKey(data, { at: day('2026-11-22'), days: 7, leaked: false });
    const again = rotateSigningKey(data, { at: day('2026-11-23'), days: 7, leaked: false });
    await expect(again).rejects.toThrow(CommandRefusal);
    await expect(again).rejects.toThrow('en ny nyckel väntar redan och börjar gälla 2026-11-29');
    expect(readSigningKeys(data)).toHaveLength(2);
    expect(await rotateSigningKey(data, { at: day('2026-11-29'), days: 0, leaked: false })).toHaveLength(3);
  });

  test('a second change never makes an old key live longer', async () => {
    await rotateSigningKey(data, { at: day('2026-11-22'), days: 0, leaked: false });
    const keys = await rotateSigningKey(data, { at: day('2026-12-01'), days: 0, leaked: false });
    expect(keys.map(({ until }) => until)).toEqual([day('2026-12-22'), day('2026-12-31'), undefined]);
  });

  test('leaked keys end at once, and one that waited is thrown away', async () => {
    const before = await rotateSigningKey(data, { at: day('2026-11-22'), days: 7, leaked: false });
    const keys = await rotateSigningKey(data, { at: day('2026-11-23'), days: 7, leaked: true });
    expect(keys.map(({ from, until }) => ({ from, until }))).toEqual([
      { from: undefined, until: '2026-11-23T07:59:59.999Z' },
      { from: day('2026-11-23'), until: undefined },
    ]);
    expect(keys.map(({ publicKey }) => publicKey.kid)).not.toContain(before[1]?.publicKey.kid);
    expect(kidAt(keys, day('2026-11-23'))).toBe(keys[1]?.publicKey.kid);
  });

  test('without a key whose time it is nothing is signed', async () => {
    const [key] = await ensureSigningKeys(data);
    writeSigningKeys(data, [{ ...(key as SigningKey), until: day('2026-11-22') }]);
    expect(() => signingKeyAt(readSigningKeys(data), day('2026-11-23'))).toThrow("none of this house's signing keys is valid at 2026-11-23T08:00:00.000Z");
  });
});

describe('SEC-03: a fingerprint is read aloud', () => {
  const kid = Buffer.from('0123456789abcdef'.repeat(4), 'hex').toString('base64url');
  const written = Array.from({ length: 4 }, () => '0123 4567 89AB CDEF').join(' ');

  test('as sixteen groups of four', () => expect(fingerprintOf(kid)).toBe(written));
  test.each([
    { reason: 'as it was shown', text: written },
    { reason: 'without spaces', text: written.replaceAll(' ', '') },
    { reason: 'in small letters', text: written.toLowerCase() },
    { reason: 'with hyphens and lines', text: written.replaceAll(' ', '-').replace('-', '\n') },
  ])('and is understood $reason', ({ text }) => expect(kidOfFingerprint(text)).toBe(kid));
  test.each([
    { reason: 'a group too few', text: written.slice(5) },
    { reason: 'a letter beyond F', text: written.replace('F', 'G') },
    { reason: 'nothing', text: '' },
  ])('with $reason it is none', ({ text }) => expect(kidOfFingerprint(text)).toBeUndefined());
});
