import { Instant } from '@stafett/kernel';
import { PlanContent } from '@stafett/plan';
import type { z } from 'zod';
import leftOut from '../data/left-out.json' with { type: 'json' };
import type { QuestionForm } from '../question-form.ts';
import { Profile } from './profile.ts';

/** Is the plan complete, and what would make it better. */
export const PlanQuestion = PlanContent.safeExtend({
  at: Instant.describe('The day whose law the plan is held against; the flag --at goes before it'),
  profile: Profile.default('national').describe('The routine profile that decides who must come when called; left out: national (ACT-20)'),
});
export type PlanQuestion = z.infer<typeof PlanQuestion>;

export const planForm: QuestionForm<PlanQuestion> = { schema: PlanQuestion, leftOut: leftOut.plan, example: 'plan' };
