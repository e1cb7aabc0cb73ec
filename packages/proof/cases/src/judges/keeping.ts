import { HouseId } from '@stafett/kernel';
import { ClosingReason } from '@stafett/plan';
import { z } from 'zod';
import { placeOf } from '../action-rule.ts';
import { expectationRule } from '../expectation-rule.ts';
import { eyesOf, nothingToSee, readingFor } from '../scene.ts';
import { listOf, nameOf, oneOrMore } from '../short-name.ts';
import type { Reading } from '../stage.ts';

/** Which house keeps the original, and in which term (SEC-02). */
export const keeper = expectationRule(z.strictObject({ house: HouseId, term: z.int().min(1).optional() }), async (expected, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const { keeper: house, term } = reading.plan;
  return { held: house === expected.house && term === (expected.term ?? term), seen: `${house}, term ${term}` };
});

const Told = z.strictObject({
  who: oneOrMore(nameOf('staff')),
  that: z.enum(['closed', 'sharingEnded']).describe('that the plan is closed, or that no more will come'),
  reason: ClosingReason.optional().describe('why the plan is closed'),
});
type Told = z.infer<typeof Told>;

function whyNotTold(reading: Reading | undefined, { that, reason }: Told): string | undefined {
  if (reading === undefined) return 'has nothing';
  if (that === 'sharingEnded') return reading.endedAt === undefined ? 'has not been told' : undefined;
  const closedFor = reading.plan.closing?.reason;
  if (closedFor === undefined) return 'reads an open plan';
  return reason === undefined || reason === closedFor ? undefined : `reads ${closedFor}`;
}

/** These people have been told (CON-24, FOL-13). */
export const told = expectationRule(Told, async (expected, scene) => {
  const answers = await Promise.all(
    listOf(expected.who).map(async (name) => {
      const why = whyNotTold(await scene.read(eyesOf(name, scene)), expected);
      return why === undefined ? [] : [`${name} ${why}`];
    }),
  );
  const wrong = answers.flat();
  return wrong.length === 0 ? { held: true, seen: 'told' } : { held: false, seen: wrong.join('; ') };
});

/** Which units have been given a copy, as the original tells it (PLA-07). */
export const copies = expectationRule(
  z.strictObject({ to: z.array(nameOf('unit')).optional(), notTo: z.array(nameOf('unit')).optional() }),
  async (expected, scene, by) => {
    const reading = await readingFor(by, scene);
    if (reading === undefined) return nothingToSee(by);
    const hasCopy = (name: string): boolean => {
      const place = placeOf(name, scene);
      return reading.deliveries.some(({ house, unit, deliveredAt }) => house === place.house && unit === place.unit && deliveredAt !== undefined);
    };
    const wrong = [
      ...(expected.to ?? []).filter((name) => !hasCopy(name)).map((name) => `${name} has none`),
      ...(expected.notTo ?? []).filter(hasCopy).map((name) => `${name} has one`),
    ];
    return {
      held: wrong.length === 0,
      seen: wrong.length === 0 ? `given to ${reading.deliveries.filter(({ deliveredAt }) => deliveredAt !== undefined).length} units` : wrong.join('; '),
    };
  },
);

/** Nobody who can sign in to this house sees anything of the plan, by list or by its id. */
export const nothingIn = expectationRule(HouseId, async (house, scene) => {
  const everyone = await scene.everyoneIn(house);
  const looks = await Promise.all(
    everyone.map(async (eyes) => ({ user: eyes.user, sees: (await scene.read(eyes)) !== undefined || (await scene.workLine(eyes)) !== undefined })),
  );
  const seeing = looks.filter(({ sees }) => sees).map(({ user }) => user);
  if (everyone.length === 0) return { held: false, seen: `nobody could be found who signs in to ${house}` };
  return {
    held: seeing.length === 0,
    seen: seeing.length === 0 ? `nothing, as ${everyone.map(({ user }) => user).join(', ')}` : `seen by ${seeing.join(', ')}`,
  };
});
