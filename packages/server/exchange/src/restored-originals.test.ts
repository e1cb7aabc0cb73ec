import type { HouseId, Instant } from '@stafett/kernel';
import { confirmWithout, noPlan, readPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, houseOf, idOf, meet, originalIn, plan, someoneAt, type UnitName, type World } from './testing/fictional-world.ts';
import { askToLead, handTo, silence, strengthsIn } from './testing/lead-in-another-house.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { askAll, goOn, houseNamed, later, note, receivedIn, restore } from './testing/restored-house.ts';
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
const reading = (name: UnitName) => readPlan(houseOf(world, name).ports, someoneAt(name), { plan });
const proposalsAt = (id: string) => [...rowsOf(id).proposals.values()].map(({ state, keeper }) => [state, keeper]);
const operator = { user: 'drift', why: 'Huset är nedlagt' };
const withoutSouth = () => confirmWithout(houseNamed(world, 'municipality').ports, 'south' as HouseId, operator);

describe('SEC-02, SEC-13: never two houses that accept writes, when a house is restored that kept an original', () => {
  test('until all others have answered the plan is read, what is written waits, and nothing of it leaves', async () => {
    const backup = rowsOf('municipality');
    silence(world, 'south');
    await restore(world, 'municipality', backup);
    expect(await note(world, 1)).toEqual({ state: 'proposed' });
    const told = receivedIn(world, 'region').length;
    await act(world, 'paediatrics', { type: 'acceptIntervention', intervention: idOf(301) });
    await runUntilQuiet(world, 60);
    const read = await reading('social');
    expect(read).toMatchObject({ part: 'original', plan: { keeper: 'municipality', term: 1 }, awaits: ['south'] });
    expect(read.plan.confirming).toEqual({ from: expect.any(String), to: rowsOf('municipality').restorations[0] });
    expect(read.proposals).toMatchObject([{ change: { type: 'addNote' }, state: 'waiting' }]);
    expect(receivedIn(world, 'region')).toHaveLength(told);
    expect(strengthsIn(world)).toEqual([]);
    expect(originalAt('municipality')?.interventions[0]?.acceptance?.state).not.toBe('accepted');
  });

  test('when they have, it goes on in a term that none of them has heard of, decides what waited, and says what may be missing', async () => {
    const backup = rowsOf('municipality');
    await goOn(world, 1, 3);
    houseNamed(world, 'municipality').store.restore(backup, world.clock.now(), '2026-11-23T08:00:00.000Z' as Instant);
    await askAll(world, 'municipality');
    expect(await note(world, 7)).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    expect(originalAt('municipality')).toMatchObject({ keeper: 'municipality', term: 2 });
    expect(originalAt('municipality')).not.toHaveProperty('confirming');
    expect(strengthsIn(world)).toEqual(['Styrka 7']);
    const [lost] = rowsOf('municipality').restorations;
    expect(historyAt('municipality').at(-2)).toMatchObject({
      change: { type: 'goOn', term: 2, lost: { from: '2026-11-23T08:00:00.000Z', to: lost }, missing: 3 },
    });
    expect(await reading('social')).toMatchObject({
      history: expect.arrayContaining([expect.objectContaining({ lost: { from: '2026-11-23T08:00:00.000Z', to: lost } })]),
    });
    expect(outOfStep(world)).toEqual([]);
  });

  test('an original that it handed over after the backup becomes a copy, and what was written meanwhile goes to the new keeper', async () => {
    const backup = rowsOf('municipality');
    await handTo(world, 'paediatrics');
    await act(world, 'paediatrics', { type: 'addNote', note: idOf(699), list: 'questions', text: 'Nå?' });
    await runUntilQuiet(world);
    await restore(world, 'municipality', backup);
    expect(await note(world, 1)).toEqual({ state: 'proposed' });
    const original = originalAt('region');
    await runUntilQuiet(world);
    expect(originalAt('municipality')).toMatchObject({ keeper: 'region', term: 2 });
    expect(historyAt('municipality').at(-1)?.change.type).toBe('recallHandOver');
    expect(proposalsAt('municipality')).toEqual([['accepted', 'region']]);
    expect(originalAt('region')).toMatchObject({ keeper: 'region', term: 2, version: (original?.version ?? 0) + 1 });
    expect(strengthsIn(world)).toEqual(['Styrka 1']);
    expect(copyOf(world, 'social')?.copy).toMatchObject({ keeper: 'region', term: 2 });
    expect(await reading('social')).toMatchObject({ part: 'copy', plan: { preparation: { notes: [{ text: 'Nå?' }, { text: 'Styrka 1' }] } } });
    expect(outOfStep(world)).toEqual([]);
  });

  test('also where the new keeper has handed it on, though only the former one can show that it was given', async () => {
    const backup = rowsOf('municipality');
    await handTo(world, 'paediatrics');
    await askToLead(world, 'habilitation', 'paediatrics');
    await handTo(world, 'habilitation');
    expect(originalIn(world)).toMatchObject({ keeper: 'south', term: 3 });
    await restore(world, 'municipality', backup);
    await runUntilQuiet(world);
    expect(originalAt('municipality')).toMatchObject({ keeper: 'south', term: 3 });
    expect(originalIn(world)).toMatchObject({ keeper: 'south', term: 3 });
    expect(outOfStep(world)).toEqual([]);
  });

  test('the question goes when nothing that left before can still arrive', async () => {
    const backup = rowsOf('municipality');
    await restore(world, 'municipality', backup);
    const asked = () => rowsOf('region').inbox.some(({ kind }) => kind === 'askKeeping');
    later(world, 100);
    await runOnce(world);
    expect(asked()).toBe(false);
    later(world, 330);
    await runOnce(world);
    expect(asked()).toBe(true);
  });

  test('a house that is gone for good a person answers for, with a reason that is kept', async () => {
    const backup = rowsOf('municipality');
    silence(world, 'south');
    await restore(world, 'municipality', backup);
    await note(world, 1);
    await runUntilQuiet(world, 60);
    expect(await withoutSouth()).toBe(true);
    expect(strengthsIn(world)).toEqual(['Styrka 1']);
    expect(rowsOf('municipality').log.filter(({ action }) => action === 'confirmWithout')).toMatchObject([
      { user: 'drift', reason: 'confirmWithout south: Huset är nedlagt' },
    ]);
    expect(await withoutSouth()).toBe(false);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(outOfStep(world)).toEqual([]);
  });

  test('SEC-03: a house that claims what this one did not give it gets nothing, and is waited for until a person decides', async () => {
    const backup = rowsOf('municipality');
    const rogue = houseNamed(world, 'south').store;
    const claimed = { ...(originalAt('municipality') as NonNullable<ReturnType<typeof originalAt>>), keeper: 'south' as HouseId, term: 9 };
    const { plans } = rogue.rows();
    const rows = { ...rogue.rows(), plans: new Map(plans).set(claimed.id, claimed) };
    rogue.restore(rows, '2020-01-01T00:00:00.000Z' as Instant);
    await restore(world, 'municipality', backup);
    await note(world, 1);
    await runUntilQuiet(world, 60);
    expect(await reading('social')).toMatchObject({ part: 'original', plan: { keeper: 'municipality', term: 1 }, awaits: ['south'] });
    expect(proposalsAt('municipality')).toEqual([['waiting', 'municipality']]);
    expect(receivedIn(world, 'south').filter(({ kind }) => kind === 'proposal')).toEqual([]);
    expect(await withoutSouth()).toBe(true);
    expect(strengthsIn(world)).toEqual(['Styrka 1']);
  });

  test('SEC-03: nobody tells a house where its originals are that has not asked', async () => {
    await handTo(world, 'paediatrics');
    const { store, ports } = houseNamed(world, 'region');
    const receiver = 'municipality' as HouseId;
    await store.asExchange(ports.clock.now(), async ({ outbox }) => {
      await outbox.add({ kind: 'keeping', receiver, plan: noPlan, about: plan });
      await outbox.add({ kind: 'keepingTold', receiver, plan: noPlan, seen: [], isLast: true });
    });
    await runUntilQuiet(world);
    const heard = rowsOf('municipality').inbox.filter(({ kind }) => kind.startsWith('keeping'));
    expect(heard.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  });

  test('a question under a certain plan is not answered', async () => {
    const { store, ports } = houseNamed(world, 'region');
    store.restore(store.rows(), world.clock.now());
    await store.asExchange(ports.clock.now(), ({ outbox }) => outbox.add({ kind: 'askKeeping', receiver: 'municipality' as HouseId, plan }));
    await runUntilQuiet(world);
    expect(rowsOf('municipality').inbox.at(-1)).toMatchObject({ outcome: 'refused', violations: [{ code: 'planNotFound' }] });
  });
});
