import { InformationKind } from '@stafett/consent';
import { CalendarDate, NoteId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Version } from '../wording.schema.ts';

/** The kinds of other plans that a person may have (PLA-05, PLA-10). */
export const OtherPlanKind = z.enum([
  'lssIndividualPlan',
  'healthCarePlan',
  'lvuCarePlan',
  'lvuTreatmentPlan',
  'solImplementationPlan',
  'rehabilitationPlan',
  'lptCarePlan',
  'lrvLptCoordinatedPlan',
  'schoolActionProgramme',
  'other',
]);
export type OtherPlanKind = z.infer<typeof OtherPlanKind>;

/** Another plan of the person, referred to and never copied (PLA-10). */
export const SisterPlan = z.strictObject({
  id: NoteId,
  kind: OtherPlanKind,
  owner: Text(200).describe('whose plan it is: the unit that keeps it'),
  date: CalendarDate.optional().describe('the day of the plan'),
  where: Text(300).optional().describe('where it is found'),
  about: PersonId,
  information: InformationKind.describe('what kind of information it is that this plan exists'),
  version: Version,
});
export type SisterPlan = z.infer<typeof SisterPlan>;
