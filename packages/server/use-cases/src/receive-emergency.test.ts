import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
import type { Ports } from './ports.ts';
import { receiveMessage } from './receive-message.ts';
import { RegisterNeedInput, registerNeed } from './register-need.ts';
import { releaseMessage } from './release-message.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const plan = idOf(901) as PlanId;
const now = (): Instant => '2026-11-23T08:00:00.000Z' as Instant;
const unitOf = (house: string, unit: string) => ({ house, unit, name: unit, kind: 'socialServices', principal: 'municipality' });
const units = [unitOf('municipality', 'social'), unitOf('municipality', 'onCall'), unitOf('region', 'health'), unitOf('region', 'ward')];

let ids = 0;
const newId = (): string => idOf((ids += 1));
let here: Ports & { readonly store: MemoryStore };

beforeEach(async () => {
  const house = { id: 'municipality' as HouseId, name: 'municipality', units: units as never, profile: profileNamed('national') };
  here = { house, clock: { now }, store: openMemoryStore(house.id, newId), newId };
  const people = [{ id: idOf(911), relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' }];
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] };
  const change = { type: 'registerNeed', plan, person: idOf(911), people, need, party: idOf(401), unit: units[0], role: 'Samordnar' };
  const social = { user: 'maria', name: 'Maria', house: 'municipality', unit: 'social', role: 'handläggare' } as never;
  await registerNeed(here, social, RegisterNeedInput.parse({ command: idOf(921), need: change }));
});

/** The clinic takes part; and perhaps the original has gone on since. */
const callHealth = (moved: Partial<Plan> = {}) =>
  here.store.asExchange(now(), async ({ originals }) => {
    const original = (await originals.read(plan)) as Plan;
    const party = { ...original.parties[0], ...units[2], id: idOf(410) } as never;
    const entry = { ...here.store.rows().history[0], version: 2, command: newId() } as never;
    await originals.save({ ...original, version: 2, parties: [...original.parties, party], ...moved }, entry);
  });

const told = (changes: object = {}) => ({
  kind: 'emergencyOpened',
  opening: { id: idOf(801), unit: 'ward', reason: 'childInDanger', from: now(), to: '2026-11-23T10:00:00.000Z', ...changes },
});
const receive = (from: string, changes: object = {}) =>
  here.store.asExchange(now(), (transaction) => receiveMessage(transaction, { from: from as HouseId, plan, term: 1, body: told(changes) as never }, here));
const logged = () => here.store.rows().log.filter(({ action }) => action === 'openInEmergency');

test.each([
  ['of the house that keeps the original', 'onCall'],
  ['that nobody knows', 'nowhere'],
])('SEC-03: no house tells of an opening by a unit %s', async (_whose, unit) => {
  await callHealth();
  expect(await receive('region', { unit })).toMatchObject([{ code: 'unknownUnit', rule: 'SEC-03' }]);
  expect([here.store.rows().emergencies, logged()]).toEqual([[], []]);
});

describe('SEC-08: when the original has moved meanwhile', () => {
  const giveOriginal = (sender: string, outcome: 'applied' | 'refused') =>
    here.store.asExchange(now(), ({ inbox }) =>
      inbox.record({
        id: idOf(802) as never,
        sender: sender as HouseId,
        plan,
        sequence: 1,
        epoch: 0,
        kind: 'original',
        raw: 'signed',
        outcome,
        violations: [],
      }),
    );

  test('the house that handed it on tells the keeper in which house it was opened', async () => {
    await callHealth({ keeper: 'sis' as HouseId, term: 2 });
    expect(await receive('region')).toEqual([]);
    const intent = here.store.rows().outbox.at(-1)?.intent;
    expect(intent).toMatchObject({ kind: 'emergencyOpened', receiver: 'sis' });
    const released = await here.store.asExchange(now(), (transaction) => releaseMessage(transaction, intent as never, { ...here, leftBefore: false }));
    expect(released).toMatchObject({ body: told({ house: 'region' }) });
  });

  test('it is kept under the house that opened, where the one that tells of it gave the original', async () => {
    await callHealth();
    await giveOriginal('sis', 'applied');
    expect(await receive('sis', { house: 'region' })).toEqual([]);
    expect(here.store.rows().emergencies).toMatchObject([{ house: 'region', unit: 'ward' }]);
    expect(logged()).toMatchObject([{ fromHouse: 'region', unit: 'ward' }]);
  });

  test('SEC-03: nobody else tells of another house, nor one whose original was not taken', async () => {
    await callHealth();
    await giveOriginal('sis', 'refused');
    expect(await receive('sis', { house: 'region' })).toMatchObject([{ code: 'planNotFound', rule: 'SEC-03' }]);
    expect(here.store.rows().emergencies).toEqual([]);
  });

  test('the keeper is not told what it has opened itself', async () => {
    await callHealth({ keeper: 'region' as HouseId, term: 2 });
    const before = here.store.rows().outbox.length;
    expect(await receive('region')).toEqual([]);
    expect(here.store.rows().outbox).toHaveLength(before);
  });
});
