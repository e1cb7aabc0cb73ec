import type { MemoryRows } from '@stafett/use-cases';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, buildWorld, idOf, meet, plan, type UnitName, units, type Weather, type World } from './testing/fictional-world.ts';
import { outOfStep } from './testing/out-of-step.ts';
import { houseNamed, later, note, restore } from './testing/restored-house.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';
import { sameEachTime } from './testing/same-each-time.ts';
import { listen, type SentMessage } from './testing/seen-messages.ts';

interface Withdrawal {
  readonly unit: UnitName;
  readonly at: string;
  readonly epoch: number;
}
interface Story {
  readonly world: World;
  readonly sent: readonly SentMessage[];
  readonly backups: Map<string, MemoryRows>;
  /** What may not be broken: what has been taken back, save what was lost before any other house had heard of it. */
  standing: readonly Withdrawal[];
}
type Step = (story: Story, number: number) => Promise<unknown>;

const keeper = 'municipality';
const houses = [keeper, 'region', 'south'] as const;
const others = ['region', 'south'] as const;
const called = ['paediatrics', 'preschool', 'habilitation'] as const satisfies readonly UnitName[];

const originalIn = (world: World) => houseNamed(world, keeper).store.rows().plans.get(plan);

async function takeBack(story: Story, unit: UnitName): Promise<void> {
  const { world } = story;
  const receiver = { house: units[unit].house, unit: units[unit].unit };
  const result = await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver });
  const isWritten = !Array.isArray(result) && 'version' in result;
  if (isWritten) story.standing = [...story.standing, { unit, at: world.clock.now(), epoch: originalIn(world)?.consentEpoch ?? 0 }];
}

const heardOf = (world: World): number =>
  Math.max(
    0,
    ...others.flatMap((id) =>
      houseNamed(world, id)
        .store.rows()
        .inbox.flatMap((one) => (one.sender === keeper && one.plan === plan && one.outcome === 'applied' ? [one.epoch] : [])),
    ),
  );

const isAsking = (world: World): boolean =>
  houses.some((id) =>
    houseNamed(world, id)
      .store.rows()
      .awaited.some(({ answeredAt }) => answeredAt === undefined),
  );

async function lose(story: Story, id: string): Promise<void> {
  const { world, backups } = story;
  const backup = backups.get(id);
  if (backup === undefined || isAsking(world)) return;
  if (id === keeper) {
    const known = Math.max(heardOf(world), backup.plans.get(plan)?.consentEpoch ?? 0);
    story.standing = story.standing.filter(({ epoch }) => epoch <= known);
  }
  await restore(world, id, backup);
}

// A person asks the family again before saying that the consents are as they stand.
async function goThrough(story: Story): Promise<void> {
  const since = originalIn(story.world)?.consentsToConfirm?.since;
  if (since === undefined) return;
  for (const unit of new Set(story.standing.map((one) => one.unit))) await takeBack(story, unit);
  await act(story.world, 'social', { type: 'confirmConsents', since });
}

const steps: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 5, arbitrary: fc.constant(({ world }, number) => note(world, number)) },
  { weight: 4, arbitrary: fc.constantFrom(...called).map((unit) => (story) => takeBack(story, unit)) },
  {
    weight: 10,
    arbitrary: fc.integer({ min: 1, max: 4 }).map((rounds) => async ({ world }) => {
      for (let round = 0; round < rounds; round += 1) await runOnce(world);
    }),
  },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 30, max: 600 }).map(
      (seconds) =>
        async ({ world }) =>
          later(world, seconds),
    ),
  },
  { weight: 4, arbitrary: fc.constant(({ world }) => runUntilQuiet(world, 60)) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom<Weather>('fine', 'fine', 'lost', 'answerLost', 'twice', 'late'), { minLength: 1, maxLength: 7 })
      .map((forecast) => async ({ world }) => {
        let count = 0;
        world.weather = () => forecast[(count += 1) % forecast.length] ?? 'fine';
      }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...houses).map(
      (id) =>
        async ({ world, backups }) =>
          backups.set(id, houseNamed(world, id).store.rows()),
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(keeper, ...houses).map((id) => (story) => lose(story, id)) },
  { weight: 1, arbitrary: fc.constant(goThrough) },
];

const broken = ({ sent, standing }: Story): readonly SentMessage[] =>
  sent.filter(({ body, issuedAt }) => body.kind === 'copy' && standing.some(({ unit, at }) => units[unit].unit === body.unit && issuedAt > at));

test('CON-24, SEC-02, SEC-13: nothing is released to a unit after it was taken out, also across restores, when any house had heard of it', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...steps), { minLength: 15, maxLength: 60 }), async (history) => {
      const world = await buildWorld();
      await meet(world, called, 'paediatrics');
      await runUntilQuiet(world);
      const backups = new Map(houses.map((id) => [id as string, houseNamed(world, id).store.rows()]));
      const story: Story = { world, backups, sent: listen(world), standing: [] };
      for (const [number, step] of history.entries()) {
        await step(story, number);
        expect(broken(story)).toEqual([]);
      }
      world.weather = () => 'fine';
      await runUntilQuiet(world, 1500);
      await goThrough(story);
      await runUntilQuiet(world, 1500);
      expect(broken(story)).toEqual([]);
      expect(outOfStep(world)).toEqual([]);
    }),
    sameEachTime(),
  );
});
