import { listWork, readPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  begin,
  buildWorld,
  father,
  houseOf,
  idOf,
  meet,
  mother,
  originalIn,
  partyOf,
  plan,
  someoneAt,
  type UnitName,
  unitNames,
  units,
  type World,
  yesFrom,
} from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const everyone: readonly UnitName[] = ['paediatrics', 'preschool', 'health', 'habilitation'];
const accept = (name: UnitName) => act(world, name, { type: 'acceptLead', party: partyOf(name) });
const ask = (from: UnitName, to: UnitName) =>
  act(world, from, { type: 'nameLead', party: partyOf(to), who: 'Någon', baseVersion: originalIn(world)?.lead?.version });
const reading = (name: UnitName) => readPlan(houseOf(world, name).ports, someoneAt(name), { plan }).catch((error: Error) => error.message);

async function handOver(from: UnitName, to: UnitName): Promise<void> {
  await ask(from, to);
  await runUntilQuiet(world);
  expect(await accept(to)).toEqual({ state: 'proposed' });
  await runUntilQuiet(world);
}

describe('The original moves from house to house, and everybody follows', () => {
  test('there and back again, and there once more', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    await accept('paediatrics');
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2 });
    await handOver('paediatrics', 'social');
    expect(originalIn(world)).toMatchObject({ keeper: 'municipality', term: 3, lead: { unit: 'social' } });
    await handOver('social', 'paediatrics');
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 4, lead: { unit: 'paediatrics', state: 'accepted' } });
    await handOver('paediatrics', 'habilitation');
    expect(originalIn(world)).toMatchObject({ keeper: 'south', term: 5 });
    expect(outOfStep(world)).toEqual([]);
    expect(new Set(world.reports)).toEqual(new Set(['waits', 'not delivered: tooEarly']));
  });

  test('the one that was asked says no, and the one that asked goes on writing', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    await accept('paediatrics');
    await runUntilQuiet(world);
    await ask('paediatrics', 'habilitation');
    await runUntilQuiet(world);
    await act(world, 'habilitation', { type: 'declineLead', party: partyOf('habilitation'), reason: 'Vi känner inte Alma' });
    await runUntilQuiet(world);
    expect(await act(world, 'paediatrics', { type: 'addNote', note: idOf(601), list: 'questions', text: 'Vem då?' })).toMatchObject({ state: 'written' });
  });

  test('news from the new keeper that comes before the old one has named it waits for it', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    world.weather = (from, to) => (from === 'municipality' && to === 'south' ? 'lost' : 'fine');
    await accept('paediatrics');
    for (let count = 0; count < 8; count += 1) await runOnce(world);
    expect(originalIn(world)?.keeper).toBe('region');
    expect(copyOf(world, 'habilitation')?.copy).toMatchObject({ keeper: 'municipality', term: 1 });
    expect(world.reports).toContain('not delivered: tooEarly');
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(copyOf(world, 'habilitation')?.copy).toMatchObject({ keeper: 'region', term: 2 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('who had a copy of the former keeper is told by the new one that no more will come', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    world.weather = (from, to) => (from === 'region' && to === 'south' ? 'lost' : 'fine');
    await accept('paediatrics');
    for (let count = 0; count < 8; count += 1) await runOnce(world);
    expect(await act(world, 'paediatrics', { type: 'withdrawConsent', consent: idOf(501) })).toMatchObject({ state: 'written' });
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(copyOf(world, 'habilitation')?.endedAt).toBeDefined();
    expect(outOfStep(world)).toEqual([]);
  });
});

describe('In one house a plan is handed on by the same road', () => {
  test('who handed it over and is not in the consent reads no more', async () => {
    await begin(world);
    const others = unitNames.filter((name) => name !== 'social');
    for (const change of [
      yesFrom(mother, others, 1),
      yesFrom(father, others, 2),
      { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' },
      { type: 'inviteParty', party: partyOf('support'), unit: units.support, role: 'Är med' },
      { type: 'openMeeting', present: { parties: [], people: [] } },
      { type: 'nameLead', party: partyOf('support'), who: 'Ali' },
      { type: 'endMeeting' },
    ])
      expect(await act(world, 'social', change)).toMatchObject({ state: 'written' });
    await runUntilQuiet(world);
    await accept('support');
    await runUntilQuiet(world);
    expect(await reading('support')).toMatchObject({ part: 'original', plan: { keeper: 'municipality', term: 1, lead: { state: 'accepted' } } });
    expect(await reading('social')).toBe('planNotFound (SEC-04)');
    expect(await listWork(houseOf(world, 'social').ports, someoneAt('social'))).toEqual([]);
  });
});
