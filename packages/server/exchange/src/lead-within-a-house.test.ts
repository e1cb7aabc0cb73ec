import { readPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, houseOf, idOf, meet, originalIn, partyOf, plan, someoneAt, type UnitName, type World } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  await meet(world, ['support', 'preschool', 'health'], 'support');
  await runUntilQuiet(world);
});

const accept = (name: UnitName) => act(world, name, { type: 'acceptLead', party: partyOf(name) });
const note = (id: number) => ({ type: 'addNote', note: idOf(id), list: 'strengths', text: 'Alma ritar' });
const reading = (name: UnitName) => readPlan(houseOf(world, name).ports, someoneAt(name), { plan }).catch((error: Error) => error.message);
const rows = (name: UnitName = 'social') => houseOf(world, name).store.rows();
const workingOnOriginal = (name?: UnitName) => rows(name).grants.flatMap(({ part, to, unit }) => (part === 'original' && to === undefined ? [unit] : []));

const narrowed = (unit: string) => ({ type: 'narrowConsent', consent: idOf(501), receiver: { house: 'municipality', unit } });
const named = (name: UnitName) => ({ type: 'nameLead', party: partyOf(name), who: 'Maria', baseVersion: rows().plans.get(plan)?.lead?.version });

const written = { state: 'written' };

async function handOn(from: UnitName, to: UnitName): Promise<void> {
  const baseVersion = rows(from).plans.get(plan)?.lead?.version;
  expect(await act(world, from, { type: 'nameLead', party: partyOf(to), who: 'Maria', baseVersion })).toMatchObject(written);
  await runUntilQuiet(world);
  await accept(to);
  await runUntilQuiet(world);
}

describe('LAD-03, SEC-04: the lead passes between two units of one house', () => {
  test('the one that takes over works on the original, also when a copy for it was still to be sent', async () => {
    await accept('support');
    await act(world, 'social', note(601));
    await runUntilQuiet(world);
    expect(copyOf(world, 'support')?.endedAt).toBeDefined();
    expect(workingOnOriginal()).toEqual(['support']);
    expect(await act(world, 'support', note(602))).toMatchObject(written);
    expect(await reading('support')).toMatchObject({ part: 'original' });
    await runUntilQuiet(world);
    expect(outOfStep(world)).toEqual([]);
  });

  test('CON-24: nor is a copy sent to it once more that had no answer before it took over', async () => {
    world.weather = (_from, to) => (to === 'municipality' ? 'answerLost' : 'fine');
    await act(world, 'social', note(601));
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    await accept('support');
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(workingOnOriginal()).toEqual(['support']);
    expect(copyOf(world, 'support')?.endedAt).toBeDefined();
    expect(await act(world, 'support', note(602))).toMatchObject(written);
  });

  test('CON-24: the one that hands over, and may read nothing of it, has neither the original nor a copy', async () => {
    await accept('support');
    await runUntilQuiet(world);
    expect(await act(world, 'support', narrowed('support'))).toMatchObject(written);
    expect(await act(world, 'support', named('social'))).toMatchObject(written);
    await runUntilQuiet(world);
    await accept('social');
    await runUntilQuiet(world);
    expect(workingOnOriginal()).toEqual(['social']);
    expect(copyOf(world, 'support')?.endedAt).toBeDefined();
    expect(await act(world, 'support', note(602))).toEqual(['onlyTheAnswerable SEC-04']);
    expect(outOfStep(world)).toEqual([]);
  });
});

describe('LAD-03, SEC-04: the original comes back to a house, for another unit', () => {
  test('CON-24: the one that worked on it there before, and may have nothing, does not find it open', async () => {
    world = await buildWorld();
    await meet(world, ['paediatrics', 'health', 'habilitation'], 'health');
    await runUntilQuiet(world);
    await accept('health');
    await runUntilQuiet(world);
    expect(await act(world, 'health', { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'health' } })).toMatchObject(written);
    await handOn('health', 'habilitation');
    await handOn('habilitation', 'paediatrics');
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 4, lead: { unit: 'paediatrics' } });
    expect(workingOnOriginal('paediatrics')).toEqual(['paediatrics']);
    expect(outOfStep(world)).toEqual([]);
  });
});
