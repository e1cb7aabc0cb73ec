import type { Instant } from '@stafett/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, idOf, meet, originalIn, partyOf, plan, type World } from './testing/fictional-world.ts';
import { askToLead, handTo, silence, strengthsIn } from './testing/lead-in-another-house.ts';
import { outOfStep } from './testing/out-of-step.ts';
import { houseNamed, restore } from './testing/restored-house.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  await meet(world, ['paediatrics', 'preschool', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
});

const rowsOf = (id: string) => houseNamed(world, id).store.rows();
const originalAt = (id: string) => rowsOf(id).plans.get(plan);
const historyAt = (id: string) => rowsOf(id).history.filter((entry) => entry.plan === plan);
describe('SEC-13: an original that came to the house after its backup', () => {
  test('is given again as it was handed over, in a later term, and says what may be missing', async () => {
    const backup = rowsOf('region');
    await handTo(world, 'paediatrics');
    const handedOverAt = historyAt('municipality').at(-1)?.at;
    const given = originalAt('region');
    for (const id of [801, 802]) await act(world, 'paediatrics', { type: 'addNote', note: idOf(id), list: 'strengths', text: `Styrka ${id}` });
    await runUntilQuiet(world);
    await restore(world, 'region', backup);
    expect(originalAt('region')).toBeUndefined();
    await runUntilQuiet(world);
    expect(originalAt('region')).toMatchObject({ keeper: 'region', term: 3, goals: given?.goals, lead: { unit: 'paediatrics', state: 'accepted' } });
    const [to] = rowsOf('region').restorations;
    expect(historyAt('region').at(-1)?.change).toEqual({ type: 'goOn', term: 3, lost: { from: handedOverAt, to }, missing: 2 });
    expect(strengthsIn(world)).toEqual([]);
    expect(outOfStep(world)).toEqual([]);
    expect(await act(world, 'paediatrics', { type: 'addNote', note: idOf(803), list: 'strengths', text: 'Ny' })).toMatchObject({ state: 'written' });
  });

  test('is taken by the house’s own signature, also where its yes to lead is lost too', async () => {
    const backup = (await buildWorld()).houses.region?.store.rows();
    await handTo(world, 'paediatrics');
    await restore(world, 'region', backup as NonNullable<typeof backup>);
    await runUntilQuiet(world);
    expect(rowsOf('region').proposals.size).toBe(0);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 3 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('is written nowhere before all have answered, for the house may have handed it on', async () => {
    const backup = rowsOf('region');
    await handTo(world, 'paediatrics');
    await askToLead(world, 'habilitation', 'paediatrics');
    await handTo(world, 'habilitation');
    silence(world, 'south');
    await restore(world, 'region', backup);
    await runUntilQuiet(world, 60);
    expect(originalAt('region')?.confirming ?? originalAt('region')).toBeDefined();
    expect(originalAt('region')?.keeper === 'region' && originalAt('region')?.confirming === undefined).toBe(false);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalAt('region')).toMatchObject({ keeper: 'south', term: 3 });
    expect(originalIn(world)).toMatchObject({ keeper: 'south', term: 3 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('goes to the house anew where the giver never heard that it had come', async () => {
    const backup = rowsOf('region');
    world.weather = (from, to) => (from === 'region' && to === 'municipality' && rowsOf('region').plans.has(plan) ? 'lost' : 'fine');
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    for (let count = 0; count < 8; count += 1) await runOnce(world);
    expect(originalAt('region')).toBeDefined();
    await restore(world, 'region', backup);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalAt('municipality')).toMatchObject({ keeper: 'region', term: 2 });
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 3 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('CON-31: is not given again when it may not be read there any more', async () => {
    const backup = rowsOf('region');
    await handTo(world, 'paediatrics');
    await restore(world, 'region', backup);
    const giver = houseNamed(world, 'municipality');
    const held = originalAt('municipality') as NonNullable<ReturnType<typeof originalAt>>;
    const withdrawn = held.consents.map((consent) => ({ ...consent, to: '2026-11-22' }));
    const rows = { ...giver.store.rows(), plans: new Map([[held.id, { ...held, consents: withdrawn } as typeof held]]) };
    giver.store.restore(rows, '2020-01-01T00:00:00.000Z' as Instant);
    await runUntilQuiet(world);
    expect(originalAt('region')).toBeUndefined();
    expect(rowsOf('region').inbox.map(({ kind }) => kind)).not.toContain('originalAgain');
  });

  test('what others ask of it meanwhile waits until it is there', async () => {
    const backup = rowsOf('region');
    await handTo(world, 'paediatrics');
    silence(world, 'municipality');
    await restore(world, 'region', backup);
    await act(world, 'habilitation', { type: 'answerInvitation', party: partyOf('habilitation'), coming: true, who: 'Per' });
    await runUntilQuiet(world, 40);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 3 });
    expect(outOfStep(world)).toEqual([]);
  });
});
