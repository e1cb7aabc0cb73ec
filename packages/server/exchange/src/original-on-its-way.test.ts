import { readPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, houseOf, idOf, meet, originalIn, partyOf, plan, someoneAt, type UnitName, type World } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const everyone: readonly UnitName[] = ['paediatrics', 'preschool', 'health', 'habilitation'];
const accept = (name: UnitName) => act(world, name, { type: 'acceptLead', party: partyOf(name) });
const reading = (name: UnitName) => readPlan(houseOf(world, name).ports, someoneAt(name), { plan }).catch((error: Error) => error.message);

const waitingIn = (house: string) => [...(world.houses[house]?.store.rows().proposals.values() ?? [])].filter(({ state }) => state === 'waiting');

const versionOfLead = () => houseOf(world, 'social').store.rows().plans.get(plan)?.lead?.version;

describe('SEC-02, LAD-03: the original on its way to another house', () => {
  test('LAD-03: until the new house has said that it has the original, the giver answers for it, and what is written waits', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    await accept('paediatrics');
    world.weather = (from) => (from === 'region' && world.houses['region']?.store.rows().plans.has(plan) ? 'lost' : 'fine');
    for (let count = 0; count < 8; count += 1) await runOnce(world);
    expect(originalIn(world)?.keeper).toBe('region');
    expect(await reading('social')).toMatchObject({ part: 'original', plan: { keeper: 'municipality', moving: { to: 'region' } } });
    const note = { type: 'addNote', note: idOf(601), list: 'strengths', text: 'Alma ritar' };
    expect(await act(world, 'social', note)).toEqual({ state: 'proposed' });
    expect(await act(world, 'social', { type: 'nameLead', party: partyOf('habilitation'), who: 'Per', baseVersion: versionOfLead() })).toEqual({
      state: 'proposed',
    });
    expect(await act(world, 'social', { type: 'nameLead', party: idOf(499), who: 'Ingen' })).toEqual(['unknownParty INV-01']);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2 });
    expect(waitingIn('municipality')).toEqual([]);
    expect(originalIn(world)?.preparation.notes).toMatchObject([{ text: 'Alma ritar', by: { unit: 'social' } }]);
    expect(originalIn(world)?.lead).toMatchObject({ unit: 'paediatrics', state: 'accepted' });
    expect(outOfStep(world)).toEqual([]);
    expect(await act(world, 'social', { ...note, note: idOf(602) })).toEqual(['onlyTheAnswerable SEC-04']);
  });

  test('CON-24: what is taken back while the original is on its way stops it, or reaches it', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    await accept('paediatrics');
    world.weather = (from, to) => (from === 'municipality' && to === 'region' ? 'lost' : 'fine');
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    expect(originalIn(world)?.moving).toMatchObject({ to: 'region' });
    expect(await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'paediatrics' } })).toEqual({
      state: 'proposed',
    });
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'municipality', term: 3, lead: { state: 'offered' } });
    expect(originalIn(world)?.consents[0]?.narrowings).toHaveLength(1);
    expect(world.houses['region']?.store.rows().plans.size).toBe(0);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test.each([
    ['has come there', () => undefined, 'region'],
    [
      'was called off',
      () => act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'paediatrics' } }),
      'municipality',
    ],
  ])('CON-24: a unit in the house that the original was for hears that it gets nothing more, when the original %s', async (_how, meanwhile, keeper) => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    world.weather = (from, to) => (from === 'municipality' && to === 'region' ? 'lost' : 'fine');
    await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'health' } });
    await accept('paediatrics');
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    await meanwhile();
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper });
    expect(copyOf(world, 'health')?.endedAt).toBeDefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test('an original that the receiver does not take stays with the giver, in a term past the one that was tried', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    world.weather = (from) => (from === 'municipality' && originalIn(world)?.moving !== undefined ? 'lost' : 'fine');
    await accept('paediatrics');
    for (let count = 0; count < 3; count += 1) await runOnce(world);
    const { store } = houseOf(world, 'paediatrics');
    const [asked] = store.rows().proposals.values();
    await store.asExchange(world.clock.now(), ({ proposalAnswers }) => proposalAnswers.keep(asked?.id as never, { state: 'refused', violations: [] }));
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'municipality', term: 3, lead: { state: 'offered' } });
    expect(originalIn(world)?.moving).toBeUndefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test('SEC-02: what a third house asked the former keeper goes on to the new one by itself', async () => {
    await meet(world, everyone.toReversed(), 'paediatrics');
    await runUntilQuiet(world);
    world.weather = (from) => (from === 'south' ? 'lost' : 'fine');
    expect(await act(world, 'habilitation', { type: 'acceptIntervention', intervention: idOf(301) })).toEqual({ state: 'proposed' });
    await accept('paediatrics');
    await runUntilQuiet(world, 40);
    expect(originalIn(world)).toMatchObject({ keeper: 'region' });
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect([...(world.houses['south']?.store.rows().proposals.values() ?? [])]).toMatchObject([{ keeper: 'region', term: 2 }]);
    expect(waitingIn('south')).toEqual([]);
  });

  test('PLA-12: a command that is sent again after the original has moved on is answered as it was, and done once', async () => {
    await meet(world, everyone, 'paediatrics');
    await runUntilQuiet(world);
    const narrowing = { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'health' }, command: idOf(71) };
    const written = await act(world, 'social', narrowing);
    expect(written).toMatchObject({ state: 'written' });
    await accept('paediatrics');
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region' });
    expect(await act(world, 'social', narrowing)).toEqual(written);
    expect(originalIn(world)?.consents[0]?.narrowings).toHaveLength(1);
    expect(world.houses['municipality']?.store.rows().proposals.size).toBe(0);
  });
});
