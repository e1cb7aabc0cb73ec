import { Instant } from '@stafett/kernel';
import { BatonHistory, LadderFacts } from '@stafett/ladder';
import { z } from 'zod';
import type { QuestionForm } from '../question-form.ts';

/** Where does a baton stand, who holds it, and is it overdue. */
export const BatonQuestion = BatonHistory.safeExtend({ at: Instant.describe('The moment that is asked about; the flag --at goes before it') });
export type BatonQuestion = z.infer<typeof BatonQuestion>;

/** On which step of the ladder does a situation stand. */
export const ladderFactsForm: QuestionForm<LadderFacts> = { schema: LadderFacts, leftOut: [], example: 'ladder' };

export const batonForm: QuestionForm<BatonQuestion> = { schema: BatonQuestion, leftOut: [], example: 'baton' };

/** Either of the two: a file with `events` is a baton. */
export const ladderForm: QuestionForm<LadderFacts | BatonQuestion> = {
  schema: z.union([LadderFacts.describe('A situation'), BatonQuestion.describe('A baton: what has happened to it, in order')]),
  leftOut: [],
  example: 'ladder',
};
