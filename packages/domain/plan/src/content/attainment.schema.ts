import { CalendarDate, Instant, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Author, Version } from '../wording.schema.ts';

const Step = Text(300);

/** What each step from −2 to +2 means for one goal, in words: −2 much less than hoped for, 0 as hoped for, +2 much more (GOA-07). */
export const GoalScale = z.strictObject({ steps: z.tuple([Step, Step, Step, Step, Step]).describe('the words of −2, −1, 0, +1 and +2'), version: Version });
export type GoalScale = z.infer<typeof GoalScale>;

/** How far a goal had been reached on a day: on the scale, as the person's own rating, or both (GOA-07). */
export const GoalRating = z.strictObject({
  on: CalendarDate,
  level: z.int().min(-2).max(2).optional().describe('the step of the scale'),
  own: z.int().min(0).max(10).optional().describe('own rating, 0 to 10'),
  person: PersonId.optional().describe('who rates'),
  by: Author,
  at: Instant,
});
export type GoalRating = z.infer<typeof GoalRating>;
