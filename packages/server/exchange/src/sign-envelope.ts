import { CompactSign } from 'jose';
import type { Envelope } from './envelope.schema.ts';
import type { SigningKey } from './message-keys.ts';

/** The type that stands in the header of every signed message. */
export const messageType = 'stafett-message+jws';

/** Signs a message with this house's key (SEC-03). */
export async function signEnvelope(envelope: Envelope, key: SigningKey): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  return new CompactSign(bytes).setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: messageType }).sign(key.privateKey);
}
