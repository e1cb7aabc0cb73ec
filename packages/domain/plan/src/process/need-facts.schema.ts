import { NoticedBy } from '@stafett/actors';
import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { NeedSign } from '../need.schema.ts';
import { ProcessKey } from './process-key.schema.ts';

/** What is asked before a SIP is called for; an answer is advice and stops nothing (PRO-04). */
export const LessIntrusiveQuestion = z.enum(['lessIsEnough', 'isReferral', 'isWorry', 'isForPriority']);
export type LessIntrusiveQuestion = z.infer<typeof LessIntrusiveQuestion>;

/** The need: who saw it, when, by which signs (PRO-01, PRO-02, ACT-19). */
export const NeedFacts = z.strictObject({
  noticedBy: NoticedBy,
  noticedOn: CalendarDate.describe('The day the need was seen; the first contact is counted from it (PRO-03)'),
  signs: z.array(NeedSign).max(NeedSign.options.length).default([]).describe('Signs that a SIP may be needed (PRO-02)'),
  isUrgent: z.boolean().default(false).describe('The first contact must be made the same day'),
  asked: z
    .partialRecord(LessIntrusiveQuestion, z.boolean())
    .default({})
    .describe(
      'What has been asked before calling (PRO-04): could less be enough, is it a referral, is it a worry for the child, is it to get ahead in a queue',
    ),
});
export type NeedFacts = z.infer<typeof NeedFacts>;

/** The first contact between municipality and region (PRO-03). */
export const FirstContact = z.strictObject({ on: CalendarDate, with: ProcessKey.optional().describe('The unit that was contacted: one of units') });
export type FirstContact = z.infer<typeof FirstContact>;

/** Who asks for a SIP; whether they may is decided by consent and mandate (ACT-09). */
export const AskedBy = z.enum(['person', 'guardian', 'relative', 'godMan', 'forvaltare', 'personligtOmbud']);
export type AskedBy = z.infer<typeof AskedBy>;

/** What was answered to one who asked for a SIP (ACT-09, PRO-05). */
export const RequestAnswer = z.strictObject({
  outcome: z.enum(['granted', 'refused']),
  on: CalendarDate,
  decidedBy: ProcessKey.describe('The unit that decided: one of units; a municipality or a region decides in the last resort'),
  who: Text(200).optional().describe('Who decided, by name and function; needed for a refusal'),
  reason: Text(2000).optional().describe('Why; needed for a refusal'),
  isHeavy: z.boolean().default(false).describe('The reason is heavy enough for an exception; anything else is no ground to refuse'),
  lookAgainOn: CalendarDate.optional().describe('When the refusal is looked at again (PRO-23)'),
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/** The person, or somebody for them, asked for a SIP (ACT-09). */
export const RequestFacts = z.strictObject({ by: AskedBy, on: CalendarDate, answer: RequestAnswer.optional() });
export type RequestFacts = z.infer<typeof RequestFacts>;

/** How it stands with consent to the work; the consent engine decides it, the process only needs the outcome (CON-01). */
export const ConsentStanding = z.strictObject({
  state: z
    .enum(['missing', 'valid', 'toWeigh', 'refused', 'withdrawn'])
    .describe('missing: not asked or not all have answered; toWeigh: a person must assess it; withdrawn: was given and has been taken back'),
  on: CalendarDate.optional().describe('The day from which it stands so; absent: from the beginning'),
  ownForAdultOn: CalendarDate.optional().describe('The day the person said what will hold from their 18th birthday (CON-35)'),
});
export type ConsentStanding = z.infer<typeof ConsentStanding>;
