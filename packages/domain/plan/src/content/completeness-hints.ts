import { unansweredQuestions } from '@stafett/goals';
import { differingItems } from './differing-items.ts';
import { isPrincipal } from './is-principal.ts';
import type { PlanContent } from './plan-content.schema.ts';
import { standingOf } from './standing-of.ts';

/** What would make a plan better without being demanded by law. */
export type CompletenessHint =
  | { readonly code: 'followUpNotPlanned'; readonly rule: 'FOL-05' }
  | { readonly code: 'whatMattersMissing'; readonly rule: 'PRO-10' }
  | { readonly code: 'situationMissing' | 'strengthsMissing' | 'longTermGoalMissing' | 'ownPartMissing'; readonly rule: 'PLA-02' }
  | { readonly code: 'onePrincipalOnly'; readonly rule: 'ACT-02' }
  | { readonly code: 'goalWithoutIntervention' | 'stepWithoutGoal'; readonly rule: 'GOA-01'; readonly goal: string }
  | { readonly code: 'othersPartMissing'; readonly rule: 'ACT-10'; readonly party: string }
  | { readonly code: 'stillRequested'; readonly rule: 'GOA-14'; readonly intervention: string }
  | { readonly code: 'viewsDiffer'; readonly rule: 'MEE-05'; readonly goal?: string; readonly intervention?: string }
  | { readonly code: 'questionsUnanswered'; readonly rule: 'GOA-10'; readonly intervention: string; readonly questions: readonly string[] };

/** What would make the plan better: its usual content (PLA-02), open requests, unanswered questions, differing views. */
export function hintsFor(content: PlanContent): readonly CompletenessHint[] {
  return [...preparationHints(content), ...goalHints(content), ...workHints(content), ...followUpHints(content)];
}

function preparationHints({ preparation }: PlanContent): readonly CompletenessHint[] {
  return [
    ...(preparation?.whatMatters === undefined ? [{ code: 'whatMattersMissing', rule: 'PRO-10' } as const] : []),
    ...(preparation?.situation === undefined ? [{ code: 'situationMissing', rule: 'PLA-02' } as const] : []),
    ...(preparation?.notes?.some(({ list }) => list === 'strengths') ? [] : [{ code: 'strengthsMissing', rule: 'PLA-02' } as const]),
  ];
}

function goalHints({ goals, interventions }: PlanContent): readonly CompletenessHint[] {
  const served = new Set(interventions.map(({ goal }) => goal));
  const steps = goals.filter(({ kind }) => kind === 'shortTerm');
  const bare = steps.filter(({ id }) => !served.has(id));
  const alone = steps.filter(({ parent }) => parent === undefined);
  return [
    ...(goals.length === steps.length ? [{ code: 'longTermGoalMissing', rule: 'PLA-02' } as const] : []),
    ...bare.map(({ id }) => ({ code: 'goalWithoutIntervention', rule: 'GOA-01', goal: id }) as const),
    ...alone.map(({ id }) => ({ code: 'stepWithoutGoal', rule: 'GOA-01', goal: id }) as const),
  ];
}

function workHints(content: PlanContent): readonly CompletenessHint[] {
  const { interventions } = content;
  const requests = interventions.filter((one) => standingOf(one) === 'requested');
  return [
    ...requests.map(({ id }) => ({ code: 'stillRequested', rule: 'GOA-14', intervention: id }) as const),
    ...questionHints(content),
    ...differingItems(content).map(({ item }) => ({ code: 'viewsDiffer', rule: 'MEE-05', ...item }) as const),
    ...(interventions.length === 0 ? [] : partHints(content)),
  ];
}

function questionHints({ interventions }: PlanContent): readonly CompletenessHint[] {
  return interventions.flatMap((one) => {
    const questions = unansweredQuestions({ ...one, responsible: one.who ?? ownerOf(one) });
    return questions.length === 0 ? [] : [{ code: 'questionsUnanswered', rule: 'GOA-10', intervention: one.id, questions } as const];
  });
}

// Whoever answers for an intervention is an answer to who does it.
function ownerOf({ responsible }: PlanContent['interventions'][number]): string | undefined {
  if (responsible === undefined) return undefined;
  return 'party' in responsible ? responsible.party : responsible.person;
}

// What the family does itself, what others do, and that both principals do something: usual, and no demand of the law.
function partHints({ interventions, parties }: PlanContent): readonly CompletenessHint[] {
  const owners = interventions.flatMap(({ responsible }) => responsible ?? []);
  const busy = new Set(owners.flatMap((owner) => ('party' in owner ? [owner.party] : [])));
  const idle = parties.filter(({ id }) => !isPrincipal({ party: id }, parties) && !busy.has(id));
  const principals = new Set(parties.filter(({ id }) => busy.has(id) && isPrincipal({ party: id }, parties)).map(({ principal }) => principal));
  return [
    ...(owners.some((owner) => 'person' in owner) ? [] : [{ code: 'ownPartMissing', rule: 'PLA-02' } as const]),
    ...(principals.size === 1 ? [{ code: 'onePrincipalOnly', rule: 'ACT-02' } as const] : []),
    ...idle.map(({ id }) => ({ code: 'othersPartMissing', rule: 'ACT-10', party: id }) as const),
  ];
}

function followUpHints({ nextFollowUp, followUps = [] }: PlanContent): readonly CompletenessHint[] {
  return nextFollowUp === undefined && followUps.length === 0 ? [{ code: 'followUpNotPlanned', rule: 'FOL-05' }] : [];
}
