import { CalendarDate, FollowUpId, Instant, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Author, Version } from './wording.schema.ts';

/** When and where the plan is followed up (FOL-02, FOL-05). */
export const PlannedFollowUp = z.strictObject({ on: CalendarDate, place: Text(300).optional(), version: Version });
export type PlannedFollowUp = z.infer<typeof PlannedFollowUp>;

/** What a follow-up led to (FOL-04). */
export const FollowUpOutcome = z.enum(['continue', 'revise', 'closeAndStartNew', 'close']);
export type FollowUpOutcome = z.infer<typeof FollowUpOutcome>;

/** A follow-up that was held (FOL-01). */
export const FollowUp = z.strictObject({
  id: FollowUpId,
  heldOn: CalendarDate,
  goals: Text(4000).describe('how it goes against the goals'),
  news: Text(4000).optional().describe('what is new: school, address'),
  promises: Text(4000).optional().describe('whether each did what they took on'),
  stillNeeded: z.boolean().describe('whether coordination is still needed'),
  outcome: FollowUpOutcome,
  by: Author,
  at: Instant,
});
export type FollowUp = z.infer<typeof FollowUp>;
