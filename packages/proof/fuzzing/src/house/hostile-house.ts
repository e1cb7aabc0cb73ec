import { createPrivateKey, sign } from 'node:crypto';
import { describeOwnHouse, ensureSigningKeys, type HouseSettings, openDescriptor, takeInPeer } from '@stafett/host';
import type { Instant } from '@stafett/kernel';
import type { Hostile } from '../inputs/message-shots.ts';
import { unitsOf } from './places.ts';

const now = (): Instant => new Date().toISOString() as Instant;
const encoded = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64url');

/** A house that signs whatever it likes, under any header, with the key in a data folder. */
export async function hostileIn(dataFolder: string, id: string): Promise<Hostile> {
  const { privateKey } = (await ensureSigningKeys(dataFolder)).at(-1) ?? {};
  const key = createPrivateKey({ key: { ...privateKey }, format: 'jwk' });
  return {
    id,
    sign(payload, header = {}) {
      const signed = `${encoded(JSON.stringify({ alg: 'ES256', kid: privateKey?.kid, typ: 'stafett-message+jws', ...header }))}.${encoded(payload)}`;
      return `${signed}.${encoded(sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }))}`;
    },
  };
}

/** Makes a house with a key of its own, and lets another trust it as after a person has compared the fingerprint. */
export async function trustedBy(settings: HouseSettings, { id, dataFolder }: { readonly id: string; readonly dataFolder: string }): Promise<Hostile> {
  const kind = id === 'sis' ? 'sis' : 'region';
  const described = { id, kind, name: id, address: 'http://127.0.0.1:9', units: unitsOf(id), dataFolder } as unknown as Parameters<typeof describeOwnHouse>[0];
  const { text, kid } = await describeOwnHouse(described, now());
  const signed = await openDescriptor(text);
  if (typeof signed === 'string') throw new Error(signed);
  takeInPeer(settings, signed, { wish: 'add', comparedKey: kid, at: now() });
  return hostileIn(dataFolder, id);
}
