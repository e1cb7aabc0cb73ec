import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { ProcessKey } from './process-key.schema.ts';

/** The kinds of meeting that are told apart (MEE-09). */
export const MeetingKind = z.enum(['information', 'consultation', 'network', 'cooperation', 'motivation', 'sip']);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** The parts of a meeting, in order (MEE-01). */
export const MeetingStage = z.enum(['opening', 'situation', 'needs', 'summary', 'close']);
export type MeetingStage = z.infer<typeof MeetingStage>;

/** What is done before a meeting ends, beside the lead being named (MEE-07). */
export const EndTask = z.enum(['summary', 'copies', 'inBetween', 'consentToPlan']);
export type EndTask = z.infer<typeof EndTask>;

/** A disagreement at the meeting (MEE-05). */
export const MeetingDisagreement = z.strictObject({
  between: z.enum(['professionals', 'guardiansAndProfessionals', 'personAndProfessionals', 'guardians']),
  isLasting: z.boolean().default(false).describe('The views still differ when the meeting ends'),
  radrumOn: CalendarDate.optional().describe('Rådrum: the new time, after the professionals have conferred'),
  samradOfferedOn: CalendarDate.optional().describe('Samråd: when guardians who are unhappy with the outcome were offered one'),
  writtenInPlan: z.boolean().default(false).describe('The different views stand in the plan'),
});
export type MeetingDisagreement = z.infer<typeof MeetingDisagreement>;

/** The meeting of this round; a new round has a new one (MEE-01 to MEE-09). */
export const MeetingFacts = z.strictObject({
  kind: MeetingKind.default('sip'),
  on: CalendarDate.describe('The day it is planned for'),
  openedOn: CalendarDate.optional(),
  endedOn: CalendarDate.optional(),
  stagesDone: z.array(MeetingStage).max(MeetingStage.options.length).default([]),
  done: z.array(EndTask).max(EndTask.options.length).optional().describe('What was done before it ended (MEE-07); absent when it is not kept here'),
  noFollowUpWhy: Text(1000).optional().describe('Why no follow-up was booked, where that was said (FOL-05)'),
  disagreement: MeetingDisagreement.optional(),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;

/** A debt to one who was not there (PAR-10). */
export const RecapFacts = z.strictObject({
  to: ProcessKey.describe('Who is owed to hear what was said: one of family'),
  by: ProcessKey.optional().describe('Who tells'),
  how: z.enum(['talk', 'phone', 'letter', 'video', 'pictures']).optional(),
  due: CalendarDate.optional().describe('By when'),
  givenOn: CalendarDate.optional(),
  declinedOn: CalendarDate.optional().describe('The child did not want it'),
  viewAskedOn: CalendarDate.optional().describe('The one who was absent was asked about the interventions'),
});
export type RecapFacts = z.infer<typeof RecapFacts>;
