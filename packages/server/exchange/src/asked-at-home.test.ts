import type { CommandId } from '@stafett/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, houseOf, idOf, meet, originalIn, partyOf, type World } from './testing/fictional-world.ts';
import { copyOf } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  await meet(world, ['preschool', 'paediatrics', 'health', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
});

const asked = idOf<CommandId>(71);
const accept = () => act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
const ask = () => act(world, 'preschool', { type: 'reportIntervention', intervention: idOf(301), status: 'underWay', command: asked });
const narrow = (house: string, unit: string) => act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house, unit } });
const rows = () => houseOf(world, 'social').store.rows();
const timesWritten = (): number => rows().history.filter(({ command }) => command === asked).length;
const stateOf = (): string | undefined => rows().proposals.get(asked)?.state;

describe('PRO-22, LAD-03: a unit in the house that keeps the original asks for a change', () => {
  test('it has its answer as soon as that is decided', async () => {
    await ask();
    world.weather = (from) => (from === 'municipality' && timesWritten() > 0 ? 'lost' : 'fine');
    await runOnce(world);
    expect([timesWritten(), stateOf()]).toEqual([1, 'accepted']);
  });

  test.each([
    ['moves on', async () => undefined, { keeper: 'region', term: 2 }],
    ['was to move, and does not', () => narrow('region', 'paediatrics'), { keeper: 'municipality', term: 3 }],
  ])('what was written stays accepted, and is asked nowhere else, when the original %s before any answer could come', async (_how, meanwhile, stands) => {
    await ask();
    world.weather = (from, to) => (from === 'municipality' && timesWritten() > 0 && to === 'municipality' ? 'lost' : 'fine');
    await runOnce(world);
    world.weather = (from) => (from === 'municipality' ? 'lost' : 'fine');
    await accept();
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    await meanwhile();
    world.weather = (from, to) => (from === to ? 'lost' : 'fine');
    await runUntilQuiet(world, 60);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject(stands);
    expect([timesWritten(), stateOf()]).toEqual([1, 'accepted']);
  });

  test('CON-24: what was asked meanwhile, and is written when the move is called off, stays accepted though sharing with it ends at once', async () => {
    await accept();
    world.weather = (from) => (from === 'municipality' ? 'lost' : 'fine');
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    await act(world, 'social', { type: 'addNote', note: idOf(601), list: 'strengths', text: 'Alma ritar' });
    expect(await ask()).toEqual({ state: 'proposed' });
    await narrow('municipality', 'preschool');
    await narrow('region', 'paediatrics');
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'municipality', term: 3 });
    expect(copyOf(world, 'preschool')?.endedAt).toBeDefined();
    expect([timesWritten(), stateOf()]).toEqual([1, 'accepted']);
  });
});
