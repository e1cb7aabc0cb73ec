import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isValidAt } from '@stafett/exchange';
import { Instant } from '@stafett/kernel';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { thumbprintOf } from './key-fingerprint.ts';
import { StartError } from '../start-error.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const parts = { kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate, alg: z.literal('ES256'), use: z.literal('sig'), kid: coordinate };
const isOwnThumbprint = (key: { kty: string; crv: string; x: string; y: string; kid: string }): boolean => key.kid === thumbprintOf(key);

/** The half of a house's key that its peers verify with; `kid` is its RFC 7638 thumbprint. A private key is refused. */
export const PublicKey = z.strictObject(parts).refine(isOwnThumbprint);
export type PublicKey = z.infer<typeof PublicKey>;

/** The half of a house's key that it signs with. */
export const PrivateKey = z.strictObject({ ...parts, d: coordinate }).refine(isOwnThumbprint);
export type PrivateKey = z.infer<typeof PrivateKey>;

/** From when and until when a key may sign; without bounds when left out. */
export const KeyTime = z.strictObject({ from: Instant.optional(), until: Instant.optional() });
export type KeyTime = z.infer<typeof KeyTime>;

const KeyFile = z.strictObject({ keys: z.array(z.strictObject({ key: PrivateKey, ...KeyTime.shape })).min(1) });

/** A house's key pair, and when it signs. */
export interface SigningKey extends KeyTime {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKey;
}

/** Where a house keeps the keys that it signs with. */
export const signingKeyFile = (dataFolder: string): string => join(dataFolder, 'signing-keys.json');

/**
 * The keys that a house signs its messages with, oldest first (SEC-03): read from its data folder, the first one made there.
 *
 * @param dataFolder - the house's own folder
 * @throws {@link StartError} when the file holds no keys or others may read it
 */
export async function ensureSigningKeys(dataFolder: string): Promise<readonly SigningKey[]> {
  const file = signingKeyFile(dataFolder);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) writeFileAtomically(file, textOf([await makeSigningKey()]), 'keep');
  return readSigningKeys(dataFolder);
}

/**
 * The keys that a house has, oldest first.
 *
 * @throws {@link StartError} when the file is not there, holds no keys, or others may read it
 */
export function readSigningKeys(dataFolder: string): readonly SigningKey[] {
  const file = signingKeyFile(dataFolder);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (process.platform !== 'win32' && stat !== undefined && (stat.mode & 0o077) !== 0)
    throw new StartError(`others may read the signing keys in ${file}; run chmod 600 on it`);
  const { success, data } = KeyFile.safeParse(stat === undefined ? undefined : parseJson(readFileSync(file, 'utf8')));
  if (!success) throw new StartError(`the file ${file} does not hold this house's signing keys`);
  return data.keys.map(({ key, ...time }) => ({ ...time, privateKey: key, publicKey: publicHalf(key) }));
}

/** Keeps a house's keys instead of those that it had. */
export function writeSigningKeys(dataFolder: string, keys: readonly SigningKey[]): void {
  writeFileAtomically(signingKeyFile(dataFolder), textOf(keys), 'replace');
}

const textOf = (keys: readonly SigningKey[]): string =>
  `${JSON.stringify({ keys: keys.map(({ privateKey, from, until }) => ({ key: privateKey, from, until })) } satisfies z.infer<typeof KeyFile>, null, 2)}\n`;

/** Makes a new key. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const point = await exportJWK(privateKey);
  const key = PrivateKey.parse({ ...point, alg: 'ES256', use: 'sig', kid: thumbprintOf(point as PublicKey) });
  return { privateKey: key, publicKey: publicHalf(key) };
}

function publicHalf(key: PrivateKey): PublicKey {
  const { d: _, ...publicKey } = key;
  return publicKey;
}

/**
 * The key that a house signs with: the newest of those whose time it is.
 *
 * @param keys - oldest first
 * @param at - the moment of signing
 * @throws {@link StartError} when no key is valid, which only a moved clock or a changed file can bring about
 */
export function signingKeyAt(keys: readonly SigningKey[], at: Instant): SigningKey {
  const found = keys.findLast((key) => isValidAt(key, at));
  if (found === undefined) throw new StartError(`none of this house's signing keys is valid at ${at}`);
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
