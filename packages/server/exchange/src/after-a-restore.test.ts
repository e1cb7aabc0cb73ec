import type { MemoryRows } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, idOf, meet, originalIn, partyOf, plan, type UnitName, type World } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { goOn, houseNamed, receivedIn, restore } from './testing/restored-house.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  await meet(world, ['paediatrics', 'preschool', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
});

const notesAt = (name: UnitName) => copyOf(world, name)?.copy.preparation.notes.length;
const states = (id: string) => [...houseNamed(world, id).store.rows().proposals.values()].map(({ state }) => state);

describe('SEC-13: a restored house catches up with its peers', () => {
  test('what its units were told after the backup they are told again, and nobody else is', async () => {
    const backup = houseNamed(world, 'region').store.rows();
    await goOn(world, 1, 3);
    const lost = copyOf(world, 'paediatrics')?.copy;
    await restore(world, 'region', backup);
    const toSouth = receivedIn(world, 'south').length;
    expect(notesAt('paediatrics')).toBe(0);
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.copy).toEqual(lost);
    expect(outOfStep(world)).toEqual([]);
    expect(receivedIn(world, 'south')).toHaveLength(toSouth);
    expect(copyOf(world, 'health')).toBeUndefined();
  });

  test('its lines go on where their senders are, and are closed again by the first message', async () => {
    const backup = houseNamed(world, 'region').store.rows();
    await goOn(world, 1, 3);
    const last = receivedIn(world, 'region').at(-1)?.sequence ?? 0;
    await restore(world, 'region', backup);
    await runUntilQuiet(world);
    expect(receivedIn(world, 'region').at(-1)?.sequence).toBe(last + 1);
    await goOn(world, 4, 1);
    expect(receivedIn(world, 'region').at(-1)?.sequence).toBe(last + 2);
    expect(world.reports.filter((what) => what.includes('outOfOrder'))).toEqual([]);
  });

  test('a plan that it heard of first after the backup is there again', async () => {
    const other = await buildWorld();
    const empty = other.houses.region?.store.rows() as MemoryRows;
    await restore(world, 'region', empty);
    expect(copyOf(world, 'paediatrics')).toBeUndefined();
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.copy.keeper).toBe('municipality');
    expect(outOfStep(world)).toEqual([]);
  });

  test('a sharing that ended after the backup has ended again', async () => {
    const backup = houseNamed(world, 'region').store.rows();
    await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house: 'region', unit: 'paediatrics' } });
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
    await restore(world, 'region', backup);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeUndefined();
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test('a third house hears anew from the former keeper where the original is, and from the new one what it says', async () => {
    const backup = houseNamed(world, 'south').store.rows();
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2 });
    await restore(world, 'south', backup);
    expect(copyOf(world, 'habilitation')?.copy).toMatchObject({ keeper: 'municipality', term: 1 });
    await runUntilQuiet(world);
    expect(copyOf(world, 'habilitation')?.copy).toMatchObject({ keeper: 'region', term: 2 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('LAD-03: a giver whose backup is from before it heard that the original had come hears it by what the new keeper tells', async () => {
    const answersOfTheNew = (from: string, to: string) =>
      from === 'region' && to === 'municipality' && houseNamed(world, 'region').store.rows().plans.has(plan);
    world.weather = (from, to) => (answersOfTheNew(from, to) ? 'lost' : 'fine');
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    for (let count = 0; count < 8; count += 1) await runOnce(world);
    const backup = houseNamed(world, 'municipality').store.rows();
    expect(backup.plans.get(plan)?.moving).toMatchObject({ to: 'region' });
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    await act(world, 'paediatrics', { type: 'addNote', note: idOf(699), list: 'questions', text: 'Nå?' });
    await runUntilQuiet(world);
    await restore(world, 'municipality', backup);
    expect(houseNamed(world, 'municipality').store.rows().plans.get(plan)).toMatchObject({ keeper: 'municipality', term: 1 });
    await runUntilQuiet(world);
    expect(houseNamed(world, 'municipality').store.rows().plans.get(plan)).toMatchObject({ keeper: 'region', term: 2 });
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('a giver whose backup is from before the move is not believed by those whom the new keeper has told', async () => {
    const backup = houseNamed(world, 'municipality').store.rows();
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    await runUntilQuiet(world);
    const told = [copyOf(world, 'habilitation'), houseNamed(world, 'region').store.rows().plans.get(plan)];
    await restore(world, 'municipality', backup);
    await runUntilQuiet(world);
    expect([copyOf(world, 'habilitation'), houseNamed(world, 'region').store.rows().plans.get(plan)]).toEqual(told);
    expect(outOfStep(world)).toEqual([]);
  });

  test('what it had asked, and whose answer is lost, is asked again and written once', async () => {
    world.weather = (from, to) => (from === 'municipality' && to === 'region' ? 'lost' : 'fine');
    await act(world, 'paediatrics', { type: 'acceptIntervention', intervention: idOf(301) });
    await runUntilQuiet(world, 20);
    const backup = houseNamed(world, 'region').store.rows();
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    await restore(world, 'region', backup);
    expect(states('region')).toEqual(['waiting']);
    await runUntilQuiet(world);
    expect(states('region')).toEqual(['accepted']);
    const { history } = houseNamed(world, 'municipality').store.rows();
    expect(history.filter(({ change }) => change.type === 'acceptIntervention')).toHaveLength(1);
  });

  test('what others had asked of it, and it has lost, they ask again', async () => {
    const backup = houseNamed(world, 'municipality').store.rows();
    world.weather = (from, to) => (from === 'municipality' && to === 'region' ? 'lost' : 'fine');
    await act(world, 'paediatrics', { type: 'acceptIntervention', intervention: idOf(301) });
    await runUntilQuiet(world, 20);
    await restore(world, 'municipality', backup);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(states('region')).toEqual(['accepted']);
    expect(originalIn(world)?.interventions[0]).toMatchObject({ acceptance: { state: 'accepted' } });
  });

  test('its own messages are moved up to the numbers that the others wait for', async () => {
    const backup = houseNamed(world, 'municipality').store.rows();
    await goOn(world, 1, 3);
    const last = receivedIn(world, 'region').at(-1)?.sequence ?? 0;
    await restore(world, 'municipality', backup);
    await goOn(world, 4, 2);
    expect(world.reports).toContain('not delivered: outOfOrder');
    expect(
      receivedIn(world, 'region')
        .map(({ sequence }) => sequence)
        .slice(-2),
    ).toEqual([last + 1, last + 2]);
    expect(outOfStep(world)).toEqual([]);
  });
});
