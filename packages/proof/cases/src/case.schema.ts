import { z } from 'zod';
import { Action } from './action.schema.ts';
import { Expectation } from './expectation.schema.ts';
import { FixedMoment, Moment } from './moment.ts';
import { CasePeople, CaseStaff, CaseUnits } from './people-and-places.schema.ts';
import { nameOf, newName, ShortName } from './short-name.ts';

/** One step: the clock moves, somebody does something, and this is expected then. */
export const Step = z
  .strictObject({
    title: z.string().optional().describe('what happens, in words'),
    at: Moment.optional().describe('moves the clock of every house; counted from the clock of the step before when it begins with +'),
    by: nameOf('staff').optional().describe('who does it'),
    plan: newName('plan').optional().describe('which plan, where a case has several; plan when left out'),
    do: Action.optional(),
    expect: z.array(Expectation).optional(),
  })
  .refine(({ do: action, by }) => action === undefined || by !== undefined, { path: ['by'], error: 'say who does it' })
  .refine(
    ({ at, do: action, expect }) => at !== undefined || action !== undefined || expect !== undefined,
    'a step moves the clock, does something or expects something',
  );
export type Step = z.infer<typeof Step>;

/** Half an expectation in prose that no machine expectation can say yet, and why. */
export const Unsaid = z.strictObject({ line: z.string().min(1), half: z.string().min(1), why: z.string().min(1) });
export type Unsaid = z.infer<typeof Unsaid>;

/** A fictional case, told as steps that can be played through the houses. */
export const Case = z
  .strictObject({
    title: z.string().min(1),
    source: z.string().optional().describe('where the facts come from'),
    start: FixedMoment.describe('what the clocks show when it begins'),
    people: CasePeople.describe('the family'),
    units: CaseUnits,
    staff: z.record(ShortName, CaseStaff).describe('those who sign in'),
    lines: z
      .array(z.string().min(1))
      .optional()
      .describe('expectations in prose; each is the title of at least one machine expectation, or stands under unsaid'),
    unsaid: z.array(Unsaid).optional().describe('halves of those lines that cannot be expressed yet'),
    steps: z.array(Step).min(1),
  })
  .refine(({ people }) => Object.values(people).filter(({ relation }) => relation === 'person').length === 1, {
    path: ['people'],
    error: 'exactly one of the people has the relation person',
  })
  .refine(({ people, units }) => Object.keys(people).every((name) => !(name in units)), {
    path: ['units'],
    error: 'a unit and a person have the same short name',
  });
export type Case = z.infer<typeof Case>;
