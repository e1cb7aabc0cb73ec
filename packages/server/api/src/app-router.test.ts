import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { openMemoryStore, type Ports } from '@stafett/use-cases';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { beforeEach, describe, expect, test } from 'vitest';
import { appRouter } from './app-router.ts';
import type { ApiContext } from './trpc.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const units = [
  { house: 'municipality', unit: 'social', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' },
  { house: 'municipality', unit: 'preschool', name: 'Förskolan', kind: 'preschool', principal: 'municipality' },
] as unknown as Ports['house']['units'];
const someoneAt = (unit: string): Actor => ({ user: unit, name: 'Maria', house: 'municipality', unit, role: 'handläggare' }) as Actor;

let ports: Ports;
let announced: number;
beforeEach(() => {
  let count = 0;
  const newId = (): string => idOf((count += 1));
  const house = {
    id: 'municipality' as HouseId,
    name: 'Kommunen',
    units,
    profile: profileNamed('national'),
  };
  ports = { house, clock: { now: () => '2026-11-23T08:00:00.000Z' as Instant }, store: openMemoryStore(house.id, newId), newId };
  announced = 0;
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
}

/** What the router answers over HTTP, as the host serves it. */
async function ask(procedure: string, input: unknown, unit = 'social'): Promise<Answer> {
  const actor = unit === 'nobody' ? undefined : someoneAt(unit);
  const createContext = (): ApiContext => ({ ports, mode: 'test', kind: 'municipality', actor, changed: () => void (announced += 1) });
  const req = new Request(`http://house/api/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const response = await fetchRequestHandler({ endpoint: '/api/trpc', req, router: appRouter, createContext, allowMethodOverride: true });
  const text = await response.text();
  const found = (JSON.parse(text) as { error?: { data: { violations: readonly { code: string; rule: string }[] } } }).error?.data.violations ?? [];
  return { status: response.status, text, codes: found.map(({ code, rule }) => `${code} ${rule}`) };
}

const plan = idOf(901);
const people = [{ id: idOf(911), relation: 'person', name: 'Alma Hemlig', birthDate: '2016-05-04' }];
const needFrom = (unit: unknown) => ({
  command: idOf(921),
  need: {
    type: 'registerNeed',
    plan,
    person: idOf(911),
    people,
    need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] },
    party: idOf(931),
    unit,
    role: 'Samordnar',
  },
});
const note = (text: string, command = idOf(941)) => ({ plan, command, change: { type: 'addNote', note: idOf(951), list: 'questions', text } });

describe('Each procedure does one thing for somebody who is signed in', () => {
  test('a need is registered, read, listed and written in', async () => {
    expect((await ask('need.register', needFrom(units[0]))).status).toBe(200);
    expect((await ask('plan.change', note('Vem?'))).text).toContain('"state":"written"');
    expect(announced).toBe(1);
    expect((await ask('plan.read', { plan })).text).toContain('Vem?');
    expect((await ask('plan.opened', { plan })).text).toContain('"action":"readPlan"');
    expect((await ask('work.list', undefined)).text).toContain('"action":"recordConsent"');
    expect((await ask('session.me', undefined)).text).toContain('"now":"2026-11-23T08:00:00.000Z"');
  });
});

describe('A refusal says code and rule, under the status that belongs to it', () => {
  const refusals: readonly [why: string, procedure: string, input: unknown, unit: string, status: number, codes: readonly string[]][] = [
    ['nobody is signed in', 'work.list', undefined, 'nobody', 401, ['notSignedIn SEC-04']],
    ['no such plan', 'plan.read', { plan: idOf(999) }, 'social', 404, ['planNotFound SEC-04']],
    ['another unit’s plan, which is the same', 'plan.read', { plan }, 'preschool', 404, ['planNotFound SEC-04']],
    ['nor is it said who has opened it', 'plan.opened', { plan }, 'preschool', 404, ['planNotFound SEC-04']],
    ['nor can it be written in', 'plan.change', note('Nå?'), 'preschool', 404, ['planNotFound SEC-04']],
    ['a unit that may not begin a plan', 'need.register', { ...needFrom(units[1]), command: idOf(922) }, 'preschool', 403, ['unitMayNotInitiate ACT-07']],
    ['input of the wrong shape', 'plan.change', note(''), 'social', 400, ['tooShort SEC-11']],
    ['what a rule refuses', 'plan.change', { ...note('x'), change: { type: 'endMeeting' } }, 'social', 422, ['meetingNotOpened MEE-07']],
    ['one id for two commands', 'plan.change', note('Andra ord', idOf(921)), 'social', 409, ['idTaken PLA-12']],
  ];
  test.each(refusals)('%s', async (_why, procedure, input, unit, status, codes) => {
    await ask('need.register', needFrom(units[0]));
    const answer = await ask(procedure, input, unit);
    expect({ status: answer.status, codes: answer.codes }).toEqual({ status, codes });
    expect(answer.text).not.toMatch(/Hemlig|Andra ord|stack|\.ts/);
  });
});

test('a fault inside tells nothing of what it was about', async () => {
  ports = { ...ports, store: { ...ports.store, as: () => Promise.reject(new Error('connection to 10.0.0.1 lost: Alma Hemlig')) } };
  const answer = await ask('plan.read', { plan });
  expect(answer).toMatchObject({ status: 500, codes: [] });
  expect(answer.text).not.toMatch(/10\.0|Hemlig|stack|\.ts/);
});
