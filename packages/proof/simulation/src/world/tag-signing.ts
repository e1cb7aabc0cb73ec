import { type Envelope, EnvelopeHead, type SigningKey, type Verification } from '@stafett/exchange';
import type { HouseId } from '@stafett/kernel';

const separator = '\n';

const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

/** A key as a house has one; in a history nothing is signed with it. */
export const unusedKey: SigningKey = { kid: 'unused', privateKey };

/** Signs with the house's name: in a history nobody lies about who they are. The exchange's own tests try the real signatures. */
export const signAs =
  (house: HouseId) =>
  async (envelope: Envelope): Promise<string> =>
    `${house}${separator}${JSON.stringify(envelope)}`;

let opened = new Map<string, Envelope>();
const many = 200;

/** What a signed message says. The latest are remembered: each is opened by the network, the receiver and those who look on. */
export function openedBy(signed: string): Envelope {
  const known = opened.get(signed);
  if (known !== undefined) return known;
  const envelope: Envelope = JSON.parse(signed.slice(signed.indexOf(separator) + 1));
  if (opened.size > many) opened = new Map();
  opened.set(signed, envelope);
  return envelope;
}

const refused = (code: 'unreadableMessage' | 'invalidSignature' | 'wrongReceiver'): Verification => ({
  violation: { code, path: [], facts: {}, rule: 'SEC-03', laws: [] },
});

/** Opens a message as the exchange does: it can be read, is from the one that signed it, and for this house. */
export async function verifyTag(signed: string, house: HouseId): Promise<Verification> {
  const head = EnvelopeHead.safeParse(openedBy(signed)).data;
  if (head === undefined) return refused('unreadableMessage');
  if (head.from !== signed.slice(0, signed.indexOf(separator))) return refused('invalidSignature');
  return head.to === house ? { head } : refused('wrongReceiver');
}
