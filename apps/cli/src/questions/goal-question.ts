import { z } from 'zod';
import type { QuestionForm } from '../question-form.ts';

/** Goals to read, each as it is written. */
export const GoalQuestion = z
  .array(z.string().regex(/\S/).describe('One goal in Swedish, as it is written'))
  .min(1)
  .describe('One goal an entry. A text that is no list is read as one goal a line');
export type GoalQuestion = z.infer<typeof GoalQuestion>;

export const goalForm: QuestionForm<GoalQuestion> = { schema: GoalQuestion, leftOut: [], example: 'goal' };
