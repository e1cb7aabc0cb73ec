import type { HouseId, Instant, MessageId, PlanId } from '@stafett/kernel';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import type { Envelope } from './envelope.schema.ts';
import type { Peer, SigningKey } from './message-keys.ts';
import { retryAfter } from './retry-after.ts';
import { signEnvelope } from './sign-envelope.ts';
import { verifyEnvelope } from './verify-envelope.ts';

const region = 'region' as HouseId;
const envelope: Envelope = {
  schema: 1,
  id: '00000000-0000-4000-8000-000000000001' as MessageId,
  from: 'municipality' as HouseId,
  to: region,
  plan: '00000000-0000-4000-8000-000000000002' as PlanId,
  sequence: 1,
  term: 1,
  issuedAt: '2026-11-23T08:00:00.000Z' as Instant,
  body: { kind: 'ended', unit: 'barnmedicin' as never },
};

let key: SigningKey;
let peers: readonly Peer[];

async function makeKey(): Promise<{ signing: SigningKey; publicKey: JWK }> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return { signing: { kid: 'k', privateKey: pair.privateKey }, publicKey: await exportJWK(pair.publicKey) };
}

beforeAll(async () => {
  const made = await makeKey();
  key = made.signing;
  peers = [{ id: 'municipality', address: 'http://127.0.0.1:1', publicKey: made.publicKey }];
});

test('a signed message from a known peer to this house is opened', async () => {
  expect(await verifyEnvelope(await signEnvelope(envelope, key), region, peers)).toMatchObject({ head: { id: envelope.id, body: { kind: 'ended' } } });
});

test('a message that one bit was changed in is not opened', async () => {
  const [head, payload, signature] = (await signEnvelope(envelope, key)).split('.') as [string, string, string];
  const turned = `${signature.slice(0, -2)}${signature.endsWith('AA') ? 'BB' : 'AA'}`;
  expect(await verifyEnvelope([head, payload, turned].join('.'), region, peers)).toMatchObject({ violation: { code: 'invalidSignature', rule: 'SEC-03' } });
});

test('a message signed with another key, to another house, or from an unknown one is not opened', async () => {
  const other = (await makeKey()).signing;
  expect(await verifyEnvelope(await signEnvelope(envelope, other), region, peers)).toMatchObject({ violation: { code: 'invalidSignature' } });
  expect(await verifyEnvelope(await signEnvelope({ ...envelope, to: 'sis' as HouseId }, key), region, peers)).toMatchObject({
    violation: { code: 'wrongReceiver' },
  });
  expect(await verifyEnvelope(await signEnvelope({ ...envelope, from: 'nobody' as HouseId }, key), region, peers)).toMatchObject({
    violation: { code: 'unknownPeer' },
  });
});

test.each(['', 'x', 'a.b.c', `a.${Buffer.from('[]').toString('base64url')}.c`])('what is no message at all is unreadable: %j', async (text) => {
  expect(await verifyEnvelope(text, region, peers)).toMatchObject({ violation: { code: 'unreadableMessage' } });
});

test('one tries again soon at first and then more and more seldom, at least every five minutes', () => {
  const at = '2026-11-23T08:00:00.000Z' as Instant;
  expect([0, 1, 4, 9, 60].map((attempts) => (Date.parse(retryAfter(at, attempts)) - Date.parse(at)) / 1000)).toEqual([0.5, 1, 8, 256, 300]);
});
