/** The lists of a plan's content that are compared thing by thing. */
export const listParts = ['people', 'parties', 'notes', 'goals', 'interventions', 'followUps', 'planAnswers', 'sisterPlans'] as const;
/** One of the lists that are compared. */
export type ListPart = (typeof listParts)[number];

/** What a plan's content holds one of. */
export const singleParts = ['whatMatters', 'situation', 'signs', 'wants', 'othersDo', 'contacts', 'acuteCare', 'present', 'lead', 'nextFollowUp'] as const;
/** One of the things that a plan's content holds one of. */
export type SinglePart = (typeof singleParts)[number];

/**
 * What can have changed between two versions of a plan (PLA-09); words for each stand in `@stafett/texts`.
 *
 * @example
 * planChangeCodes.includes('interventionMoved') // true
 */
export const planChangeCodes = [
  'personJoined',
  'personLeft',
  'personChanged',
  'partyJoined',
  'partyLeft',
  'partyChanged',
  'partyAnswered',
  'noteAdded',
  'noteRemoved',
  'noteReworded',
  'goalAdded',
  'goalRemoved',
  'goalReworded',
  'goalPlaced',
  'goalInformationChanged',
  'goalViewed',
  'goalScaled',
  'goalRated',
  'interventionAdded',
  'interventionRemoved',
  'interventionReworded',
  'interventionPlaced',
  'interventionMoved',
  'interventionDated',
  'interventionOrdered',
  'interventionAnswered',
  'interventionReported',
  'interventionInformationChanged',
  'interventionViewed',
  'followUpHeld',
  'followUpRemoved',
  'followUpRevised',
  'planAnswered',
  'planAnswerRemoved',
  'sisterPlanAdded',
  'sisterPlanRemoved',
  'sisterPlanRevised',
  'listReordered',
  'whatMattersReworded',
  'situationReworded',
  'crisisPlanReworded',
  'presenceChanged',
  'leadNamed',
  'leadMoved',
  'leadAnswered',
  'leadPersonChanged',
  'leadRemoved',
  'followUpPlanned',
  'followUpMoved',
  'followUpCancelled',
] as const;
/** One of the things that can have changed. */
export type PlanChangeCode = (typeof planChangeCodes)[number];

/** A thing in one of the lists, by its fields. */
export type Listed = Readonly<Record<string, unknown>>;

/** One change between two versions, enough to say it in words and to make it again (PLA-09). */
export type PlanChange =
  | { readonly what: 'removed'; readonly code: PlanChangeCode; readonly part: ListPart; readonly id: string; readonly from: Listed }
  | { readonly what: 'added'; readonly code: PlanChangeCode; readonly part: ListPart; readonly id: string; readonly at: number; readonly to: Listed }
  | {
      readonly what: 'changed';
      readonly code: PlanChangeCode;
      readonly part: ListPart;
      readonly id: string;
      readonly field: string;
      readonly from?: unknown;
      readonly to?: unknown;
    }
  | { readonly what: 'ordered'; readonly code: PlanChangeCode; readonly part: ListPart; readonly to: readonly string[] }
  | { readonly what: 'set'; readonly code: PlanChangeCode; readonly part: SinglePart; readonly from?: unknown; readonly to?: unknown };
