import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, PlanId, UnitId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { beforeEach, describe, expect, test } from 'vitest';
import { ChangePlanInput, changePlan } from './change-plan.ts';
import { listEmergencies } from './list-emergencies.ts';
import { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
import { OpenInEmergencyInput, openInEmergency } from './open-in-emergency.ts';
import type { Ports } from './ports.ts';
import { readPlan } from './read-plan.ts';
import { receiveMessage } from './receive-message.ts';
import { RegisterNeedInput, registerNeed } from './register-need.ts';
import { releaseMessage } from './release-message.ts';
import { whoOpened } from './who-opened.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const plan = idOf(901) as PlanId;
const someoneAt = (house: string, unit: string, user = `${unit}.user`): Actor => ({ user, name: 'Maria', house, unit, role: 'handläggare' }) as Actor;
const unitOf = (house: string, unit: string) => ({ house, unit, name: unit, kind: 'socialServices', principal: 'municipality' });

type World = Ports & { readonly store: MemoryStore };
let minutes = 0;
const now = (): Instant => new Date(Date.UTC(2026, 10, 23, 8, minutes)).toISOString() as Instant;
let ids = 0;
const newId = (): string => idOf((ids += 1));

const openHouse = (id: string, units: readonly object[]): World => ({
  house: { id: id as HouseId, name: id, units: units as never, profile: profileNamed('national') },
  clock: { now },
  store: openMemoryStore(id as HouseId, newId),
  newId,
});

let here: World;
let region: World;
const social = someoneAt('municipality', 'social');
const onCall = someoneAt('municipality', 'onCall');
const colleague = someoneAt('municipality', 'onCall', 'colleague');
const request = { reason: 'childInDanger', why: 'Polisen har hittat barnet på Storgatan 4', hours: 2 };
const open = (ports: Ports, actor: Actor, changes: object = {}) =>
  openInEmergency(ports, actor, OpenInEmergencyInput.parse({ plan, request: { ...request, ...changes } }));

beforeEach(async () => {
  minutes = 0;
  const known = [...['social', 'onCall'].map((unit) => unitOf('municipality', unit)), ...['health', 'ward'].map((unit) => unitOf('region', unit))];
  here = openHouse('municipality', known);
  region = openHouse('region', known);
  const people = [{ id: idOf(911), relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' }];
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] };
  const change = { type: 'registerNeed', plan, person: idOf(911), people, need, party: idOf(401), unit: unitOf('municipality', 'social'), role: 'Samordnar' };
  await registerNeed(here, social, RegisterNeedInput.parse({ command: idOf(921), need: change }));
});

const write = (ports: Ports, actor: Actor, text: string) =>
  changePlan(ports, actor, ChangePlanInput.parse({ plan, command: newId(), change: { type: 'writeSituation', text } }));

describe('SEC-08: a plan is opened in an emergency', () => {
  test('to one user, to be read, until it closes by itself', async () => {
    await expect(readPlan(here, onCall, { plan })).rejects.toThrow('planNotFound');
    expect(await open(here, onCall)).toEqual({ to: '2026-11-23T10:00:00.000Z' });
    expect(await readPlan(here, onCall, { plan })).toMatchObject({ part: 'original', openUntil: '2026-11-23T10:00:00.000Z', history: [], proposals: [] });
    await expect(readPlan(here, colleague, { plan })).rejects.toThrow('planNotFound');
    await expect(readPlan(here, someoneAt('municipality', 'school', onCall.user), { plan })).rejects.toThrow('planNotFound');
    minutes = 119;
    expect((await readPlan(here, onCall, { plan })).plan.id).toBe(plan);
    minutes = 120;
    await expect(readPlan(here, onCall, { plan })).rejects.toThrow('planNotFound');
  });

  test('nothing can be written by it, and the log is not read by it', async () => {
    await open(here, onCall);
    await expect(write(here, onCall, 'Hej')).rejects.toThrow('planNotFound');
    await expect(whoOpened(here, onCall, { plan, limit: 10 })).rejects.toThrow('planNotFound');
    expect(await write(here, social, 'Hej')).toEqual({ state: 'written', version: 2 });
  });

  test('what no copy tells is not read by it either', async () => {
    const { plan: read } = await (await open(here, onCall), readPlan(here, onCall, { plan }));
    expect([read.people[0]?.name, read.consents, 'consentEpoch' in read]).toEqual(['Alma Testsson', [], false]);
  });

  const refused: readonly (readonly [reason: string, actor: () => Actor, changes: object, code: string])[] = [
    ['who answers for the plan can read it', () => social, {}, 'emergencyNotNeeded'],
    ['more hours than the limit', () => onCall, { hours: 13 }, 'emergencyTooLong'],
  ];
  test.each(refused)('not when: %s', async (_reason, actor, changes, code) => {
    await expect(open(here, actor(), changes)).rejects.toThrow(code);
    expect(here.store.rows().emergencies).toEqual([]);
  });

  test('not twice at once, and again when it has closed', async () => {
    await open(here, onCall);
    await expect(open(here, onCall)).rejects.toThrow('emergencyNotNeeded');
    minutes = 120;
    expect(await open(here, onCall)).toEqual({ to: '2026-11-23T12:00:00.000Z' });
    expect((await readPlan(here, onCall, { plan })).openUntil).toBe('2026-11-23T12:00:00.000Z');
  });

  test.each([{ why: '' }, { why: undefined }, { reason: 'curious' }, { hours: 0 }])('the reason is stated, and a time: %s', (changes) => {
    expect(OpenInEmergencyInput.safeParse({ plan, request: { ...request, ...changes } }).success).toBe(false);
  });

  test('a plan that is not here is not found', async () => {
    await expect(open(region, someoneAt('region', 'ward'))).rejects.toThrow('planNotFound');
  });
});

describe('SEC-07, SEC-08: an opening is logged, and told to the one who answers', () => {
  test('who answers reads by whom, why and in which words, and that it was read', async () => {
    await open(here, onCall);
    await readPlan(here, onCall, { plan });
    const { lines } = await whoOpened(here, social, { plan, limit: 10 });
    expect(lines.map(({ action, unit, reason }) => [action, unit, reason])).toEqual([
      ['readPlan', 'onCall', 'emergency:childInDanger'],
      ['openInEmergency', 'onCall', `emergency:childInDanger: ${request.why}`],
      ['registerNeed', 'social', 'answersForPlan'],
    ]);
    const told = { plan, house: 'municipality', unit: 'onCall', user: 'onCall.user', name: 'Maria', reason: 'childInDanger', why: request.why };
    expect(await listEmergencies(here, social, { limit: 10 })).toEqual([
      { ...told, id: expect.any(String), from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T10:00:00.000Z' },
    ]);
    expect(await listEmergencies(here, onCall, { limit: 10 })).toHaveLength(1);
    expect(await listEmergencies(here, colleague, { limit: 10 })).toEqual([]);
  });

  test('SEC-05: who holds a copy reads the ground, and not the words', async () => {
    await hold(here, 'school');
    await open(here, onCall);
    await here.store.asExchange(now(), ({ copies }) => copies.receive('school' as UnitId, aCopy('municipality', ['school', 'onCall'])));
    const { lines } = await whoOpened(here, someoneAt('municipality', 'school'), { plan, limit: 10 });
    expect(lines.map(({ reason }) => reason)).toEqual(['emergency:childInDanger', 'answersForPlan']);
  });
});

const aCopy = (house: string, units: readonly string[]): Plan => {
  const original = [...here.store.rows().plans.values()][0] as Plan;
  const parties = units.map((unit, index) => ({ ...original.parties[0], ...unitOf(house, unit), id: idOf(410 + index) }));
  return { ...original, parties: [...original.parties, ...parties] } as Plan;
};

const hold = (world: World, unit: string) => world.store.asExchange(now(), ({ copies }) => copies.receive(unit as UnitId, aCopy(world.house.id, [unit])));

describe('SEC-08: a copy is opened in an emergency', () => {
  const ward = someoneAt('region', 'ward');
  beforeEach(() => hold(region, 'health'));

  test('SEC-05: without anything that could tell where somebody is, since a copy does not tell who is protected', async () => {
    await open(region, ward);
    const { part, plan: read } = await readPlan(region, ward, { plan });
    expect([part, read.people[0]?.name, read.people[0]?.phone]).toEqual(['copy', 'Alma Testsson', undefined]);
    await expect(readPlan(region, someoneAt('region', 'ward', 'other'), { plan })).rejects.toThrow('planNotFound');
  });

  test('who has a copy does not need to', async () => {
    await expect(open(region, someoneAt('region', 'health'))).rejects.toThrow('emergencyNotNeeded');
  });

  test('the house that keeps the original is told which unit, why in a word, and until when', async () => {
    await open(region, ward);
    const intent = region.store.rows().outbox[0]?.intent;
    if (intent === undefined) throw new Error('Nothing is to be sent.');
    const released = await region.store.asExchange(now(), (transaction) => releaseMessage(transaction, intent, { ...region, leftBefore: false }));
    if (typeof released === 'string') throw new Error(released);
    const opening = { id: expect.any(String), unit: 'ward', reason: 'childInDanger', from: now(), to: '2026-11-23T10:00:00.000Z' };
    expect(released.body).toEqual({ kind: 'emergencyOpened', opening });

    const message = { from: 'region' as HouseId, plan, term: 1, body: released.body };
    const receive = (from: string) => here.store.asExchange(now(), (transaction) => receiveMessage(transaction, { ...message, from: from as HouseId }, here));
    expect(await receive('sis')).toMatchObject([{ code: 'planNotFound' }]);
    await here.store.asExchange(now(), async ({ originals }) => {
      const original = (await originals.read(plan)) as Plan;
      const entry = { ...here.store.rows().history[0], version: 2, command: newId() } as never;
      await originals.save({ ...aCopy('region', ['health']), id: original.id, version: 2 }, entry);
    });
    expect(await receive('region')).toEqual([]);
    expect(await receive('region')).toEqual([]);
    expect(await listEmergencies(here, social, { limit: 10 })).toEqual([{ ...opening, plan, house: 'region' }]);
    const { lines } = await whoOpened(here, social, { plan, limit: 1 });
    expect(lines).toMatchObject([{ action: 'openInEmergency', unit: 'ward', fromHouse: 'region', reason: 'emergency:childInDanger' }]);
  });
});

test('SEC-07: every line of the log tells by what ground', async () => {
  await write(here, social, 'Hej');
  await open(here, onCall);
  await readPlan(here, social, { plan });
  const grounds = here.store.rows().log.map(({ action, reason }) => [action, reason]);
  expect(grounds).toEqual([
    ['registerNeed', 'answersForPlan'],
    ['writeSituation', 'answersForPlan'],
    ['openInEmergency', `emergency:childInDanger: ${request.why}`],
    ['readPlan', 'answersForPlan'],
  ]);
});
