import { dateIn, InterventionId, Text } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, CommandRule, EntryHead } from '../command-rule.ts';
import { mayAccept } from '../content/acceptance-from.ts';
import type { Acceptance, AcceptanceState } from '../content/acceptance.schema.ts';
import { standingOf } from '../content/standing-of.ts';
import { unlessFound } from '../finding.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

/** A party takes on an intervention that was put on it (GOA-14). */
export const AcceptIntervention = z.strictObject({ type: z.literal('acceptIntervention'), intervention: InterventionId });
export type AcceptIntervention = z.infer<typeof AcceptIntervention>;

export const acceptIntervention: CommandRule<AcceptIntervention> = {
  rules: ['GOA-14', 'ACT-04'],
  against: (plan, { intervention }, context) => againstAnswer(plan, { intervention, from: ['requested', 'declined'] }, context),
  apply: (plan, { intervention }, entry) => answered(plan, intervention, { ...saidBy(entry), state: 'accepted' }),
};

/** A party says no to an intervention that was put on it, with the reason; nobody can make it (GOA-14, ACT-04). */
export const DeclineIntervention = z.strictObject({ type: z.literal('declineIntervention'), intervention: InterventionId, reason: Text(1000) });
export type DeclineIntervention = z.infer<typeof DeclineIntervention>;

export const declineIntervention: CommandRule<DeclineIntervention> = {
  rules: ['GOA-14', 'ACT-04'],
  against: (plan, { intervention }, context) => againstAnswer(plan, { intervention, from: ['requested'] }, context),
  apply: (plan, { intervention, reason }, entry) => answered(plan, intervention, { ...saidBy(entry), state: 'declined', reason }),
};

const saidBy = ({ by, at }: EntryHead): Pick<Acceptance, 'by' | 'at'> => ({ by, at });

interface Answering {
  readonly intervention: InterventionId;
  readonly from: readonly AcceptanceState[];
}

function againstAnswer(plan: Plan, { intervention, from }: Answering, { at, actor, units }: CommandContext): readonly CommandViolation[] {
  const found = plan.interventions.find(({ id }) => id === intervention);
  if (found === undefined) return unlessFound(found, 'intervention', { at, actor, units });
  const { responsible } = found;
  const on = dateIn(at);
  const state = standingOf(found);
  if (responsible === undefined || !('party' in responsible) || state === undefined || !from.includes(state))
    return [violation('notRequested', 'GOA-14', { on, path: ['intervention'], facts: { intervention } })];
  if (mayAccept(plan, responsible.party, actor)) return [];
  return [violation('notYoursToAccept', 'GOA-14', { on, path: ['intervention'], facts: { intervention } })];
}

const answered = (plan: Plan, intervention: InterventionId, acceptance: Acceptance): Plan => ({
  ...plan,
  interventions: plan.interventions.map((one) => (one.id === intervention ? { ...one, acceptance } : one)),
});
