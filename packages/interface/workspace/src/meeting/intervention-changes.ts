import type { InterventionField, Plan, PlanIntervention } from '@stafett/plan';
import type { InterventionDraft } from '@stafett/ui-sip';
import type { PlanChange } from '../house/house-context.ts';
import { idOfResponsible, responsibleWith } from './responsible-options.ts';

type Field = Exclude<InterventionField, 'due'>;

const fields = ['what', 'who', 'starts', 'given', 'howOften', 'where'] as const satisfies readonly Field[];

/** An intervention as the editor has it. */
export function draftOf(intervention: PlanIntervention): InterventionDraft {
  const { what, who, starts, given, howOften, where, due, responsible, after } = intervention;
  return { what, who, starts, given, howOften, where, due, responsible: idOfResponsible(responsible), after };
}

const versionOf = (intervention: PlanIntervention, field: Field): number => intervention.versions[field] ?? intervention.version;

const isSameSet = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((id) => other.includes(id));

/**
 * The small commands that turn an intervention into what has been written: one for each text, one for who, when and in which order.
 *
 * @param base - the intervention as it was when the writing began
 * @param draft - as it is written now; an empty text is left as it was
 * @param plan - to find who answers for it
 */
export function changesTo(base: PlanIntervention, draft: InterventionDraft, plan: Pick<Plan, 'people' | 'parties' | 'interventions'>): readonly PlanChange[] {
  const texts = fields.flatMap((field): PlanChange[] => {
    const text = draft[field];
    if (text === undefined || text === base[field]) return [];
    return [{ type: 'reviseIntervention', intervention: base.id, field, text, baseVersion: versionOf(base, field) }];
  });
  const isArranged = draft.responsible === idOfResponsible(base.responsible) && draft.due === base.due && isSameSet(draft.after, base.after);
  return isArranged ? texts : [...texts, arrangementOf(base, draft, plan)];
}

function arrangementOf(base: PlanIntervention, draft: InterventionDraft, plan: Pick<Plan, 'people' | 'parties' | 'interventions'>): PlanChange {
  const after = plan.interventions.filter(({ id }) => draft.after.includes(id)).map(({ id }) => id);
  return {
    type: 'arrangeIntervention',
    intervention: base.id,
    responsible: responsibleWith(draft.responsible, plan),
    due: draft.due,
    after,
    baseVersion: base.version,
  };
}

/** One text that somebody else has changed while I wrote. */
export interface Overtaken {
  readonly field: Field;
  readonly theirs: string;
}

/**
 * What somebody else has changed since the writing began, in the texts that I have changed too (PRO-22).
 *
 * @param base - the intervention as it was when the writing began
 * @param now - as it stands
 * @param draft - as it is written
 */
export function overtakenIn(base: PlanIntervention, now: PlanIntervention, draft: InterventionDraft): readonly Overtaken[] {
  const clashing = fields.filter((field) => draft[field] !== base[field] && now[field] !== base[field] && now[field] !== draft[field]);
  return clashing.map((field) => ({ field, theirs: now[field] ?? '' }));
}
