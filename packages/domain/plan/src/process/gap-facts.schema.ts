import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { ProcessKey } from './process-key.schema.ts';

/** What must not fall out in silence (PRO-23). */
export const GapKind = z.enum(['needWithoutSip', 'offerDeclined', 'requestRefused', 'callUnanswered']);
export type GapKind = z.infer<typeof GapKind>;

/** One line of the gap register: why, who, and when it is looked at again (PRO-23). */
export const GapFacts = z.strictObject({
  kind: GapKind,
  about: ProcessKey.optional().describe('callUnanswered: the unit that did not answer; offerDeclined: the occasion, as admission'),
  on: CalendarDate.describe('The day it was seen or happened'),
  reason: Text(2000).optional().describe('Why; needed'),
  who: Text(200).optional().describe('Who said so or decided, by name and function; needed'),
  lookAgainOn: CalendarDate.optional().describe('When it is looked at again; needed'),
  lookedAtOn: CalendarDate.optional().describe('When it was looked at again'),
});
export type GapFacts = z.infer<typeof GapFacts>;

/** An occasion in a placement when a SIP is offered (SIS-01). */
export const OccasionKind = z.enum(['admission', 'discharge', 'transfer']);
export type OccasionKind = z.infer<typeof OccasionKind>;

/** An occasion, the offer that was made, and what came of it (SIS-01). */
export const OccasionFacts = z.strictObject({
  kind: OccasionKind,
  on: CalendarDate.describe('The day of admission, discharge or transfer; it may lie ahead'),
  bothNeeded: z.boolean().default(true).describe('Interventions from both municipality and region are needed'),
  offer: z
    .strictObject({
      on: CalendarDate,
      outcome: z.enum(['accepted', 'followedUp', 'declined']).optional().describe('followedUp: an existing SIP was followed up instead; absent: no answer yet'),
    })
    .optional(),
});
export type OccasionFacts = z.infer<typeof OccasionFacts>;

/** A need that was pointed out to one that may call, and its answer (ACT-08, SIS-03). */
export const PointedOutFacts = z.strictObject({
  to: ProcessKey.describe('The social services or the region that it was pointed out to: one of units'),
  on: CalendarDate,
  answer: z
    .strictObject({
      kind: z.enum(['willCall', 'willCallAfterMove', 'judgesNoNeed', 'noConsent', 'other']),
      on: CalendarDate,
      moveOn: CalendarDate.optional().describe('willCallAfterMove: the day of the move'),
      grounds: Text(2000).optional().describe('judgesNoNeed: on what grounds'),
    })
    .optional()
    .describe('Absent: no answer yet'),
});
export type PointedOutFacts = z.infer<typeof PointedOutFacts>;
