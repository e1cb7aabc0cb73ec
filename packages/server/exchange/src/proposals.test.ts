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
  type UnitName,
  unitNames,
  type World,
  yesFrom,
} from './testing/fictional-world.ts';
import { copyOf } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const everyone: readonly UnitName[] = ['paediatrics', 'preschool', 'health', 'habilitation'];
const accept = (name: UnitName) => act(world, name, { type: 'acceptLead', party: partyOf(name) });
const answersTo = (name: UnitName) =>
  [...houseOf(world, name).store.rows().proposals.values()].map(({ change, state, violations }) => [change.type, state, ...violations.map(({ code }) => code)]);

describe('What a party asks is decided where the original lies', () => {
  test('a lead that may not read all of the original is told so, and not what it may not read (CON-31)', async () => {
    await meet(world, everyone, 'paediatrics');
    await act(world, 'social', {
      type: 'addIntervention',
      intervention: idOf(302),
      goal: idOf(201),
      what: 'Egen behandling',
      about: father,
      information: 'mentalHealth',
    });
    await runUntilQuiet(world);
    await accept('paediatrics');
    await runUntilQuiet(world);
    const [asked] = houseOf(world, 'paediatrics').store.rows().proposals.values();
    expect(asked).toMatchObject({ state: 'refused', violations: [{ code: 'originalNotCovered', facts: { house: 'region', unit: 'paediatrics' } }] });
    const told = houseOf(world, 'paediatrics').store.rows();
    expect(JSON.stringify([asked, told.inbox.map(({ raw }) => Buffer.from(raw.split('.')[1] ?? '', 'base64url').toString())])).not.toMatch(
      /"mentalHealth"[^}]*people|kinds/,
    );
  });

  test('one command id is one command: other words under it are refused, and nothing is lost in silence', async () => {
    await begin(world);
    const note = (text: string) => act(world, 'social', { type: 'addNote', note: idOf(601), list: 'questions', text, command: idOf(70) });
    expect(await note('Först')).toMatchObject({ state: 'written' });
    expect(await note('Först')).toMatchObject({ state: 'written' });
    expect(await note('Sedan')).toEqual(['idTaken PLA-12']);
  });

  test('GOA-14: what is put on a unit in another house is a request until that unit has said yes, and no other house says it', async () => {
    await meet(world, everyone, 'health');
    await runUntilQuiet(world);
    const stateOf = () => originalIn(world)?.interventions[0]?.acceptance?.state;
    expect(stateOf()).toBe('requested');
    expect(copyOf(world, 'paediatrics')?.copy.interventions[0]?.acceptance?.state).toBe('requested');
    expect(await act(world, 'preschool', { type: 'acceptIntervention', intervention: idOf(301) })).toEqual(['onlyTheAnswerable SEC-04']);
    expect(await act(world, 'social', { type: 'acceptIntervention', intervention: idOf(301) })).toEqual(['notYoursToAccept GOA-14']);
    expect(await act(world, 'paediatrics', { type: 'acceptIntervention', intervention: idOf(301) })).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    expect(answersTo('paediatrics')).toEqual([['acceptIntervention', 'accepted']]);
    expect(stateOf()).toBe('accepted');
    expect(copyOf(world, 'preschool')?.copy.interventions[0]?.acceptance).toMatchObject({ state: 'accepted', by: { house: 'region' } });
    expect(await act(world, 'paediatrics', { type: 'acceptIntervention', intervention: idOf(301) })).toEqual(['notRequested GOA-14']);
  });

  test('a party whose sharing has ended is heard no more (CON-24)', async () => {
    await meet(world, everyone, 'health');
    await runUntilQuiet(world);
    const report = (status: string) => act(world, 'paediatrics', { type: 'reportIntervention', intervention: idOf(301), status });
    world.weather = (from) => (from === 'region' ? 'lost' : 'fine');
    expect(await report('underWay')).toEqual({ state: 'proposed' });
    await runOnce(world);
    expect(await report('done')).toEqual({ state: 'proposed' });
    await narrowTo(unitNames.filter((name) => name !== 'paediatrics'));
    for (let count = 0; count < 3; count += 1) await runOnce(world);
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
    expect(copyOf(world, 'preschool')?.endedAt).toBeUndefined();
    expect(answersTo('paediatrics')).toEqual([
      ['reportIntervention', 'refused', 'sharingEnded'],
      ['reportIntervention', 'refused', 'sharingEnded'],
    ]);
    expect(
      houseOf(world, 'social')
        .store.rows()
        .inbox.filter(({ sender }) => sender === 'region'),
    ).toHaveLength(1);
    expect(await report('done')).toEqual(['sharingEnded CON-24']);
    expect(originalIn(world)?.interventions[0]?.reports).toEqual([]);
  });
});

async function narrowTo(names: readonly UnitName[]): Promise<void> {
  for (const [giver, id] of [
    [mother, 3],
    [father, 4],
  ] as const)
    await act(world, 'social', yesFrom(giver, names, id));
  for (const consent of [idOf(501), idOf(502)]) expect(await act(world, 'social', { type: 'withdrawConsent', consent })).toMatchObject({ state: 'written' });
}
