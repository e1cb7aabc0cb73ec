import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Visitor } from '@stafett/identity-provider';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../clock.ts';
import { aPerson, openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { SessionsInMemory } from '../testing/sessions-in-memory.ts';
import { hashOfToken } from './sessions.ts';

const start = Date.now();
let passed = 0;
const machineClock = { now: () => instantOf(start + passed) };
const sessions = new SessionsInMemory();
const opened: TestHouse[] = [];
let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse({ people: [aPerson(), aPerson({ user: 'anna.holm', name: 'Anna Holm' })], parts: { sessions, machineClock } });
});
afterEach(async () => {
  passed = 0;
  for (const other of opened.splice(0)) await other.close();
});
afterAll(() => house.close());

const tokenOf = (visitor: Visitor, of = 'region') => visitor.cookies.valueOf(`stafett_${of}_session`);
const isSignedIn = (visitor: Visitor, at = house) =>
  at
    .client(visitor)
    .whoAmI.query()
    .then(
      () => true,
      () => false,
    );

test('a session ends after eight hours, to the millisecond', async () => {
  const visitor = await house.signedIn();
  passed = 8 * 3_600_000 - 1;
  expect(await isSignedIn(visitor)).toBe(true);
  passed = 8 * 3_600_000;
  expect(await isSignedIn(visitor)).toBe(false);
});

test('the length of a session is a setting', async () => {
  const short = await openTestHouse({ settings: { sessionHours: 0.5 }, parts: { machineClock } });
  opened.push(short);
  const visitor = await short.signedIn();
  passed = 1_799_999;
  expect(await isSignedIn(visitor, short)).toBe(true);
  passed = 1_800_000;
  expect(await isSignedIn(visitor, short)).toBe(false);
});

test('signing out ends the session in the house, not only in the browser', async () => {
  const visitor = await house.signedIn();
  const stolen = tokenOf(visitor) ?? '';
  const response = await visitor.request(`${house.address}/sign-out`, { method: 'POST' });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  expect(tokenOf(visitor)).toBeUndefined();
  expect((await ask(stolen)).status).toBe(401);
});

test('a session that is taken away elsewhere opens nothing a second later', async () => {
  const visitor = await house.signedIn();
  expect(await isSignedIn(visitor)).toBe(true);
  await sessions.remove(hashOfToken(tokenOf(visitor) ?? ''));
  await setTimeout(1_000);
  expect(await isSignedIn(visitor)).toBe(false);
});

test.each([
  { reason: 'another site sends the form', method: 'POST', headers: { origin: 'https://example.org' }, status: 403 },
  { reason: 'a browser says that it comes from elsewhere', method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
  { reason: 'a neighbour on the same machine sends it', method: 'POST', headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
  { reason: 'a link leads there', method: 'GET', headers: {}, status: 404 },
])('nobody is signed out when $reason', async ({ method, headers, status }) => {
  const visitor = await house.signedIn();
  expect((await visitor.request(`${house.address}/sign-out`, { method, headers })).status).toBe(status);
  expect(await isSignedIn(visitor)).toBe(true);
});

test('signing in again gives a new token and ends the session before', async () => {
  const visitor = await house.signedIn();
  const first = tokenOf(visitor) ?? '';
  await visitor.signIn(house.address, 'anna.holm');
  expect(tokenOf(visitor)).not.toBe(first);
  expect((await ask(first)).status).toBe(401);
});

test('two houses on one machine keep their sign-ins apart', async () => {
  const other = await openTestHouse({
    settings: { id: 'municipality' },
    people: [aPerson({ user: 'maria.lindqvist', name: 'Maria Lindqvist', house: 'municipality' })],
  });
  opened.push(other);
  const visitor = await house.signedIn();
  await visitor.signIn(other.address, 'maria.lindqvist');
  expect((await house.client(visitor).whoAmI.query()).user).toBe('elin.sjoberg');
  expect((await other.client(visitor).whoAmI.query()).user).toBe('maria.lindqvist');
  const moved = `stafett_municipality_session=${tokenOf(visitor)}`;
  expect((await fetch(`${other.address}/api/trpc/whoAmI`, { method: 'POST', headers: { cookie: moved, 'content-type': 'application/json' } })).status).toBe(
    401,
  );
});

test('a session of another organisation in the same database opens nothing', async () => {
  const token = 'x'.repeat(43);
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const own = sessions.records.get(
    createHash('sha256')
      .update(tokenOf(await house.signedIn()) ?? '')
      .digest('hex'),
  );
  if (own === undefined) throw new Error('not signed in');
  await sessions.create({ ...own, tokenHash });
  expect((await ask(token)).status).toBe(200);
  const foreign = 'y'.repeat(43);
  await sessions.create({ ...own, tokenHash: hashOfToken(foreign), organisation: 'sis' as typeof own.organisation });
  expect((await ask(foreign)).status).toBe(401);
});

function ask(token: string): Promise<Response> {
  const headers = { cookie: `stafett_region_session=${token}`, 'content-type': 'application/json' };
  return fetch(`${house.address}/api/trpc/whoAmI`, { method: 'POST', headers });
}
