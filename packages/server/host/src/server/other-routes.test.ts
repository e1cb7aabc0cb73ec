import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { timeHeader } from '@stafett/exchange';
import { Unavailable } from '@stafett/use-cases';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aFolder, openTestHouse, type TestHouse, type TestHouseOptions } from '../testing/open-test-house.ts';

const received: string[] = [];
const web = aFolder();
const data = aFolder();
const opened: TestHouse[] = [];
let trouble: Unavailable | undefined;
let house: TestHouse;

beforeAll(async () => {
  mkdirSync(join(web.folder, 'assets'));
  writeFileSync(join(web.folder, 'index.html'), '<!doctype html><title>Stafett</title>');
  writeFileSync(join(web.folder, 'assets', 'index-B1x_9kQz.js'), 'export {};');
  writeFileSync(join(web.folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(web.folder, '.env'), 'SECRET=1');
  const receive = async (message: string) => {
    if (trouble !== undefined) throw trouble;
    received.push(message);
    return message === 'bad' ? { status: 422, body: { violations: [] } } : { status: 200, body: { ok: true } };
  };
  house = await openTestHouse({ settings: { webFolder: web.folder, requestsPerMinute: 100 }, parts: { receive } });
});
afterEach(async () => {
  trouble = undefined;
  for (const other of opened.splice(0)) await other.close();
});
afterAll(async () => {
  await house.close();
  web.remove();
  data.remove();
});

async function openAnother(options: TestHouseOptions): Promise<TestHouse> {
  const other = await openTestHouse(options);
  opened.push(other);
  return other;
}

const deliver = (body: string, contentType = 'application/jose') =>
  fetch(`${house.address}/exchange/inbox`, { method: 'POST', body, headers: { 'content-type': contentType } });
const open = (path: string, headers: Record<string, string> = { accept: 'text/html,application/xhtml+xml' }) =>
  fetch(`${house.address}${path}`, { headers, redirect: 'manual' });

test.each(['unreachable', 'full', 'readOnly', 'busy'] as const)('a message that comes while the database is %s is to be sent again', async (reason) => {
  trouble = new Unavailable(reason, new Error('could not extend file "base/1912"'));
  const response = await deliver('x');
  expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
    503,
    '5',
    { violations: [{ code: 'databaseUnavailable', path: [], facts: { reason }, rule: 'SEC-11', laws: [] }] },
  ]);
});

test('the answer to a message tells what the clock of the house shows', async () => {
  const shown = (await deliver('x')).headers.get(timeHeader) ?? '';
  expect(Math.abs(Date.parse(shown) - Date.now())).toBeLessThan(5_000);
});

test('a message from another house is handed on as it came, with the answer that the inbox gives', async () => {
  const response = await deliver('eyJhbGciOiJFUzI1NiJ9.e30.c2ln');
  expect([response.status, await response.json(), received.at(-1)]).toEqual([200, { ok: true }, 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln']);
  expect((await deliver('bad')).status).toBe(422);
});

test.each([
  { reason: 'another content type', body: '{}', contentType: 'application/json', status: 415 },
  { reason: 'a form', body: 'a=b', contentType: 'application/x-www-form-urlencoded', status: 415 },
  { reason: 'more than 2 MB', body: 'x'.repeat(2 * 1024 * 1024 + 1), contentType: 'application/jose', status: 413 },
])('the inbox does not take $reason', async ({ body, contentType, status }) => {
  const before = received.length;
  expect([(await deliver(body, contentType)).status, received.length]).toEqual([status, before]);
});

test('where nothing else is said nobody needs more than 8 kB: 413', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify('x'.repeat(8 * 1024)) };
  expect((await fetch(`${house.address}/sign-out`, { ...init, redirect: 'manual' })).status).toBe(413);
});

test('two megabytes are a message, and the inbox is not held back by the limit for people', async () => {
  expect((await deliver('x'.repeat(2 * 1024 * 1024))).status).toBe(200);
  const statuses: number[] = [];
  for (let time = 0; time < 120; time += 1) statuses.push((await deliver('x')).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test.each([
  { path: '/', caching: 'no-store', body: 'Stafett', reason: 'the first page' },
  { path: '/index.html', caching: 'no-store', body: 'Stafett', reason: 'the page by its name' },
  { path: '/planer/7d4c?flik=mal', caching: 'no-store', body: 'Stafett', reason: 'a page that finds its own way' },
  { path: '/assets/index-B1x_9kQz.js', caching: 'public, max-age=31536000, immutable', body: 'export', reason: 'a file whose name changes with its content' },
  { path: '/icon.svg', caching: 'no-cache', body: 'svg', reason: 'a file that keeps its name' },
])('$path is kept by browsers as $caching ($reason)', async ({ path, caching, body }) => {
  const response = await open(path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, caching]);
  expect(await response.text()).toContain(body);
});

test.each([
  { path: '/assets/index-gone0000.js', accept: '*/*', reason: 'a file that is not there' },
  { path: '/api/nothing', accept: 'text/html', reason: 'not a page' },
  { path: '/exchange/inbox', accept: 'text/html', reason: 'not a page' },
  { path: '/api?x', accept: 'text/html', reason: 'not a page' },
  { path: '/../package.json', accept: '*/*', reason: 'a way out of the folder' },
  { path: '/%2e%2e%2fpackage.json', accept: '*/*', reason: 'a hidden way out of the folder' },
  { path: '/.env', accept: '*/*', reason: 'a file that is hidden' },
  { path: '/%E0%A4%A', accept: 'text/html', reason: 'an address that cannot be read' },
])('$path is not found ($reason), and the answer does not repeat it', async ({ path, accept }) => {
  const { status, body } = await rawRequest(path, { accept });
  expect([status, JSON.parse(body)]).toEqual([404, { violations: [{ code: 'notFound', path: [], facts: {}, rule: 'SEC-11', laws: [] }] }]);
});

test('localhost and 127.0.0.1 are one house: a page asked for by the other name is shown by its own', async () => {
  const port = new URL(house.address).port;
  const wrongName = await rawRequest('/planer?namn=x', { accept: 'text/html', host: `localhost:${port}` });
  expect([wrongName.status, wrongName.location]).toEqual([302, `${house.address}/planer`]);
  expect((await rawRequest('/planer', { accept: 'text/html', host: 'sip.region.example' })).status).toBe(200);
});

test('every answer carries a strict policy: nothing inline, nothing from elsewhere, no frames', async () => {
  const policy =
    "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";
  for (const path of ['/', '/health', '/sign-in', '/api/trpc/whoAmI']) {
    const { headers } = await open(path);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

test('a house without built pages answers in codes, and a folder without a page is said at start', async () => {
  const bare = await openAnother({});
  expect((await fetch(bare.address, { headers: { accept: 'text/html' } })).status).toBe(404);
  await expect(openTestHouse({ settings: { webFolder: data.folder } })).rejects.toThrow(
    `there is no index.html in ${data.folder} (setting "webFolder"); build the pages first.`,
  );
});

// `fetch` tidies an address before it is sent; here it is sent as it is.
function rawRequest(path: string, headers: Record<string, string>): Promise<{ status: number | undefined; location: string | undefined; body: string }> {
  const { hostname, port } = new URL(house.address);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      const {
        statusCode: status,
        headers: { location },
      } = response;
      response.toArray().then((parts) => resolve({ status, location, body: parts.join('') }), reject);
    });
    request.on('error', reject).end();
  });
}
