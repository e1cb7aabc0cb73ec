import { GoalId, Instant, InterventionId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Author } from '../wording.schema.ts';

/** What somebody thinks of a goal or an intervention (GOA-06). */
export const Stance = z.enum(['agrees', 'unsure', 'differs']);
export type Stance = z.infer<typeof Stance>;

/** One person's view; each person's is kept, and none stands for all (GOA-06). */
export const View = z.strictObject({
  person: PersonId,
  stance: Stance,
  words: Text(1000).optional().describe('in their own words'),
  belief: z.int().min(0).max(10).optional().describe('own belief that it will work, 0 to 10 (GOA-03)'),
  by: Author,
  at: Instant,
});
export type View = z.infer<typeof View>;

/** A goal or an intervention of the plan, pointed at. */
export const PlanItem = z.union([z.strictObject({ goal: GoalId }), z.strictObject({ intervention: InterventionId })]);
export type PlanItem = z.infer<typeof PlanItem>;

/** One person's answer to the plan as it was made, asked at the end of the meeting (CON-27, MEE-07). */
export const PlanAnswer = z.strictObject({
  person: PersonId,
  answer: z.enum(['yes', 'partly', 'no']),
  except: z.array(PlanItem).max(100).describe('the goals and interventions that the answer does not hold for, where views differ'),
  words: Text(2000).optional(),
  by: Author,
  at: Instant,
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;
