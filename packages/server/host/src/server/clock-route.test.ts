import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { HouseSettings } from '../settings/house-settings.ts';
import { makeServer } from './make-server.ts';
import { movableClock } from '../movable-clock.ts';
import { aFolder, openTestHouse, someParts, someSettings, type TestHouse, type TestHouseOptions } from '../testing/open-test-house.ts';

const data = aFolder();
const clock = movableClock(join(data.folder, 'clock.json'));
const production = { mode: 'production', databaseUrl: 'postgres://127.0.0.1/sip' };
const opened: TestHouse[] = [];
let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse({ settings: { mode: 'demo' }, parts: { clock } });
});
afterEach(async () => {
  for (const other of opened.splice(0)) await other.close();
});
afterAll(async () => {
  await house.close();
  data.remove();
});

async function openAnother(options: TestHouseOptions): Promise<TestHouse> {
  const other = await openTestHouse(options);
  opened.push(other);
  return other;
}

const moveClock = (body: unknown, headers: Record<string, string> = {}, address = house.address) =>
  fetch(`${address}/demo/clock`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

test('in tests and demo the clock is moved, and time goes on from there', async () => {
  const response = await moveClock({ now: '2027-01-11T08:00:00.000Z' });
  expect(response.status).toBe(200);
  const { now } = (await response.json()) as { now: string };
  expect(Date.parse(now) - Date.parse('2027-01-11T08:00:00.000Z')).toBeLessThan(60_000);
  expect(clock.now() >= now).toBe(true);
});

test.each([
  { reason: 'no time', body: {}, violation: { code: 'missing', path: ['now'] } },
  { reason: 'half a time', body: { now: '2027-01-11' }, violation: { code: 'invalidFormat', path: ['now'] } },
  { reason: 'a year that no database holds', body: { now: '0000-01-01T00:00:00.000Z' }, violation: { code: 'outOfRange', path: ['now'] } },
  { reason: 'the last moment that can be written', body: { now: '9999-12-31T23:59:59.999Z' }, violation: { code: 'outOfRange', path: ['now'] } },
  { reason: 'something more', body: { now: '2027-01-11T08:00:00.000Z', why: 'x' }, violation: { code: 'unknownField', path: ['why'] } },
])('the clock is not moved by $reason, and the answer names the field', async ({ body, violation }) => {
  const response = await moveClock(body);
  expect([response.status, await response.json()]).toEqual([400, { violations: [expect.objectContaining({ ...violation, rule: 'SEC-11' })] }]);
});

test('another site does not move the clock', async () => {
  expect((await moveClock({ now: '2027-01-11T08:00:00.000Z' }, { origin: 'https://example.org' })).status).toBe(403);
});

test('in production there is no way to move the clock', async () => {
  const fixed = await openAnother({ settings: production });
  for (const method of ['POST', 'GET', 'PUT']) {
    const answer = { method, ...(method === 'GET' ? {} : { body: '{}' }), headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${fixed.address}/demo/clock`, answer)).status).toBe(404);
  }
});

test('a house in production does not open with a clock that could be moved', async () => {
  await expect(openTestHouse({ settings: production, parts: { clock } })).rejects.toThrow(
    'Stafett cannot start: in production (setting "mode") the clock of a house cannot be a movable one.',
  );
});

test('even if it did, it would have no road to the clock', async () => {
  const never = () => Promise.reject(new Error('not asked'));
  const parts = someParts({ clock });
  const answerIn = async (mode: Record<string, unknown>) => {
    const settings = HouseSettings.parse(someSettings({ port: 4002, ...mode }));
    const server = await makeServer({ settings, parts, sessions: parts.sessions, machineClock: systemClock(), identity: { begin: never, finish: never } });
    const { statusCode } = await server.inject({ method: 'POST', url: '/demo/clock', payload: { now: '2027-01-11T08:00:00.000Z' } });
    await server.close();
    return statusCode;
  };
  expect([await answerIn({ mode: 'test' }), await answerIn(production)]).toEqual([200, 404]);
});
