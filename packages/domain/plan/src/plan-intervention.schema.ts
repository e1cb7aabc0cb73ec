import { InformationKind } from '@stafett/consent';
import { InterventionStatus } from '@stafett/goals';
import { CalendarDate, GoalId, Instant, InterventionId, PartyId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Acceptance } from './content/acceptance.schema.ts';
import { View } from './content/view.schema.ts';
import { planLimits } from './plan-limits.ts';
import { Author, Version } from './wording.schema.ts';

/** The one that answers for an intervention: a party, or somebody in the family (GOA-11). */
export const Responsible = z.union([z.strictObject({ party: PartyId }), z.strictObject({ person: PersonId })]);
export type Responsible = z.infer<typeof Responsible>;

/** The texts of an intervention that can be changed one by one. */
export const InterventionField = z.enum(['what', 'who', 'starts', 'given', 'howOften', 'where', 'due']);
export type InterventionField = z.infer<typeof InterventionField>;

/** The longest text of each field, in UTF-16 units. */
export const fieldLengths = { what: 1000, who: 200, starts: 200, given: 200, howOften: 200, where: 200 } as const;

/** The answers to the five questions (GOA-10), each in the words of the meeting. */
export const InterventionWords = z.strictObject({
  what: Text(fieldLengths.what),
  who: Text(fieldLengths.who).optional().describe('the named function or person that does it'),
  starts: Text(fieldLengths.starts).optional(),
  given: Text(fieldLengths.given).optional(),
  howOften: Text(fieldLengths.howOften).optional(),
  where: Text(fieldLengths.where).optional(),
  due: CalendarDate.optional().describe('the day it shall be done, for keeping promises (FOL-06)'),
});
export type InterventionWords = z.infer<typeof InterventionWords>;

/** How far an intervention has come, who said so and when (GOA-12). */
export const InterventionReport = z.strictObject({ status: InterventionStatus, note: Text(1000).optional(), by: Author, at: Instant });
export type InterventionReport = z.infer<typeof InterventionReport>;

/** An intervention: what a party or the family does towards a goal. */
export const PlanIntervention = InterventionWords.extend({
  id: InterventionId,
  goal: GoalId.optional().describe('absent in a copy whose reader may not see the goal'),
  responsible: Responsible.optional(),
  acceptance: Acceptance.optional().describe('what the responsible party has said; absent where the family answers for it (GOA-14)'),
  after: z.array(InterventionId).max(20).describe('what must come first (GOA-13)'),
  together: z.array(InterventionId).max(20).optional().describe('what it is given together with (GOA-13)'),
  about: PersonId,
  information: InformationKind,
  views: z.array(View).max(planLimits.people).optional().describe('what each thinks of it, one a person (GOA-06)'),
  reports: z.array(InterventionReport).max(planLimits.reports),
  version: Version,
  versions: z.partialRecord(InterventionField, Version).describe('the version of each text that was changed after it was added'),
});
export type PlanIntervention = z.infer<typeof PlanIntervention>;
