import { z } from 'zod';
import type { ExpectationRule } from './expectation-rule.ts';
import { completeness, consent, findings, sequence } from './judges/content.ts';
import { decision } from './judges/decision.ts';
import { copies, keeper, nothingIn, told } from './judges/keeping.ts';
import { done, refused } from './judges/outcome.ts';
import { due, dutyToTakePart, holder, step } from './judges/responsibility.ts';
import { canSee, cannotSee } from './judges/sight.ts';
import type { Scene, Verdict } from './scene.ts';
import { nameOf } from './short-name.ts';

const expectationRules = {
  done,
  refused,
  decision,
  consent,
  completeness,
  findings,
  sequence,
  dutyToTakePart,
  canSee,
  cannotSee,
  nothingIn,
  step,
  due,
  holder,
  keeper,
  copies,
  told,
};

type ExpectationForms = { [Name in keyof typeof expectationRules]: z.ZodOptional<(typeof expectationRules)[Name]['schema']> };

const forms = Object.fromEntries(Object.entries(expectationRules).map(([name, { schema }]) => [name, schema.optional()])) as ExpectationForms;

/** Every kind of expectation, by name. */
export const expectationNames = Object.keys(expectationRules) as readonly (keyof typeof expectationRules)[];

const frame = {
  title: z.string().min(1).describe('what is expected, in words'),
  by: nameOf('staff').optional().describe('whose reading decides; whoever has the original when left out'),
};

const askedIn = (expectation: object) => expectationNames.filter((name) => name in expectation);

/** What is to be seen after a step: a title, and one machine expectation. */
export const Expectation = z
  .strictObject({ ...frame, ...forms })
  .refine((expectation) => askedIn(expectation).length === 1, 'expect exactly one thing under a title')
  .meta({ minProperties: 2, maxProperties: 3 });
export type Expectation = z.infer<typeof Expectation>;

/** The kind of an expectation and what it asks for. */
export function askedBy(expectation: Expectation): { readonly name: keyof typeof expectationRules; readonly asked: unknown } {
  const [name] = askedIn(expectation);
  if (name === undefined) throw new Error('An expectation expects one thing.');
  return { name, asked: expectation[name] };
}

/**
 * Judges an expectation by what can be seen.
 *
 * @param expectation - of a step
 * @param scene - what can be seen after the step
 */
export function judge(expectation: Expectation, scene: Scene): Promise<Verdict> {
  const { name, asked } = askedBy(expectation);
  return (expectationRules[name] as ExpectationRule<z.ZodType>).judge(asked, scene, expectation.by);
}
