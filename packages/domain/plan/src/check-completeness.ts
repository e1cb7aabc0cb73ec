import { unansweredQuestions } from '@stafett/goals';
import { allow, type CalendarDate, type Decision, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { Plan } from './plan.schema.ts';
import type { PlanIntervention } from './plan-intervention.schema.ts';
import { type CompletenessCode, violation } from './plan.violations.ts';

/** What would make a plan better without being demanded by law. */
export type CompletenessHint =
  | { readonly code: 'followUpNotPlanned'; readonly rule: 'FOL-05' }
  | { readonly code: 'whatMattersMissing'; readonly rule: 'PRO-10' }
  | { readonly code: 'goalWithoutIntervention'; readonly rule: 'GOA-01'; readonly goal: string }
  | { readonly code: 'questionsUnanswered'; readonly rule: 'GOA-10'; readonly intervention: string; readonly questions: readonly string[] };

/** Whether the plan holds what the law asks for, and what would make it better. */
export interface Completeness {
  readonly decision: Decision<CompletenessCode>;
  readonly hints: readonly CompletenessHint[];
}

/**
 * Does the plan say what the law demands: the interventions, who answers for each, and who leads (PLA-01)?
 *
 * @param plan - an original, or a copy as far as it goes
 * @param today - the day, for the law that is in force
 * @example
 * checkCompleteness(examplePlan, '2026-11-23').decision.violations.map(({ code }) => code) // ['noInterventions', 'leadNotNamed']
 */
export function checkCompleteness(plan: Plan, today: CalendarDate): Completeness {
  const unowned = plan.interventions.filter(({ responsible }) => responsible === undefined);
  const missing = [
    ...(plan.interventions.length === 0 ? [violation('noInterventions', 'PLA-01', { on: today, path: ['interventions'], remedy: 'addIntervention' })] : []),
    ...unowned.map(({ id }) =>
      violation('responsibleMissing', 'PLA-01', {
        on: today,
        path: ['interventions', id, 'responsible'],
        facts: { intervention: id },
        remedy: 'nameResponsible',
      }),
    ),
    ...(plan.lead === undefined || plan.lead.state === 'declined'
      ? [violation('leadNotNamed', 'PLA-01', { on: today, path: ['lead'], remedy: 'nameLead' })]
      : []),
  ];
  const decision = missing.length === 0 ? allow({ rules: ['PLA-01'], laws: lawsFor('PLA-01', today) }) : refuse(missing);
  return { decision, hints: hintsFor(plan) };
}

// Whoever answers for an intervention is an answer to who does it.
function ownerOf({ responsible }: PlanIntervention): string | undefined {
  if (responsible === undefined) return undefined;
  return 'party' in responsible ? responsible.party : responsible.person;
}

function hintsFor(plan: Plan): readonly CompletenessHint[] {
  const bare = plan.goals.filter(({ id, kind }) => kind === 'shortTerm' && !plan.interventions.some(({ goal }) => goal === id));
  const open = plan.interventions
    .map((one) => ({ one, questions: unansweredQuestions({ ...one, responsible: one.who ?? ownerOf(one) }) }))
    .filter(({ questions }) => questions.length > 0);
  return [
    ...(plan.preparation.whatMatters === undefined ? [{ code: 'whatMattersMissing', rule: 'PRO-10' } as const] : []),
    ...bare.map(({ id }) => ({ code: 'goalWithoutIntervention', rule: 'GOA-01', goal: id }) as const),
    ...open.map(({ one, questions }) => ({ code: 'questionsUnanswered', rule: 'GOA-10', intervention: one.id, questions }) as const),
    ...(plan.nextFollowUp === undefined && plan.followUps.length === 0 ? [{ code: 'followUpNotPlanned', rule: 'FOL-05' } as const] : []),
  ];
}
