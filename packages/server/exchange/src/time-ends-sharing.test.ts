import { tellOfTheDay } from '@stafett/use-cases';
import { expect, test } from 'vitest';
import {
  act,
  begin,
  buildWorld,
  type Change,
  father,
  houseOf,
  idOf,
  mother,
  originalIn,
  partyOf,
  units,
  type World,
  yesFrom,
} from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';

function until(giver: string, id: number, to: string): Change {
  const change = yesFrom(giver, ['social', 'paediatrics'], id);
  return { ...change, consent: { ...(change.consent as object), to } };
}

/** A plan that paediatrics has a copy of, by consents of which the father's lasts until the last of November. */
async function sharedForAWeek(): Promise<World> {
  const world = await buildWorld();
  await begin(world);
  for (const change of [
    until(mother, 1, '2027-06-30'),
    until(father, 2, '2026-11-30'),
    { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' },
    { type: 'inviteParty', party: partyOf('paediatrics'), unit: units.paediatrics, role: 'Är med' },
  ])
    expect(await act(world, 'social', change)).toMatchObject({ state: 'written' });
  await runUntilQuiet(world);
  return world;
}

const lookAt = async (world: World, at: string): Promise<void> => {
  world.clock.moveTo(at as never);
  while (await tellOfTheDay(houseOf(world, 'social').ports));
  await runUntilQuiet(world);
};

test('CON-35: the day after a consent has ended by its date, the unit is told that no more will come', async () => {
  const world = await sharedForAWeek();
  await lookAt(world, '2026-11-30T22:30:00.000Z');
  expect(copyOf(world, 'paediatrics')?.endedAt).toBeUndefined();
  await lookAt(world, '2026-11-30T23:00:30.000Z');
  expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
  expect(outOfStep(world)).toEqual([]);
});

test('also when somebody wrote in the plan that day before it was looked at', async () => {
  const world = await sharedForAWeek();
  world.clock.moveTo('2026-12-01T08:00:00.000Z' as never);
  await act(world, 'social', { type: 'addNote', note: idOf(601), list: 'questions', text: 'Vad nu?' });
  await lookAt(world, '2026-12-01T08:00:01.000Z');
  expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
});

test('a day on which nothing ends tells nobody anything', async () => {
  const world = await sharedForAWeek();
  const sent = () => houseOf(world, 'social').store.rows().outbox.length;
  const before = sent();
  await lookAt(world, '2026-11-27T08:00:00.000Z');
  expect(sent()).toBe(before);
  expect(originalIn(world)?.closing).toBeUndefined();
});
