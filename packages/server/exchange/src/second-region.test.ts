import { listWork, readPlan, whoOpened } from '@stafett/use-cases';
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
  units,
  type World,
  yesFrom,
} from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';

// Two regions: each has a paediatric clinic that is called the same, of one kind and one sort of principal.
const here = 'paediatrics';
const there = 'southPaediatrics';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const reading = (name: UnitName) => readPlan(houseOf(world, name).ports, someoneAt(name), { plan }).catch((error: Error) => error.message);
const planMeeting = { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' };
const invite = (name: UnitName) => act(world, 'social', { type: 'inviteParty', party: partyOf(name), unit: units[name], role: 'Är med' });

async function consentTo(names: readonly UnitName[]): Promise<void> {
  await begin(world);
  for (const change of [yesFrom(mother, names, 1), yesFrom(father, names, 2), planMeeting]) await act(world, 'social', change);
}

describe('SEC-01: two regions are two houses, whatever their units are called', () => {
  test('the world has two units that differ by their house alone', () => {
    const { house: _here, ...one } = units[here];
    const { house: _there, ...other } = units[there];
    expect(one).toEqual(other);
    expect(units[here].house).not.toBe(units[there].house);
  });

  test.each([
    [here, there],
    [there, here],
  ] as const)('CON-23: a yes to %s lets nobody call %s, which hears nothing', async (named, other) => {
    await consentTo(['social', named]);
    expect(await invite(other)).toEqual(['receiverNotCovered CON-23', 'receiverNotCovered CON-23']);
    expect(await invite(named)).toMatchObject({ state: 'written' });
    await runUntilQuiet(world);
    expect(copyOf(world, named)?.copy.parties.map(({ house }) => house)).toEqual(['municipality', units[named].house]);
    expect(copyOf(world, other)).toBeUndefined();
    expect(await reading(other)).toBe('planNotFound (SEC-04)');
    expect(await listWork(houseOf(world, other).ports, someoneAt(other))).toEqual([]);
  });

  test('CON-24: what is taken back from one region goes on with the other', async () => {
    await meet(world, [here, there], 'social');
    await runUntilQuiet(world);
    await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: { house: units[here].house, unit: units[here].unit } });
    await act(world, 'social', { type: 'setFollowUp', on: '2027-01-15' });
    await runUntilQuiet(world);
    expect(copyOf(world, here)).toMatchObject({ endedAt: expect.any(String) });
    expect(copyOf(world, here)?.copy.nextFollowUp).toBeUndefined();
    expect(copyOf(world, there)?.endedAt).toBeUndefined();
    expect(copyOf(world, there)?.copy.nextFollowUp).toMatchObject({ on: '2027-01-15' });
    expect(outOfStep(world)).toEqual([]);
  });

  test('SEC-04: a unit answers for itself, and not for the one that is called the same in the other region', async () => {
    await consentTo(['social', here, there]);
    await invite(here);
    await invite(there);
    await runUntilQuiet(world);
    const answer = (as: UnitName, of: UnitName) => act(world, as, { type: 'answerInvitation', party: partyOf(of), coming: true, who: `Någon från ${as}` });
    expect(await answer(there, here)).toEqual(['onlyTheAnswerable SEC-04']);
    expect(await answer(there, there)).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    const answered = originalIn(world)?.parties.map(({ house, answer: given }) => [house, given?.who]);
    expect(answered).toEqual([
      ['municipality', undefined],
      ['region', undefined],
      ['south', `Någon från ${there}`],
    ]);
  });
});

describe('SEC-02, ACT-12: the original goes from region to region', () => {
  const accept = (name: UnitName) => act(world, name, { type: 'acceptLead', party: partyOf(name) });
  const ask = (from: UnitName, to: UnitName) =>
    act(world, from, { type: 'nameLead', party: partyOf(to), who: 'Någon', baseVersion: originalIn(world)?.lead?.version });

  test('between two units of one name: one of them writes at a time, the other reads its copy, and nobody is left behind', async () => {
    await meet(world, [here, there, 'health'], here);
    await runUntilQuiet(world);
    await accept(here);
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2, lead: { house: 'region', unit: 'paediatrics' } });
    expect([await reading(here), await reading(there)]).toMatchObject([{ part: 'original' }, { part: 'copy' }]);
    await ask(here, there);
    await runUntilQuiet(world);
    expect(await accept(there)).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'south', term: 3, lead: { house: 'south', unit: 'paediatrics', state: 'accepted' } });
    expect([await reading(here), await reading(there)]).toMatchObject([{ part: 'copy' }, { part: 'original' }]);
    const note = { type: 'addNote', note: idOf(601), list: 'questions', text: 'Vem ringer?' };
    expect(await act(world, here, note)).toEqual(['onlyTheAnswerable SEC-04']);
    expect(await act(world, there, note)).toMatchObject({ state: 'written' });
    await runUntilQuiet(world);
    expect(outOfStep(world)).toEqual([]);
  });

  test('SEC-07: each region answers for who has opened the plan in its own house', async () => {
    await meet(world, [here, there], here);
    await runUntilQuiet(world);
    for (const name of [here, there] as const) {
      await reading(name);
      const { house, lines } = await whoOpened(houseOf(world, name).ports, someoneAt(name), { plan, limit: 10 });
      expect(house).toBe(units[name].house);
      expect(lines.filter(({ action }) => action === 'readPlan').map(({ fromHouse }) => fromHouse)).toEqual([units[name].house]);
    }
  });
});
