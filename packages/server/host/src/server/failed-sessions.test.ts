import type { Visitor } from '@stafett/identity-provider';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { SessionsInMemory } from '../testing/sessions-in-memory.ts';

const requestsPerMinute = 10;
const failuresPerMinute = 30;

class CountedSessions extends SessionsInMemory {
  reads = 0;

  override async read(tokenHash: string) {
    this.reads += 1;
    return super.read(tokenHash);
  }
}

let sessions: CountedSessions;
let house: TestHouse;
beforeEach(async () => {
  sessions = new CountedSessions();
  house = await openTestHouse({ settings: { requestsPerMinute }, parts: { sessions } });
});
afterEach(() => house.close());

const ask = (from: string, cookie: string | undefined) =>
  fetch(`${house.address}/api/trpc/whoAmI`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...(cookie !== undefined && { cookie }) },
  });
const invented = (time: number) => `stafett_region_session=${String(time).padStart(43, 'a')}`;
const cookieOf = (visitor: Visitor) => visitor.cookies.headerFor(new URL(house.address));

async function guess(times: number, from: (time: number) => string = () => '203.0.113.5'): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await ask(from(time), invented(time))).status);
  return statuses;
}

describe('SEC-11: whoever has no session does not ask the database without end', () => {
  test('from one address so many sessions are looked for in a minute and no more, each invented anew', async () => {
    const statuses = await guess(failuresPerMinute + 10);
    expect(statuses).toEqual([...Array.from({ length: failuresPerMinute }, () => 401), ...Array.from({ length: 10 }, () => 429)]);
    expect(sessions.reads).toBe(failuresPerMinute);
  });

  test('it is said as elsewhere, with when to come back', async () => {
    await guess(failuresPerMinute);
    const response = await ask('203.0.113.5', invented(99));
    const { error } = (await response.json()) as { error: { data: { httpStatus: number; violations: unknown[] } } };
    expect([response.status, error.data.httpStatus, error.data.violations]).toEqual([
      429,
      429,
      [{ code: 'tooManyRequests', path: [], facts: {}, rule: 'SEC-11', laws: [] }],
    ]);
    expect(Number(response.headers.get('retry-after'))).toSatisfy((seconds: number) => seconds > 0 && seconds <= 60);
  });

  test('those at the same address go on until then, and those elsewhere after it too', async () => {
    const cookie = cookieOf(await house.signedIn());
    await guess(failuresPerMinute - 1);
    expect((await ask('203.0.113.5', cookie)).status).toBe(200);
    await guess(1);
    expect([(await ask('203.0.113.5', cookie)).status, (await ask('203.0.113.6', cookie)).status]).toEqual([429, 200]);
  });

  test('who has signed in and asks much is not counted among them', async () => {
    const cookie = cookieOf(await house.signedIn());
    for (let time = 0; time < failuresPerMinute + 5; time += 1) await ask('203.0.113.5', cookie);
    expect((await ask('203.0.113.5', undefined)).status).toBe(401);
  });

  test('the many addresses of one network of version 6 are one place', async () => {
    const statuses = await guess(failuresPerMinute + 1, (time) => `2001:db8:0:1::${(time + 1).toString(16)}`);
    expect([statuses.at(-2), statuses.at(-1)]).toEqual([401, 429]);
    expect(await guess(1, () => '2001:db8:0:2::1')).toEqual([401]);
  });
});
