import type { HouseId, Violation } from '@stafett/kernel';
import { compactVerify, importJWK } from 'jose';
import { EnvelopeHead } from './envelope.schema.ts';
import type { Peer } from './message-keys.ts';
import { messageType } from './sign-envelope.ts';

/** Why a message is not even opened. */
export const envelopeViolationCodes = ['unreadableMessage', 'unknownPeer', 'invalidSignature', 'wrongReceiver'] as const;
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
 * Opens a signed message: the sender is a known peer, the signature is its, and this house is the receiver (SEC-03).
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
  if (!(await isSignedBy(peer, text))) return refused('invalidSignature');
  return claimed.to === house ? { head: claimed } : refused('wrongReceiver');
}

async function isSignedBy(peer: Peer, text: string): Promise<boolean> {
  try {
    const { protectedHeader } = await compactVerify(text, await importJWK(peer.publicKey, 'ES256'), { algorithms: ['ES256'] });
    return protectedHeader.typ === messageType;
  } catch {
    return false;
  }
}
