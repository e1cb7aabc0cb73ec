import type { HouseId, Instant, MessageId, PlanId } from '@stafett/kernel';
import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from './envelope.schema.ts';
import type { Peer, PeerKey, SigningKey } from './message-keys.ts';
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
  epoch: 0,
  issuedAt: '2026-11-23T08:00:00.000Z' as Instant,
  expiresAt: '2026-11-23T08:01:00.000Z' as Instant,
  body: { kind: 'ended', unit: 'barnmedicin' as never },
};

let key: SigningKey;
let publicKey: JWK;
let peers: readonly Peer[];

async function makeKey(kid: string): Promise<{ signing: SigningKey; publicKey: JWK }> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return { signing: { kid, privateKey: pair.privateKey }, publicKey: await exportJWK(pair.publicKey) };
}

const knownWith = (...keys: readonly PeerKey[]): readonly Peer[] => [{ id: 'municipality', address: 'http://127.0.0.1:1', keys }];
const moment = (text: string): Instant => `2026-11-23T${text}Z` as Instant;

beforeAll(async () => {
  ({ signing: key, publicKey } = await makeKey('k'));
  peers = knownWith({ kid: 'k', publicKey });
});

test('a signed message from a known peer to this house is opened', async () => {
  expect(await verifyEnvelope(await signEnvelope(envelope, key), region, peers)).toMatchObject({ head: { id: envelope.id, body: { kind: 'ended' } } });
});

test('a message with any letter of its signature changed is not opened', async () => {
  const text = await signEnvelope(envelope, key);
  const start = text.lastIndexOf('.') + 1;
  const last = text.length - 1;
  for (const at of [start, start + 40, last]) {
    for (const letter of ['A', 'B', 'Q', 'R', 'g', 'w', '-', '_'].filter((one) => one !== text[at])) {
      const turned = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
      expect(await verifyEnvelope(turned, region, peers)).toMatchObject({ violation: { code: 'invalidSignature', rule: 'SEC-03' } });
    }
  }
});

test('a message signed with another key, to another house, or from an unknown one is not opened', async () => {
  const other = (await makeKey('k')).signing;
  expect(await verifyEnvelope(await signEnvelope(envelope, other), region, peers)).toMatchObject({ violation: { code: 'invalidSignature' } });
  expect(await verifyEnvelope(await signEnvelope({ ...envelope, to: 'sis' as HouseId }, key), region, peers)).toMatchObject({
    violation: { code: 'wrongReceiver' },
  });
  expect(await verifyEnvelope(await signEnvelope({ ...envelope, from: 'nobody' as HouseId }, key), region, peers)).toMatchObject({
    violation: { code: 'unknownPeer' },
  });
  expect(await verifyEnvelope(await signEnvelope(envelope, key), region, [])).toMatchObject({ violation: { code: 'unknownPeer' } });
});

describe('SEC-03: a key directory per peer', () => {
  test('the key is the one that the header names, and another that the house has is not tried', async () => {
    const other = await makeKey('other');
    const both = knownWith({ kid: 'other', publicKey: other.publicKey }, { kid: 'k', publicKey });
    for (const signing of [key, other.signing]) expect(await verifyEnvelope(await signEnvelope(envelope, signing), region, both)).toHaveProperty('head');
    const misnamed = await signEnvelope(envelope, { ...key, kid: 'other' });
    expect(await verifyEnvelope(misnamed, region, both)).toMatchObject({ violation: { code: 'invalidSignature', rule: 'SEC-03' } });
  });

  test('a key that the house is not known to have opens nothing', async () => {
    const fresh = await makeKey('fresh');
    expect(await verifyEnvelope(await signEnvelope(envelope, fresh.signing), region, peers)).toMatchObject({
      violation: { code: 'unknownKey', rule: 'SEC-03' },
    });
    const ofAnother = [...peers, { id: 'sis', address: 'http://127.0.0.1:2', keys: [{ kid: 'fresh', publicKey: fresh.publicKey }] }];
    expect(await verifyEnvelope(await signEnvelope(envelope, fresh.signing), region, ofAnother)).toMatchObject({ violation: { code: 'unknownKey' } });
  });

  test.each([
    { reason: 'before its time', from: '08:00:00.001', until: '09:00:00.000', outcome: 'keyNotValid' },
    { reason: 'at its first moment', from: '08:00:00.000', until: '09:00:00.000', outcome: 'opened' },
    { reason: 'at its last moment', from: '07:00:00.000', until: '08:00:00.000', outcome: 'opened' },
    { reason: 'after its time', from: '07:00:00.000', until: '07:59:59.999', outcome: 'keyNotValid' },
  ])('a message issued $reason of the key: $outcome', async ({ from, until, outcome }) => {
    const known = knownWith({ kid: 'k', publicKey, from: moment(from), until: moment(until) });
    const verified = await verifyEnvelope(await signEnvelope(envelope, key), region, known);
    expect('violation' in verified ? verified.violation.code : 'opened').toBe(outcome);
  });

  test('before and after a change of key: each message by the key of its time', async () => {
    const fresh = await makeKey('fresh');
    const known = knownWith({ kid: 'k', publicKey, until: moment('09:00:00.000') }, { kid: 'fresh', publicKey: fresh.publicKey, from: moment('08:30:00.000') });
    const opened = async (signing: SigningKey, at: string) => {
      const verified = await verifyEnvelope(await signEnvelope({ ...envelope, issuedAt: moment(at) }, signing), region, known);
      return 'head' in verified;
    };
    expect(await Promise.all([opened(key, '08:00:00.000'), opened(key, '08:45:00.000'), opened(fresh.signing, '08:45:00.000')])).toEqual([true, true, true]);
    expect(await Promise.all([opened(fresh.signing, '08:00:00.000'), opened(key, '10:00:00.000')])).toEqual([false, false]);
  });

  test.each([
    { reason: 'another type', header: { alg: 'ES256', kid: 'k', typ: 'stafett-house+jws' }, code: 'wrongMessageType' },
    { reason: 'no type', header: { alg: 'ES256', kid: 'k' }, code: 'wrongMessageType' },
    { reason: 'no key named', header: { alg: 'ES256', typ: 'stafett-message+jws' }, code: 'unknownKey' },
  ])('a message with $reason in its header is not opened', async ({ header, code }) => {
    const text = await new CompactSign(new TextEncoder().encode(JSON.stringify(envelope))).setProtectedHeader(header).sign(key.privateKey);
    expect(await verifyEnvelope(text, region, peers)).toMatchObject({ violation: { code, rule: 'SEC-03' } });
  });

  test.each(['none', 'HS256', 'ES384', 'RS256'])('a message that says it is signed by the algorithm %s is not opened', async (alg) => {
    const [, payload, signature] = (await signEnvelope(envelope, key)).split('.');
    const header = Buffer.from(JSON.stringify({ alg, kid: 'k', typ: 'stafett-message+jws' })).toString('base64url');
    expect(await verifyEnvelope(`${header}.${payload}.${signature}`, region, peers)).toMatchObject({ violation: { code: 'wrongAlgorithm', rule: 'SEC-03' } });
  });
});

test.each(['', 'x', 'a.b.c', `a.${Buffer.from('[]').toString('base64url')}.c`])('what is no message at all is unreadable: %j', async (text) => {
  expect(await verifyEnvelope(text, region, peers)).toMatchObject({ violation: { code: 'unreadableMessage' } });
});

test('one tries again soon at first and then more and more seldom, at least every five minutes', () => {
  const at = '2026-11-23T08:00:00.000Z' as Instant;
  expect([0, 1, 4, 9, 60].map((attempts) => (Date.parse(retryAfter(at, attempts)) - Date.parse(at)) / 1000)).toEqual([0.5, 1, 8, 256, 300]);
});
