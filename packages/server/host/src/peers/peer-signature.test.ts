import { join } from 'node:path';
import type { Instant } from '@stafett/kernel';
import fc from 'fast-check';
import { CompactSign, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeHouse, type DescribedHouse, PeerDescriptor } from './peer-descriptor.ts';
import { descriptorType, openDescriptor, signDescriptor } from './peer-signature.ts';
import { makeSigningKey, type SigningKey } from '../keys/signing-key.ts';
import { houseAtTerminal } from '../testing/house-at-terminal.ts';
import { aFolder } from '../testing/open-test-house.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const { folder, remove } = aFolder();
const at = '2026-11-23T08:00:00.000Z' as Instant;
const house: DescribedHouse = houseAtTerminal(join(folder, 'x'), 'region').settings;
let old: SigningKey;
let fresh: SigningKey;
let descriptor: PeerDescriptor;
let text: string;

beforeAll(async () => {
  [old, fresh] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  descriptor = describeHouse(
    house,
    [
      { ...old, until: at },
      { ...fresh, from: at },
    ],
    { serial: 7, issuedAt: at },
  );
  text = await signDescriptor(descriptor, [old, fresh]);
});
afterAll(remove);

const signed = async (payload: unknown, { privateKey }: SigningKey, header: object = {}): Promise<string> =>
  new CompactSign(new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', kid: privateKey.kid, typ: descriptorType, ...header })
    .sign(await importJWK({ ...privateKey }, 'ES256'));

describe('SEC-03: what a house tells of itself', () => {
  test('holds what peers need and nothing secret', () => {
    expect(Object.keys(descriptor)).toEqual(['id', 'kind', 'name', 'address', 'units', 'keys', 'serial', 'issuedAt']);
    expect(JSON.stringify(descriptor)).not.toContain(old.privateKey.d);
    expect(PeerDescriptor.parse(JSON.parse(JSON.stringify(descriptor)))).toEqual(descriptor);
  });

  test('opens as it was signed, by both keys, the present one first', async () => {
    expect(await openDescriptor(text)).toEqual({ descriptor, signedBy: [old.publicKey.kid, fresh.publicKey.kid] });
  });

  test('may have got the line ends of another machine on the way', async () => {
    expect(await openDescriptor(`${text.replaceAll('\n', '\r\n')}\r\n`)).toHaveProperty('descriptor');
  });

  test('is refused when any letter of it is changed, left out or added', async () => {
    const change = fc.record({
      place: fc.nat(text.length - 1),
      letter: fc.constantFrom(...letters, '=', '.', ' ', '\n'),
      how: fc.constantFrom('instead', 'before', 'gone'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ place, letter, how }) => {
        const rest = text.slice(how === 'before' ? place : place + 1);
        const changed = `${text.slice(0, place)}${how === 'gone' ? '' : letter}${rest}`;
        fc.pre(changed !== text);
        expect(['notADescriptor', 'brokenSignature']).toContain(await openDescriptor(changed));
      }),
    );
  });

  test('is refused when the last letter of a signature is written in another way', async () => {
    const others = letters.filter((letter) => letter !== text.at(-1));
    for (const letter of others) expect(await openDescriptor(`${text.slice(0, -1)}${letter}`)).toBeTypeOf('string');
  });

  test.each([
    { reason: 'nothing', make: () => '' },
    { reason: 'a text', make: () => 'hej' },
    { reason: 'the descriptor without a signature', make: () => JSON.stringify(descriptor) },
    { reason: 'a signed message between houses', make: () => signed(descriptor, old, { typ: 'stafett-message+jws' }) },
    { reason: 'a header with more in it', make: () => signed(descriptor, old, { jku: 'https://evil.example' }) },
    { reason: 'signed words that are no JSON', make: () => signed('hej', old) },
    { reason: 'a field that does not exist', make: () => signed({ ...descriptor, role: 'admin' }, old) },
    { reason: 'an address that is none', make: () => signed({ ...descriptor, address: 'https://\u{fffd}egion.example' }, old) },
    { reason: 'no serial number', make: () => signed({ ...descriptor, serial: undefined }, old) },
    { reason: 'no key', make: () => signed({ ...descriptor, keys: [] }, old) },
    { reason: 'the same key twice', make: () => signed({ ...descriptor, keys: [...descriptor.keys, ...descriptor.keys] }, old) },
    { reason: 'a private key', make: () => signed({ ...descriptor, keys: [{ publicKey: old.privateKey }] }, old) },
    { reason: 'a key under another name', make: () => signed({ ...descriptor, keys: [{ publicKey: { ...old.publicKey, kid: fresh.publicKey.kid } }] }, old) },
    { reason: 'a unit of another house', make: () => signed({ ...descriptor, id: 'sis' }, old) },
    { reason: 'named as units without a house are', make: () => signed({ ...descriptor, id: 'outside', units: [] }, old) },
    { reason: 'the same unit twice', make: () => signed({ ...descriptor, units: [...descriptor.units, ...descriptor.units] }, old) },
    { reason: 'an address with a path', make: () => signed({ ...descriptor, address: 'https://region.example/x' }, old) },
  ])('is none when it is $reason', async ({ make }) => {
    expect(await openDescriptor(await make())).toBe('notADescriptor');
  });

  test.each([
    { reason: 'a key that it does not hold', make: async () => signed(descriptor, await makeSigningKey()) },
    { reason: 'one key in the name of another', make: () => signed(descriptor, fresh, { kid: old.publicKey.kid }) },
    { reason: 'the same key twice', make: async () => [await signed(descriptor, old), await signed(descriptor, old)].join('\n') },
    {
      reason: 'two keys about different things',
      make: async () => [await signed(descriptor, old), await signed({ ...descriptor, serial: 8 }, fresh)].join('\n'),
    },
  ])('is broken when it is signed by $reason', async ({ make }) => {
    expect(await openDescriptor(await make())).toBe('brokenSignature');
  });
});
