import { answerablePlace, rebuildPlan } from '@stafett/plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  act,
  buildWorld,
  type Change,
  father,
  houseOf,
  idOf,
  meet,
  mother,
  originalIn,
  partyOf,
  plan,
  type UnitName,
  unitNames,
  units,
  type Weather,
  type World,
  yesFrom,
} from './testing/fictional-world.ts';
import { outOfStep } from './testing/out-of-step.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

type Step = (world: World, number: number) => Promise<unknown>;

const unitAt = (place: { readonly house: string; readonly unit: string }): UnitName => unitNames.find((name) => units[name].unit === place.unit) ?? 'social';
const answerable = (world: World): UnitName => unitAt(answerablePlace(originalIn(world) ?? { initiator: units.social }));
const asked = (world: World): UnitName => unitAt(originalIn(world)?.lead ?? units.social);
const asAnswerable = (world: World, change: Change): Promise<unknown> => act(world, answerable(world), change);

const steps: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 3,
    arbitrary: fc.constant((world, number) => asAnswerable(world, { type: 'addNote', note: idOf(6000 + number), list: 'strengths', text: `Styrka ${number}` })),
  },
  { weight: 8, arbitrary: fc.constant((world) => act(world, asked(world), { type: 'acceptLead', party: partyOf(asked(world)) })) },
  { weight: 1, arbitrary: fc.constant((world) => act(world, asked(world), { type: 'declineLead', party: partyOf(asked(world)), reason: 'Nej' })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...unitNames)
      .map((name) => (world) => asAnswerable(world, { type: 'nameLead', party: partyOf(name), who: 'Någon', baseVersion: originalIn(world)?.lead?.version })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('underWay', 'done')
      .map((status) => (world) => act(world, 'paediatrics', { type: 'reportIntervention', intervention: idOf(301), status })),
  },
  { weight: 2, arbitrary: fc.subarray([...unitNames], { minLength: 3 }).map((names) => (world, number) => shareWith(world, names, number)) },
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }).map((rounds) => (world) => run(world, rounds)) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom<Weather>('fine', 'fine', 'lost', 'answerLost', 'twice', 'late'), { minLength: 1, maxLength: 7 })
      .map((forecast) => (world) => forecastFor(world, forecast)),
  },
];

/** Both guardians say yes to these units only. */
async function shareWith(world: World, names: readonly UnitName[], number: number): Promise<void> {
  for (const [index, giver] of [mother, father].entries()) await asAnswerable(world, yesFrom(giver, names, 10 + 2 * number + index));
  for (const { id, withdrawnAt } of originalIn(world)?.consents.slice(0, -2) ?? [])
    if (withdrawnAt === undefined) await asAnswerable(world, { type: 'withdrawConsent', consent: id });
}

async function run(world: World, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await runOnce(world);
}

async function forecastFor(world: World, forecast: readonly Weather[]): Promise<void> {
  let count = 0;
  world.weather = () => forecast[(count += 1) % forecast.length] ?? 'fine';
}

const writtenIn = (world: World, house: string) => world.houses[house]?.store.rows().history ?? [];
const houses = ['municipality', 'region', 'south'];

async function play(story: readonly Step[]): Promise<World> {
  const world = await buildWorld();
  await meet(world, ['paediatrics', 'preschool', 'health', 'habilitation', 'support'], 'paediatrics');
  for (const [number, step] of story.entries()) await step(world, number);
  world.weather = () => 'fine';
  await runUntilQuiet(world);
  return world;
}

test('whatever the network does, when it is fine again there is one keeper, every copy is in step, and every question was answered once', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...steps), { minLength: 10, maxLength: 60 }), async (story) => {
      const world = await play(story);
      const original = originalIn(world);
      expect(original).toBeDefined();
      expect(outOfStep(world)).toEqual([]);
      const proposals = houses.flatMap((house) => [...(world.houses[house]?.store.rows().proposals.values() ?? [])]);
      expect(proposals.filter(({ state }) => state === 'waiting')).toEqual([]);
      const entries = houses.flatMap((house) => writtenIn(world, house));
      for (const { id, state } of proposals) expect(entries.filter(({ command }) => command === id)).toHaveLength(state === 'accepted' ? 1 : 0);
      const kept = houseOf(world, answerable(world)).store.rows().plans.get(plan);
      expect(rebuildPlan(writtenIn(world, original?.keeper ?? ''))).toEqual(kept);
      const left = houses.flatMap(
        (house) => world.houses[house]?.store.rows().outbox.filter(({ deliveredAt, droppedAt }) => deliveredAt === undefined && droppedAt === undefined) ?? [],
      );
      expect(left).toEqual([]);
    }),
    { numRuns: fc.readConfigureGlobal().numRuns ?? 30, endOnFailure: true },
  );
});
