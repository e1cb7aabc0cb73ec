import { createHash } from 'node:crypto';
import { Visitor } from '@stafett/identity-provider';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../clock.ts';
import { aPerson, openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { SessionsInMemory } from '../testing/sessions-in-memory.ts';

const start = Date.now();
const sessions = new SessionsInMemory();
const people = [
  aPerson(),
  aPerson({ user: 'anna.holm', name: 'Anna Holm', unit: 'bvc-asen', role: 'BVC-sjuksköterska' }),
  aPerson({ user: 'maria.lindqvist', name: 'Maria Lindqvist', house: 'municipality' }),
  aPerson({ user: 'bo.sandell', name: 'Bo Sandell', unit: 'bup-mellanskog' }),
  aPerson({ user: 'nils.roll', name: 'Nils Roll', role: ' ' }),
];
const opened: TestHouse[] = [];
let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse({ people, parts: { sessions, machineClock: { now: () => instantOf(start) } } });
});
afterEach(async () => {
  for (const other of opened.splice(0)) await other.close();
});
afterAll(() => house.close());

const tokenOf = (visitor: Visitor, of = 'region') => visitor.cookies.valueOf(`stafett_${of}_session`);

test('who chose a name in the identity provider is that person, at that unit, in the house', async () => {
  const visitor = await house.signedIn('anna.holm');
  expect(await house.client(visitor).whoAmI.query()).toEqual({
    user: 'anna.holm',
    name: 'Anna Holm',
    house: 'region',
    unit: 'bvc-asen',
    role: 'BVC-sjuksköterska',
  });
});

test('the token is with the browser only; the house stores its hash, with who and until when', async () => {
  const visitor = await house.signedIn();
  const token = tokenOf(visitor) ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const tokenHash = createHash('sha256').update(token).digest('hex');
  expect(sessions.records.get(tokenHash)).toEqual({
    organisation: 'region',
    tokenHash,
    actor: { user: 'elin.sjoberg', name: 'Elin Sjöberg', house: 'region', unit: 'barnmedicin', role: 'kurator' },
    createdAt: instantOf(start),
    expiresAt: instantOf(start + 8 * 3_600_000),
  });
  expect(JSON.stringify([...sessions.records])).not.toContain(token);
});

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const visitor = new Visitor();
  const choice = await visitor.visit(`${house.address}/sign-in`);
  let response = await visitor.request(choice.url, { method: 'POST', body: new URLSearchParams({ user: 'elin.sjoberg' }) });
  while (!response.headers.get('set-cookie')?.includes('_session=') || !response.url.startsWith(house.address)) {
    response = await visitor.request(new URL(response.headers.get('location') ?? '', response.url));
  }
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('stafett_region_session='));
  expect(cookie).toMatch(/; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('a house behind https marks its cookies as secure', async () => {
  const secure = await openTestHouse({ settings: { address: 'https://sip.region.example' } });
  opened.push(secure);
  const port = new URL(secure.address).port;
  const response = await fetch(`http://127.0.0.1:${port}/sign-in`, { redirect: 'manual' });
  expect(response.headers.get('set-cookie')).toMatch(/^stafett_region_sign_in=.*; Path=\/sign-in; HttpOnly; Secure; SameSite=Lax$/);
});

test.each([
  { reason: 'of another house', user: 'maria.lindqvist', code: 'wrongHouse', heading: 'Du hör till en annan verksamhet' },
  { reason: 'of a unit that the house does not have', user: 'bo.sandell', code: 'unknownUnit', heading: 'Din enhet finns inte här' },
  { reason: 'without a role', user: 'nils.roll', code: 'incompleteIdentity', heading: 'Vi vet inte var du arbetar' },
])('someone $reason is refused and gets no session', async ({ user, code, heading }) => {
  const before = sessions.records.size;
  const visitor = new Visitor();
  const refused = await visitor.signIn(house.address, user);
  expect(refused).toMatchObject({ status: 403 });
  expect(JSON.parse(refused.body)).toMatchObject({ violations: [{ code, rule: 'SEC-04' }] });
  expect(tokenOf(visitor)).toBeUndefined();
  expect(sessions.records.size).toBe(before);
  const page = await new BrowserLike().signIn(house.address, user);
  expect(page.body).toContain(`<h1>${heading}</h1>`);
  expect(page.body).toContain('<html lang="sv">');
});

test.each([
  { reason: 'that nobody here began', change: () => new Visitor() },
  { reason: 'with the state of another', change: (answer: URL, visitor: Visitor) => (answer.searchParams.set('state', 'another'), visitor) },
  { reason: 'without a code', change: (answer: URL, visitor: Visitor) => (answer.searchParams.delete('code'), visitor) },
  { reason: 'with a made-up code', change: (answer: URL, visitor: Visitor) => (answer.searchParams.set('code', 'made-up'), visitor) },
  { reason: 'in which the provider says no', change: (answer: URL, visitor: Visitor) => (answer.searchParams.set('error', 'access_denied'), visitor) },
])('an answer from the provider $reason gives no session', async ({ change }) => {
  const visitor = new Visitor();
  const answer = await answerFor(visitor);
  const sender = change(answer, visitor);
  const response = await sender.request(answer);
  expect([response.status, await response.json()]).toEqual([
    400,
    { violations: [{ code: 'signInInterrupted', path: [], facts: {}, rule: 'SEC-04', laws: [] }] },
  ]);
  expect(tokenOf(sender)).toBeUndefined();
});

test('an answer is good once', async () => {
  const visitor = new Visitor();
  const answer = await answerFor(visitor);
  expect((await visitor.request(answer)).status).toBe(303);
  expect((await visitor.request(answer)).status).toBe(400);
});

test('what the browser keeps under way cannot be made up', async () => {
  const answer = await answerFor(new Visitor());
  const kept = encodeURIComponent(JSON.stringify({ state: answer.searchParams.get('state'), nonce: 'n', verifier: 'v', returnTo: '/' }));
  for (const cookie of [kept, `${kept}.${'A'.repeat(43)}`, '%7B', '']) {
    expect((await fetch(answer, { headers: { cookie: `stafett_region_sign_in=${cookie}` }, redirect: 'manual' })).status).toBe(400);
  }
});

test.each([
  { asked: '/planer/1?flik=mal', lands: '/planer/1?flik=mal', reason: 'a page of the house' },
  { asked: undefined, lands: '/', reason: 'nothing asked for' },
  { asked: 'https://example.org/', lands: '/', reason: 'another site' },
  { asked: '//example.org/x', lands: '/', reason: 'another site without a scheme' },
  { asked: '/\\example.org/x', lands: '/', reason: 'another site with a backslash' },
  { asked: '/\t/example.org/x', lands: '/', reason: 'another site behind a tab' },
])('after sign-in one is at $lands ($reason)', async ({ asked, lands }) => {
  const visitor = new Visitor();
  const query = asked === undefined ? '' : `?${new URLSearchParams({ returnTo: asked })}`;
  const choice = await visitor.visit(`${house.address}/sign-in${query}`);
  const end = await visitor.visit(choice.url, { method: 'POST', body: new URLSearchParams({ user: 'elin.sjoberg' }) });
  expect(end.url.href).toBe(`${house.address}${lands}`);
});

class BrowserLike extends Visitor {
  override request(url: URL | string, init: RequestInit = {}): Promise<Response> {
    return super.request(url, { ...init, headers: { accept: 'text/html' } });
  }
}

async function answerFor(visitor: Visitor): Promise<URL> {
  const choice = await visitor.visit(`${house.address}/sign-in`);
  let response = await visitor.request(choice.url, { method: 'POST', body: new URLSearchParams({ user: 'elin.sjoberg' }) });
  let to = choice.url;
  while (!to.href.startsWith(house.address)) {
    to = new URL(response.headers.get('location') ?? '', to);
    if (!to.href.startsWith(house.address)) response = await visitor.request(to);
  }
  return to;
}
