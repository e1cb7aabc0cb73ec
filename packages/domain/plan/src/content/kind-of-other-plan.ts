import type { InformationKind } from '@stafett/consent';
import type { OtherPlanKind } from './other-plan.schema.ts';

/** What kind of information it is that somebody has another plan, when nobody says otherwise (CON-30, PLA-10). */
export const kindOfOtherPlan: Readonly<Record<OtherPlanKind, InformationKind>> = {
  lssIndividualPlan: 'socialSituation',
  healthCarePlan: 'somaticHealth',
  lvuCarePlan: 'socialSituation',
  lvuTreatmentPlan: 'socialSituation',
  solImplementationPlan: 'socialSituation',
  rehabilitationPlan: 'somaticHealth',
  lptCarePlan: 'mentalHealth',
  lrvLptCoordinatedPlan: 'mentalHealth',
  schoolActionProgramme: 'school',
  other: 'socialSituation',
};
