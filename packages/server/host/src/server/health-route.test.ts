import { Unavailable } from '@stafett/use-cases';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../clock.ts';
import type { HouseState } from '../house-state.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';

const calm: HouseState = { messages: { waiting: 0, setAside: 0, oldestWaitingSeconds: 0 }, clocks: [] };
const start = Date.now();
let passed = 0;
let database: () => Promise<void> = async () => {};
let state: HouseState = calm;
let asked = 0;
let house: TestHouse;

beforeAll(async () => {
  const parts = {
    machineClock: { now: () => instantOf(start + passed) },
    askDatabase: () => database(),
    state: async () => {
      asked += 1;
      return state;
    },
  };
  house = await openTestHouse({ parts });
});
afterEach(() => {
  database = async () => {};
  state = calm;
  passed += 1000;
});
afterAll(() => house.close());

const askFrom = (from?: string) => fetch(`${house.address}/health`, from === undefined ? {} : { headers: { 'x-forwarded-for': from } });

test('a healthy house says who it is and that its database answers', async () => {
  const response = await fetch(`${house.address}/health`);
  expect([response.status, await response.json()]).toEqual([200, { house: 'region', status: 'ok', database: 'ok', ...calm }]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test.each([
  { reason: 'is gone', ask: () => Promise.reject(new Error('gone')), why: 'unreachable' },
  { reason: 'does not answer in two seconds', ask: () => new Promise<void>(() => {}), why: 'unreachable' },
  { reason: 'is a replica', ask: () => Promise.reject(new Unavailable('readOnly')), why: 'readOnly' },
])('a house whose database $reason says so, and is well again when it is back', async ({ ask, why }) => {
  database = ask;
  const response = await fetch(`${house.address}/health`);
  expect([response.status, await response.json()]).toEqual([503, { house: 'region', status: 'down', database: why }]);
  database = async () => {};
  passed += 1000;
  expect((await fetch(`${house.address}/health`)).status).toBe(200);
});

const { messages } = calm;
test.each([
  { reason: 'a message waits for a person', change: { messages: { ...messages, waiting: 2, setAside: 1 } }, status: 'attention' },
  { reason: 'one has waited for more than an hour', change: { messages: { ...messages, waiting: 1, oldestWaitingSeconds: 3_601 } }, status: 'attention' },
  { reason: 'one has waited for an hour', change: { messages: { ...messages, waiting: 1, oldestWaitingSeconds: 3_600 } }, status: 'ok' },
  { reason: 'a clock differs', change: { clocks: [{ house: 'sis', secondsAhead: -40 }] }, status: 'attention' },
  { reason: 'the disk was full', change: { trouble: 'full' as const }, status: 'attention', shown: 'full' },
])('a house where $reason is up, and says "$status" to whoever watches over it', async ({ change, status, shown = 'ok' }) => {
  state = { ...calm, ...change };
  const { trouble: _shown, ...told } = state;
  const response = await fetch(`${house.address}/health`);
  expect([response.status, await response.json()]).toEqual([200, { house: 'region', status, database: shown, ...told }]);
});

describe('SEC-11: the state of a house is open, and asking for it costs nothing', () => {
  test('however many ask, it is looked for once a second', async () => {
    const before = asked;
    for (let time = 0; time < 20; time += 1) await askFrom();
    await Promise.all(Array.from({ length: 20 }, () => askFrom()));
    passed += 999;
    await askFrom();
    expect(asked - before).toBe(1);
    passed += 1;
    await askFrom();
    expect(asked - before).toBe(2);
    passed -= 60_000;
    await askFrom();
    expect(asked - before).toBe(3);
  });

  test('one that hangs holds up nobody who asks a second later', async () => {
    database = () => new Promise<void>(() => {});
    const hangs = new Promise<void>((resolve) => {
      database = () => new Promise<void>(() => resolve());
    });
    const hung = askFrom();
    await hangs;
    database = async () => {};
    passed += 1000;
    expect(await Promise.race([hung, askFrom()]).then(({ status }) => status)).toBe(200);
    expect((await hung).status).toBe(503);
  });

  test.each([
    { from: '203.0.113.5', whole: false },
    { from: '10.0.0.7', whole: false },
    { from: '2001:db8::1', whole: false },
    { from: 'unknown', whole: false },
    { from: '127.0.0.1, 203.0.113.5', whole: false },
    { from: '127.0.0.1', whole: true },
    { from: '127.0.3.4', whole: true },
    { from: '::1', whole: true },
    { from: '::ffff:127.0.0.1', whole: true },
  ])('to $from it tells which houses and how many messages: $whole', async ({ from, whole }) => {
    state = { messages: { waiting: 7, setAside: 3, oldestWaitingSeconds: 5_000 }, clocks: [{ house: 'sis', secondsAhead: -40 }] };
    const told = { house: 'region', status: 'attention', database: 'ok' };
    expect(await (await askFrom(from)).json()).toEqual(whole ? { ...told, ...state } : told);
  });
});
