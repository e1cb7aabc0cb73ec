import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { StartError } from './start-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const parts = { kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate, alg: z.literal('ES256'), use: z.literal('sig'), kid: coordinate };

/** The half of a house's key that its peers verify with; `kid` is its RFC 7638 thumbprint. A private key is refused. */
export const PublicKey = z.strictObject(parts);
export type PublicKey = z.infer<typeof PublicKey>;

/** The half of a house's key that it signs with. */
export const PrivateKey = z.strictObject({ ...parts, d: coordinate });
export type PrivateKey = z.infer<typeof PrivateKey>;

/** A house's key pair. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKey;
}

/**
 * The key that a house signs its messages with (SEC-03): read from its data folder, made there the first time.
 *
 * @param dataFolder - the house's own folder
 * @throws {@link StartError} when the file holds no key or others may read it
 */
export async function ensureSigningKey(dataFolder: string): Promise<SigningKey> {
  const file = join(dataFolder, 'signing-key.json');
  const kept = readKey(file);
  if (kept !== undefined) return kept;
  writeFileAtomically(file, `${JSON.stringify(await makeKey(), null, 2)}\n`, 'keep');
  return ensureSigningKey(dataFolder);
}

function readKey(file: string): SigningKey | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) throw new StartError(`others may read the signing key in ${file}; run chmod 600 on it`);
  const { success, data } = PrivateKey.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!success) throw new StartError(`the file ${file} does not hold this house's signing key`);
  const { d: _, ...publicKey } = data;
  return { privateKey: data, publicKey };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function makeKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return PrivateKey.parse({ ...key, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(key) });
}
