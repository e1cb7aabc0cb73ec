import { InterventionStatus } from '@stafett/goals';
import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { ClosingReason } from '../closing.schema.ts';
import { FollowUpOutcome } from '../follow-up.schema.ts';
import { ProcessKey } from './process-key.schema.ts';

/** Who has been asked to have overall responsibility (ACT-12, LAD-03). */
export const LeadFacts = z.strictObject({
  unit: ProcessKey.describe('The asked unit: one of units'),
  state: z.enum(['offered', 'accepted', 'declined']),
  on: CalendarDate.optional().describe('The day from which it stands so'),
  heldBy: ProcessKey.optional().describe('Who answers for the plan until the asked one has accepted; the initiator when absent'),
  answerBy: CalendarDate.optional().describe('The day by which the asked one was to answer'),
});
export type LeadFacts = z.infer<typeof LeadFacts>;

/** What somebody took on: an intervention with its owner, its day and how far it has come (FOL-06, GOA-12). */
export const PromiseFacts = z.strictObject({
  id: ProcessKey.describe('What the intervention is called here'),
  owner: ProcessKey.optional().describe('Who answers for it: one of units or family'),
  due: CalendarDate.optional().describe('The day by which it shall be done'),
  status: InterventionStatus.default('planned'),
  reason: Text(1000).optional().describe('Why it was not done'),
});
export type PromiseFacts = z.infer<typeof PromiseFacts>;

/** What each follow-up asks (FOL-01). */
export const FollowUpQuestion = z.enum(['goals', 'news', 'promises', 'effect', 'othersNeeded', 'stillNeeded']);
export type FollowUpQuestion = z.infer<typeof FollowUpQuestion>;

/** A follow-up that was held (FOL-01, FOL-04). */
export const HeldFollowUp = z.strictObject({
  on: CalendarDate,
  asked: z.array(FollowUpQuestion).max(FollowUpQuestion.options.length).optional().describe('What was asked; absent when it is not kept here'),
  goalsMet: z.boolean().default(false),
  stillNeeded: z.boolean().describe('Coordination is still needed'),
  expectedSoon: z.boolean().default(false).describe('A need of coordination is expected soon'),
  outcome: FollowUpOutcome,
});
export type HeldFollowUp = z.infer<typeof HeldFollowUp>;

/** The follow-ups, held and to come (FOL-01 to FOL-05). */
export const FollowUpFacts = z.strictObject({
  held: z.array(HeldFollowUp).max(100).default([]).describe('The oldest first'),
  nextOn: CalendarDate.optional().describe('The day of the next one'),
  placeIsSet: z.boolean().optional().describe('Whether its place is set; absent when it is not kept here'),
  lifeChangedOn: CalendarDate.optional().describe('Life has changed much since the last meeting (FOL-03)'),
});
export type FollowUpFacts = z.infer<typeof FollowUpFacts>;

/** The end, and who has been told (FOL-10 to FOL-13). */
export const ClosingFacts = z.strictObject({
  reason: z.union([ClosingReason, z.literal('noPlan')]).describe('noPlan: it ended before there was a plan (PRO-23)'),
  on: CalendarDate,
  replacedBy: ProcessKey.optional().describe('The plan that replaces it'),
  turnToIsSaid: z.boolean().optional().describe('The person knows where to turn if the need comes back; absent when it is not kept here'),
  told: z.array(ProcessKey).max(200).optional().describe('Who has been told; absent when it is not kept here'),
  recordedBy: z.array(ProcessKey).max(200).optional().describe('The units that have recorded it in their own systems; absent when it is not kept here'),
});
export type ClosingFacts = z.infer<typeof ClosingFacts>;
