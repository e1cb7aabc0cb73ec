import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { z } from 'zod';
import { PeerDescriptor } from './peer-descriptor.ts';
import type { SigningKey } from '../keys/signing-key.ts';

/** The type that stands in the header of every signed descriptor. */
export const descriptorType = 'stafett-house+jws';

/** A descriptor whose signatures hold, and the keys that signed it, the present one first. */
export interface SignedDescriptor {
  readonly descriptor: PeerDescriptor;
  readonly signedBy: readonly string[];
}

/** Why a descriptor is not what it says. */
export type DescriptorFault = 'notADescriptor' | 'brokenSignature';

/**
 * Signs what a house tells of itself: one JWS in compact form a line, the same words signed by each of its keys (SEC-03).
 *
 * @param descriptor - what it tells
 * @param signers - the key that signs now, and those that speak for it or come after it
 */
export async function signDescriptor(descriptor: PeerDescriptor, signers: readonly SigningKey[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(descriptor));
  const lines = signers.map(async ({ privateKey }) => {
    const header = { alg: 'ES256', kid: privateKey.kid, typ: descriptorType };
    return new CompactSign(bytes).setProtectedHeader(header).sign(await importJWK({ ...privateKey }, 'ES256'));
  });
  return (await Promise.all(lines)).join('\n');
}

const Header = z.strictObject({ alg: z.literal('ES256'), kid: z.string(), typ: z.literal(descriptorType) });
const longest = 4 * 1024 * 1024;
// The last letter of a signature has bits that say nothing: only one way to write it is taken.
const jws = /^[\w-]+\.[\w-]+\.[\w-]{85}[AQgw]$/;

/**
 * Opens a signed descriptor: every line says the same, and each is signed by a key that the descriptor holds.
 * Whether that key is to be trusted is not said by this.
 *
 * @param text - the file as it came
 */
export async function openDescriptor(text: string): Promise<SignedDescriptor | DescriptorFault> {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (text.length > longest || !lines.every((line) => jws.test(line))) return 'notADescriptor';
  const descriptor = PeerDescriptor.safeParse(parsed(payloadOf(lines[0]))).data;
  const signedBy = lines.flatMap((line) => Header.safeParse(decodedHeader(line)).data?.kid ?? []);
  if (descriptor === undefined || signedBy.length < lines.length) return 'notADescriptor';
  if (!lines.every((line) => payloadOf(line) === payloadOf(lines[0])) || new Set(signedBy).size < lines.length) return 'brokenSignature';
  const hold = await Promise.all(lines.map((line, index) => isSigned(line, descriptor, signedBy[index])));
  return hold.every(Boolean) ? { descriptor, signedBy } : 'brokenSignature';
}

const payloadOf = (line: string | undefined): string => line?.split('.')[1] ?? '';

function parsed(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function decodedHeader(line: string): unknown {
  try {
    return decodeProtectedHeader(line);
  } catch {
    return undefined;
  }
}

async function isSigned(line: string, { keys }: PeerDescriptor, kid: string | undefined): Promise<boolean> {
  const key = keys.find(({ publicKey }) => publicKey.kid === kid)?.publicKey;
  if (key === undefined) return false;
  return compactVerify(line, { ...key }, { algorithms: ['ES256'] }).then(
    () => true,
    () => false,
  );
}
