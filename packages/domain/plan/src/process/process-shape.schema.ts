import { PrincipalKind, UnitKind } from '@stafett/actors';
import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';
import { ClosingFacts, FollowUpFacts, LeadFacts, PromiseFacts } from './after-meeting-facts.schema.ts';
import { DischargeFacts } from './discharge-facts.schema.ts';
import { GapFacts, OccasionFacts, PointedOutFacts } from './gap-facts.schema.ts';
import { InvitationFacts } from './invitation-facts.schema.ts';
import { MeetingFacts, RecapFacts } from './meeting-facts.schema.ts';
import { ConsentStanding, FirstContact, NeedFacts, RequestFacts } from './need-facts.schema.ts';
import { PreparationFacts } from './preparation-facts.schema.ts';
import { ProcessKey } from './process-key.schema.ts';

const MANY = 100;
const PROMISES = 400;

/** A unit of the process, with what decides its duties (ACT-04 to ACT-08). */
export const ProcessUnit = z.strictObject({
  key: ProcessKey.describe('What the unit is called in these facts, as bup-oppenvard'),
  kind: UnitKind,
  principal: PrincipalKind.describe('Who answers for it by law; other: nobody of municipality, region and state'),
  authority: ProcessKey.optional().describe(
    'Which municipality or region, where there is more than one: the home region and the region of stay are two (IVC-13)',
  ),
});
export type ProcessUnit = z.infer<typeof ProcessUnit>;

/** The fields of a process, before they are held against each other. */
export const ProcessShape = z.strictObject({
  birthDate: CalendarDate.optional().describe('The person’s day of birth; the own consent at 18 is watched by it (CON-35)'),
  family: z.array(ProcessKey).max(MANY).default([]).describe('The person and those around who follow the work and are told when it ends'),
  units: z.array(ProcessUnit).min(1).max(MANY).describe('Every unit that the facts name'),
  initiator: ProcessKey.describe('The unit that began; it holds the baton until a lead has accepted'),
  need: NeedFacts,
  firstContact: FirstContact.optional().describe('Absent: not made yet'),
  request: RequestFacts.optional().describe('Absent when nobody has asked for a SIP'),
  consent: ConsentStanding,
  preparation: PreparationFacts.optional(),
  invitations: z.array(InvitationFacts).max(MANY).default([]),
  meeting: MeetingFacts.optional().describe('Absent: no time is set'),
  recaps: z.array(RecapFacts).max(MANY).default([]).describe('What those are owed who were not there (PAR-10)'),
  lead: LeadFacts.optional(),
  promises: z.array(PromiseFacts).max(PROMISES).default([]).describe('The interventions of the plan'),
  followUp: FollowUpFacts.optional(),
  closing: ClosingFacts.optional(),
  gaps: z.array(GapFacts).max(MANY).default([]).describe('The gap register (PRO-23)'),
  occasions: z.array(OccasionFacts).max(MANY).default([]).describe('Admission, discharge and transfer in a placement (SIS-01)'),
  pointedOut: z.array(PointedOutFacts).max(MANY).default([]).describe('The need as it was pointed out by one that may not call (ACT-08)'),
  discharge: DischargeFacts.optional().describe('A stay in inpatient care'),
});
export type ProcessShape = z.infer<typeof ProcessShape>;
