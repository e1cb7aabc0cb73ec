import { NoteId } from '@stafett/kernel';
import { z } from 'zod';
import { planLimits } from './plan-limits.ts';
import { Wording } from './wording.schema.ts';

/** The lists that the preparation fills (PRO-10). */
export const NoteList = z.enum(['questions', 'strengths', 'doNotBringUp']);
export type NoteList = z.infer<typeof NoteList>;

/** A short note: a question for the meeting, something that works well, something not to bring up. */
export const Note = Wording.extend({ id: NoteId, list: NoteList });
export type Note = z.infer<typeof Note>;

/** What is prepared together with the family (PRO-10). */
export const Preparation = z.strictObject({
  whatMatters: Wording.optional().describe('"Vad är viktigt för mig", in own words, never overwritten by a professional (GOA-08)'),
  situation: Wording.optional(),
  notes: z.array(Note).max(planLimits.notes),
});
export type Preparation = z.infer<typeof Preparation>;
