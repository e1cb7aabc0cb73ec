import type { HouseId, Violation } from '@stafett/kernel';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { EnvelopeHead } from './envelope.schema.ts';
import { isValidAt, type Peer, type PeerKey } from './message-keys.ts';
import { messageType } from './sign-envelope.ts';

/** Why a message is not even opened. */
export const envelopeViolationCodes = [
  'unreadableMessage',
  'unknownPeer',
  'wrongMessageType',
  'wrongAlgorithm',
  'unknownKey',
  'keyNotValid',
  'invalidSignature',
  'wrongReceiver',
] as const;
export type EnvelopeViolationCode = (typeof envelopeViolationCodes)[number];

/** A head that can be trusted, or the reason that it cannot. */
export type Verification = { readonly head: EnvelopeHead } | { readonly violation: Violation<EnvelopeViolationCode> };

const refused = (code: EnvelopeViolationCode): Verification => ({ violation: { code, path: [], facts: {}, rule: 'SEC-03', laws: [] } });

function claimedHead(text: string): EnvelopeHead | undefined {
  const payload = text.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    return EnvelopeHead.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Opens a signed message: the sender is a known peer, one of its keys signed it while the key was valid, and this house is the receiver (SEC-03).
 *
 * @param text - the message as it came, JWS in compact form
 * @param house - the house that received it
 * @param peers - the houses it knows
 */
export async function verifyEnvelope(text: string, house: HouseId, peers: readonly Peer[]): Promise<Verification> {
  const claimed = claimedHead(text);
  if (claimed === undefined) return refused('unreadableMessage');
  const peer = peers.find(({ id }) => id === claimed.from);
  if (peer === undefined) return refused('unknownPeer');
  const key = namedKey(text, peer);
  if (typeof key === 'string') return refused(key);
  if (!isValidAt(key, claimed.issuedAt)) return refused('keyNotValid');
  if (!(await isSignedBy(key, text))) return refused('invalidSignature');
  return claimed.to === house ? { head: claimed } : refused('wrongReceiver');
}

function namedKey(text: string, { keys }: Peer): PeerKey | EnvelopeViolationCode {
  const header = protectedHeader(text);
  if (header === undefined) return 'unreadableMessage';
  if (header.typ !== messageType) return 'wrongMessageType';
  if (header.alg !== 'ES256') return 'wrongAlgorithm';
  return keys.find(({ kid }) => kid === header.kid) ?? 'unknownKey';
}

function protectedHeader(text: string): { typ?: unknown; alg?: unknown; kid?: unknown } | undefined {
  try {
    return decodeProtectedHeader(text);
  } catch {
    return undefined;
  }
}

// The last letter of a signature has bits that say nothing: only one way to write it is taken.
const signature = /\.[\w-]{85}[AQgw]$/;

async function isSignedBy({ publicKey }: PeerKey, text: string): Promise<boolean> {
  if (!signature.test(text)) return false;
  try {
    await compactVerify(text, publicKey, { algorithms: ['ES256'] });
    return true;
  } catch {
    return false;
  }
}
