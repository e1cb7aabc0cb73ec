import { Instant } from '@stafett/kernel';
import { ProcessFacts } from '@stafett/plan';
import type { z } from 'zod';
import type { QuestionForm } from '../question-form.ts';
import { Profile } from './profile.ts';

/** Where is a SIP process, where can it go, and what has a day. */
export const ProcessQuestion = ProcessFacts.safeExtend({
  at: Instant.describe('The moment that is asked about; the flag --at goes before it. What is dated later has not happened yet'),
  profile: Profile.default('national').describe('The routine profile that the process follows; left out: national (ACT-20)'),
});
export type ProcessQuestion = z.infer<typeof ProcessQuestion>;

export const processForm: QuestionForm<ProcessQuestion> = { schema: ProcessQuestion, leftOut: [], example: 'process' };
