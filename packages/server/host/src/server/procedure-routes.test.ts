import { request as httpRequest } from 'node:http';
import { Visitor } from '@stafett/identity-provider';
import { TRPCClientError } from '@trpc/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../clock.ts';
import { aPerson, openTestHouse, type TestHouse } from '../testing/open-test-house.ts';

const json = { 'content-type': 'application/json' };
const houseTime = instantOf(Date.parse('2027-03-01T08:00:00.000Z'));
const logged: string[] = [];
const opened: TestHouse[] = [];
let house: TestHouse;
let visitor: Visitor;

beforeAll(async () => {
  house = await openTestHouse({ parts: { clock: { now: () => houseTime }, log: { write: (line) => void logged.push(line) } } });
  visitor = await house.signedIn();
});
afterEach(async () => {
  for (const other of opened.splice(0)) await other.close();
});
afterAll(() => house.close());

const send = (path: string, init: RequestInit = {}, sender = visitor) =>
  sender.request(`${house.address}/api/trpc/${path}`, { method: 'POST', headers: json, body: '{}', ...init });
const refusalIn = async (response: Response) =>
  ((await response.json()) as { error: { data: { violations: { code: string; rule: string }[] } } }).error.data.violations[0];

test('a question with input travels in the body and reaches its procedure, alone and in a batch', async () => {
  const client = house.client(visitor);
  const [length, me] = await Promise.all([client.repeat.mutate({ text: 'räksmörgås' }), client.whoAmI.query()]);
  expect([length, me.user]).toEqual([10, 'elin.sjoberg']);
  expect(await client.repeat.mutate({ text: 'å'.repeat(10_000) })).toBe(10_000);
});

test('a procedure is told the time of the house and the number of the request', async () => {
  const response = await send('request');
  const { result } = (await response.json()) as { result: { data: { id: string; receivedAt: string } } };
  expect(result.data).toEqual({ id: response.headers.get('x-request-id'), receivedAt: houseTime });
});

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused before anything is read, also from who is signed in', async (method) => {
  const response = await visitor.request(`${house.address}/api/trpc/whoAmI`, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await refusalIn(response)).toMatchObject({ code: 'wrongMethod', rule: 'SEC-10', facts: { allowed: ['POST'] } });
});

test('HEAD is refused, and does not tell who is signed in', async () => {
  expect((await visitor.request(`${house.address}/api/trpc/whoAmI`, { method: 'HEAD' })).status).toBe(405);
  expect((await new Visitor().request(`${house.address}/api/trpc/whoAmI`, { method: 'HEAD' })).status).toBe(405);
});

test.each([
  { reason: 'input in the address', path: 'repeat?input=%7B%22text%22%3A%2219121212-1212%22%7D', init: {}, status: 400, code: 'inputInAddress' },
  {
    reason: 'a form, as another site can send one',
    path: 'whoAmI',
    init: { headers: { 'content-type': 'text/plain' } },
    status: 415,
    code: 'wrongContentType',
  },
  {
    reason: 'a form with a file',
    path: 'whoAmI',
    init: { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    status: 415,
    code: 'wrongContentType',
  },
  { reason: 'bytes', path: 'whoAmI', init: { headers: { 'content-type': 'application/octet-stream' } }, status: 415, code: 'wrongContentType' },
  { reason: 'a page of another site', path: 'whoAmI', init: { headers: { ...json, origin: 'https://example.org' } }, status: 403, code: 'crossSite' },
  { reason: 'a page that hides where it is', path: 'whoAmI', init: { headers: { ...json, origin: 'null' } }, status: 403, code: 'crossSite' },
  { reason: 'another port of the same machine', path: 'whoAmI', init: { headers: { ...json, 'sec-fetch-site': 'same-site' } }, status: 403, code: 'crossSite' },
  { reason: 'more than 256 kB', path: 'repeat', init: { body: JSON.stringify({ text: 'x'.repeat(256 * 1024) }) }, status: 413, code: 'bodyTooLarge' },
])('$reason is refused with its code', async ({ path, init, status, code }) => {
  const response = await send(path, init);
  expect([response.status, await refusalIn(response)]).toEqual([status, expect.objectContaining({ code })]);
});

test('a body that is too large is refused without being waited for', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { ...json, 'content-length': '10000000', cookie: visitor.cookies.headerFor(new URL(house.address)) };
    const request = httpRequest(`${house.address}/api/trpc/repeat`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject).flushHeaders();
  });
  expect(status).toBe(413);
});

test('the house’s own page is let through', async () => {
  expect((await send('whoAmI', { headers: { ...json, origin: house.address, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
});

test.each([
  { reason: 'without a cookie', cookie: '' },
  { reason: 'with a token that was never given', cookie: `stafett_region_session=${'a'.repeat(43)}` },
  { reason: 'with something that is no token', cookie: 'stafett_region_session=%00%27;--' },
  { reason: 'with the cookie of another house', cookie: `stafett_municipality_session=${'a'.repeat(43)}` },
])('whoever comes $reason is not signed in, whichever procedure they ask for', async ({ cookie }) => {
  for (const path of ['whoAmI', 'noSuchProcedure', 'whoAmI,whoAmI?batch=1']) {
    const response = await send(path, { headers: { ...json, cookie } }, new Visitor());
    expect([response.status, await response.json()]).toEqual([
      401,
      {
        error: {
          message: 'notSignedIn',
          code: -32_001,
          data: { code: 'UNAUTHORIZED', httpStatus: 401, violations: [{ code: 'notSignedIn', path: [], facts: {}, rule: 'SEC-04', laws: [] }] },
        },
      },
    ]);
  }
});

test('a client reads the refusal as it reads any other', async () => {
  const error = await house
    .client(new Visitor())
    .whoAmI.query()
    .catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(TRPCClientError);
  expect((error as TRPCClientError<never>).data).toMatchObject({ httpStatus: 401, violations: [{ code: 'notSignedIn' }] });
});

test('of a fault nothing leaves the house: no stack, no message, no input, even from a router that would tell', async () => {
  const response = await send('fail', { body: JSON.stringify({ text: '19121212-1212' }) });
  expect([response.status, await response.json()]).toEqual([
    500,
    { error: { message: 'unexpected', code: -32_603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: 'fail' } } },
  ]);
  const batch = await send('fail,refuse?batch=1', { body: JSON.stringify({ 0: { text: 'x' }, 1: null }) });
  expect(await batch.text()).not.toMatch(/stack|it broke|\.ts/);
  const line = logged.find((text) => text.includes(response.headers.get('x-request-id') ?? '?') && text.includes('unexpected')) ?? '';
  expect(line).toContain('test-router.ts');
  expect(line).not.toMatch(/it broke|1912/);
});

test.each([
  { reason: 'half a JSON text', body: '{"text":' },
  { reason: 'another type', body: '{"text":1}' },
  { reason: 'an unknown field', body: '{"text":"x","more":1}' },
  { reason: 'a list', body: '[]' },
  { reason: 'nothing', body: null },
])('$reason as input is refused as such and without a stack', async ({ body }) => {
  const response = await send('repeat', { body });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('stack');
});

test('no more than fifty questions come in one request', async () => {
  const paths = Array.from({ length: 51 }, () => 'whoAmI').join(',');
  expect((await send(`${paths}?batch=1`)).status).toBe(400);
});

test('the log says what was asked by route and with which answer, never the address, the cookie or the body', async () => {
  logged.length = 0;
  await send('repeat', { body: JSON.stringify({ text: 'Josef 19121212-1212' }) });
  await visitor.request(`${house.address}/api/trpc/repeat?input=19121212-1212`, { headers: { authorization: 'Bearer hush' } });
  await visitor.request(`${house.address}/planer/19121212-1212?namn=Josef`);
  const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ house: at, method, route, status }) => [at, method, route, status])).toEqual([
    ['region', 'POST', '/api/trpc/:path', 200],
    ['region', 'GET', '/api/trpc/:path', 405],
    ['region', 'GET', 'page', 404],
  ]);
  expect(logged.join()).not.toMatch(/1912|Josef|hush|stafett_region_session|namn/);
});

test('when the sessions cannot be read the answer says so, and nobody is taken for signed out', async () => {
  let isGone = false;
  const read = async () => (isGone ? Promise.reject(new Error('terminating connection')) : undefined);
  const other = await openTestHouse({ parts: { sessions: { create: async () => {}, read, remove: async () => {} } } });
  opened.push(other);
  isGone = true;
  const headers = { ...json, cookie: `stafett_region_session=${'a'.repeat(43)}` };
  const response = await fetch(`${other.address}/api/trpc/whoAmI`, { method: 'POST', headers });
  expect([response.status, await refusalIn(response)]).toEqual([503, expect.objectContaining({ code: 'databaseUnavailable' })]);
});

test('a session that asks too often waits; the others beside it do not', async () => {
  const people = [aPerson(), aPerson({ user: 'anna.holm', name: 'Anna Holm' })];
  const strict = await openTestHouse({ people, settings: { requestsPerMinute: 10 } });
  opened.push(strict);
  const eager = await strict.signedIn();
  const calm = await strict.signedIn('anna.holm');
  const ask = (who: Visitor) => who.request(`${strict.address}/api/trpc/whoAmI`, { method: 'POST', headers: json });
  const statuses: number[] = [];
  for (let time = 0; time < 11; time += 1) statuses.push((await ask(eager)).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  expect(await refusalIn(await ask(eager))).toMatchObject({ code: 'tooManyRequests', rule: 'SEC-11' });
  expect((await ask(calm)).status).toBe(200);
});
