import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { beforeEach, expect, test } from 'vitest';
import { ChangePlanInput, changePlan } from './change-plan.ts';
import { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
import type { Ports } from './ports.ts';
import { readPlan } from './read-plan.ts';
import { RegisterNeedInput, registerNeed } from './register-need.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const social = { house: 'municipality', unit: 'social', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' };
const preschool = { house: 'municipality', unit: 'preschool', name: 'Förskolan', kind: 'preschool', principal: 'municipality' };
const someoneAt = (unit: string): Actor => ({ user: unit, name: 'Maria', house: 'municipality', unit, role: 'handläggare' }) as Actor;
const plan = idOf(901) as never;

let store: MemoryStore;
let ports: Ports;
beforeEach(() => {
  let count = 0;
  const newId = (): string => idOf((count += 1));
  store = openMemoryStore('municipality' as HouseId, newId);
  const house = { id: 'municipality', name: 'Kommunen', units: [social, preschool], profile: { schoolStanding: 'guest', firstContactWorkdays: 3 } };
  ports = {
    house: house as unknown as Ports['house'],
    clock: { now: () => new Date(Date.UTC(2026, 10, 23, 8, 0, 0, (count += 1))).toISOString() as Instant },
    store,
    newId,
  };
});

function register(unit: typeof social, command = 1) {
  const people = [{ id: idOf(911), relation: 'person', name: 'Alma', birthDate: '2016-05-04' }];
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] };
  const input = { command: idOf(command), need: { type: 'registerNeed', plan, person: idOf(911), people, need, party: idOf(931), unit, role: 'Samordnar' } };
  return registerNeed(ports, someoneAt(unit.unit), RegisterNeedInput.parse(input));
}
const change = (command: number, words: object, unit = 'social') =>
  changePlan(ports, someoneAt(unit), ChangePlanInput.parse({ plan, command: idOf(command), change: words }));
const matters = (text: string, baseVersion?: number) => ({ type: 'writeWhatMatters', text, wordsOf: idOf(911), baseVersion });

test('SEC-07: an accepted command is in the history, in the state and in the access log, at once', async () => {
  await register(social);
  expect(await change(2, matters('Leka'))).toEqual({ state: 'written', version: 2 });
  expect(store.rows().history.map(({ change: { type }, version }) => [type, version])).toEqual([
    ['registerNeed', 1],
    ['writeWhatMatters', 2],
  ]);
  expect(store.rows().log.map(({ action, user }) => [action, user])).toEqual([
    ['registerNeed', 'social'],
    ['writeWhatMatters', 'social'],
  ]);
});

test('words that came too late are refused and kept, and the words that stand are not touched (PRO-22)', async () => {
  await register(social);
  await change(2, matters('Leka'));
  await expect(change(3, matters('Sova'))).rejects.toThrow('staleField (PRO-22)');
  expect(store.rows().refusedWords).toMatchObject([{ command: idOf(3), change: { text: 'Sova' }, by: { user: 'social' } }]);
  expect(store.rows().plans.get(plan)?.preparation.whatMatters?.text).toBe('Leka');
  expect(store.rows().log.at(-1)?.action).toBe('writeWhatMatters:stale');
});

test('a refused command leaves nothing', async () => {
  await register(social);
  const before = store.rows();
  await expect(change(2, { type: 'endMeeting' })).rejects.toThrow('meetingNotOpened (MEE-07)');
  expect(store.rows()).toBe(before);
});

test('a command that is sent twice is done once', async () => {
  await register(social);
  await register(social);
  expect(await change(2, matters('Leka'))).toEqual(await change(2, matters('Leka')));
  expect(store.rows().history).toHaveLength(2);
});

test('a consent that is taken back is kept with what it decided, and sent twice it is done once (FOL-12)', async () => {
  await register(social);
  const who = { about: idOf(911), givenBy: idOf(911), givenAs: 'self', answer: 'no', receivers: [] };
  const how = { form: 'oral', informedHow: 'Samtal', interpreter: false, takenBy: { name: 'Maria', unit: 'social', house: 'municipality' } };
  const answer = { type: 'recordConsent', consent: { id: idOf(921), ...who, ...how, from: '2026-11-23', takenAt: '2026-11-23T07:00:00.000Z' } };
  expect(await change(2, answer)).toEqual(await change(2, answer));
  await change(3, { type: 'withdrawConsent', consent: idOf(921) });
  await change(3, { type: 'withdrawConsent', consent: idOf(921) });
  expect(
    store
      .rows()
      .history.slice(1)
      .map(({ change: done }) => 'closes' in done && [done.type, done.closes]),
  ).toEqual([
    ['recordConsent', false],
    ['withdrawConsent', false],
  ]);
  await expect(change(3, { type: 'withdrawConsent', consent: idOf(922) })).rejects.toThrow('idTaken (PLA-12)');
});

test('to a unit that has nothing to do with the plan there is none', async () => {
  await register(social);
  await expect(change(2, matters('Leka'), 'preschool')).rejects.toThrow('planNotFound (SEC-04)');
  await expect(readPlan(ports, someoneAt('preschool'), { plan })).rejects.toThrow('planNotFound (SEC-04)');
});

test('a unit that the routine has no plans begin at is sent to one that it has (ACT-07)', async () => {
  await expect(register(preschool)).rejects.toThrow('unitMayNotInitiate (ACT-07)');
  expect(store.rows().plans.size).toBe(0);
});
