import { allow, type CalendarDate, type Decision, refuse, type Violation } from '@stafett/kernel';
import { lawsFor, type RoutineProfile } from '@stafett/rulebook';
import { checkCompleteness } from '../check-completeness.ts';
import { type CompletenessCode, type PlanViolationCode, violation } from '../plan.violations.ts';
import type { OtherPlanKind } from './other-plan.schema.ts';
import type { PlanContent } from './plan-content.schema.ts';

/** Another plan, and what it says as far as the law's four parts go. */
export interface OtherPlan {
  readonly kind: OtherPlanKind;
  readonly content: PlanContent;
}

const psychiatricOrLss: ReadonlySet<OtherPlanKind> = new Set(['lssIndividualPlan', 'lrvLptCoordinatedPlan']);

const allowedBy: Readonly<Record<RoutineProfile['otherPlansInstead'], (kind: OtherPlanKind) => boolean>> = {
  never: () => false,
  ifLegalContentIsThere: () => true,
  lssOrPsychiatricPlan: (kind) => psychiatricOrLss.has(kind),
};

/**
 * May another plan stand in for a SIP? Only where the routine allows it, and where it says all that the law asks of a SIP;
 * a school action programme never does (PLA-05).
 *
 * @param other - its kind and content
 * @param profile - the routine
 * @param today - the day, for the law that is in force
 * @returns refused by the routine, or with each part of the law that is missing
 * @example
 * mayStandInForSip({ kind: 'schoolActionProgramme', content: examplePlan }, profileNamed('national'), '2026-11-23').violations.map(({ code }) => code) // ['otherPlanNotAllowed']
 * mayStandInForSip({ kind: 'lssIndividualPlan', content: examplePlan }, profileNamed('national'), '2026-11-23').violations.map(({ code }) => code) // ['noInterventions', 'leadNotNamed']
 */
export function mayStandInForSip(
  { kind, content }: OtherPlan,
  { otherPlansInstead }: Pick<RoutineProfile, 'otherPlansInstead'>,
  today: CalendarDate,
): Decision<PlanViolationCode | CompletenessCode> {
  if (kind === 'schoolActionProgramme' || !allowedBy[otherPlansInstead](kind)) return refuse([notAllowed(kind, today)]);
  const { decision } = checkCompleteness(content, today);
  return decision.outcome === 'allowed' ? allow({ rules: ['PLA-05', 'PLA-01'], laws: lawsFor('PLA-01', today) }) : decision;
}

const notAllowed = (kind: OtherPlanKind, on: CalendarDate): Violation<'otherPlanNotAllowed'> =>
  violation('otherPlanNotAllowed', 'PLA-05', { on, path: ['kind'], facts: { otherPlan: kind } });
