import { allow, type CalendarDate, type Decision, refuse, type Violation } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import { type CompletenessHint, hintsFor } from './content/completeness-hints.ts';
import { isPrincipal } from './content/is-principal.ts';
import { type LegalPart, legalPart, type LegalPartName, legalPartNames } from './content/legal-parts.ts';
import { mayLead } from './may-lead.ts';
import type { PlanContent } from './content/plan-content.schema.ts';
import { circleIn } from './content/sequence-of.ts';
import { standingOf } from './content/standing-of.ts';
import { type CompletenessCode, violation } from './plan.violations.ts';

/** Whether the plan holds what the law asks for, and what would make it better. */
export interface Completeness {
  readonly decision: Decision<CompletenessCode>;
  /** The four parts of the law, each with what it says and whether something is missing in it. */
  readonly parts: readonly LegalPart[];
  readonly hints: readonly CompletenessHint[];
}

type Lack = Violation<CompletenessCode>;
type Found = Readonly<Record<LegalPartName, readonly Lack[]>>;

/**
 * Does the plan say what the law demands: the interventions, which of them each principal answers for, what others do, and which principal leads (PLA-01)?
 * An intervention that its party has not accepted yet is told as a request (GOA-14); one that was declined has nobody who answers for it.
 *
 * @param content - an original, a copy as far as it goes, or a plan written by hand
 * @param today - the day, for the law that is in force
 * @example
 * checkCompleteness(examplePlan, '2026-11-23').decision.violations.map(({ code }) => code) // ['noInterventions', 'leadNotNamed']
 * checkCompleteness(examplePlan, '2026-11-23').parts.map(({ part, holds }) => `${part}: ${holds}`) // ['interventions: false', 'responsibilities: true', 'others: true', 'lead: false']
 */
export function checkCompleteness(content: PlanContent, today: CalendarDate): Completeness {
  const found: Found = {
    interventions: againstInterventions(content, today),
    responsibilities: againstResponsibilities(content, today),
    others: againstOthers(content, today),
    lead: againstLead(content, today),
  };
  const missing = legalPartNames.flatMap((part) => found[part]);
  const decision = missing.length === 0 ? allow({ rules: ['PLA-01'], laws: lawsFor('PLA-01', today) }) : refuse(missing);
  return { decision, parts: legalPartNames.map((part) => legalPart(part, content, found[part].length === 0)), hints: hintsFor(content) };
}

function againstInterventions({ interventions }: PlanContent, on: CalendarDate): readonly Lack[] {
  if (interventions.length === 0) return [violation('noInterventions', 'PLA-01', { on, path: ['interventions'], remedy: 'addIntervention' })];
  const circle = circleIn(interventions);
  return circle === undefined ? [] : [violation('circularOrder', 'GOA-13', { on, path: ['interventions'], facts: { interventions: circle } })];
}

function againstResponsibilities(content: PlanContent, on: CalendarDate): readonly Lack[] {
  const nobody = content.interventions.filter(({ responsible }) => responsible === undefined);
  const path = (id: string) => ['interventions', id, 'responsible'];
  return [
    ...nobody.map(({ id }) => violation('responsibleMissing', 'PLA-01', { on, path: path(id), facts: { intervention: id }, remedy: 'nameResponsible' })),
    ...declinedBy(content, true).map((id) =>
      violation('interventionDeclined', 'PLA-01', { on, path: path(id), facts: { intervention: id }, remedy: 'nameResponsible' }),
    ),
  ];
}

function againstOthers(content: PlanContent, on: CalendarDate): readonly Lack[] {
  return declinedBy(content, false).map((id) =>
    violation('interventionDeclined', 'PLA-01', { on, path: ['interventions', id, 'responsible'], facts: { intervention: id }, remedy: 'nameResponsible' }),
  );
}

function declinedBy({ interventions, parties }: PlanContent, byPrincipal: boolean): readonly string[] {
  return interventions
    .filter((one) => one.responsible !== undefined && standingOf(one) === 'declined' && isPrincipal(one.responsible, parties) === byPrincipal)
    .map(({ id }) => id);
}

function againstLead({ lead, parties }: PlanContent, on: CalendarDate): readonly Lack[] {
  const missing = [violation('leadNotNamed', 'PLA-01', { on, path: ['lead'], remedy: 'nameLead' })];
  if (lead === undefined || lead.state === 'declined') return missing;
  const party = parties.find(({ id }) => id === lead.party);
  if (party === undefined) return missing;
  return isPossibleLead(party, on) ? [] : [violation('leadMustBePrincipal', 'PLA-01', { on, path: ['lead', 'party'], facts: { principal: party.principal } })];
}

// Where the kind of unit is not told, the principal decides.
function isPossibleLead({ kind, principal }: PlanContent['parties'][number], on: CalendarDate): boolean {
  if (kind === undefined) return principal === 'municipality' || principal === 'region';
  return mayLead({ kind, principal }, on).outcome === 'allowed';
}
