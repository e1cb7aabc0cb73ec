import { InterventionStatus, mayBecome } from '@stafett/goals';
import { InterventionId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import type { PlanIntervention } from '../plan-intervention.schema.ts';
import { violation } from '../plan.violations.ts';
import type { Author } from '../wording.schema.ts';

/** Somebody tells how far an intervention has come (GOA-12). */
export const ReportIntervention = z.strictObject({
  type: z.literal('reportIntervention'),
  intervention: InterventionId,
  status: InterventionStatus,
  note: Text(1000).optional(),
});
export type ReportIntervention = z.infer<typeof ReportIntervention>;

/**
 * How far an intervention has come: the last report, or planned.
 *
 * @param intervention - of a plan
 * @example
 * statusOf({ reports: [] }) // 'planned'
 */
export function statusOf(intervention: Pick<PlanIntervention, 'reports'>): InterventionStatus {
  return intervention.reports.at(-1)?.status ?? 'planned';
}

export const reportIntervention: CommandRule<ReportIntervention> = {
  rules: ['GOA-12', 'FOL-06'],
  against(plan, command, context) {
    const on = dateIn(context.at);
    const found = plan.interventions.find(({ id }) => id === command.intervention);
    if (found === undefined) return unlessFound(found, 'intervention', context);
    const from = statusOf(found);
    return [
      ...unlessFull(found.reports, planLimits.reports, context),
      ...(mayBecome(from, command.status).outcome === 'allowed'
        ? []
        : [violation('statusNotPossible', 'GOA-12', { on, path: ['status'], facts: { from, to: command.status } })]),
      ...(command.status === 'notDone' && command.note === undefined ? [violation('reasonMissing', 'GOA-12', { on, path: ['note'] })] : []),
    ];
  },
  apply(plan, { intervention, status, note }, { by, at }) {
    const reported = (one: PlanIntervention) => {
      const acceptance = hasTakenOn(plan, one, { status, by }) ? ({ state: 'accepted', by, at } as const) : one.acceptance;
      return { ...one, acceptance, reports: [...one.reports, { status, note, by, at }] };
    };
    return { ...plan, interventions: plan.interventions.map((one) => (one.id === intervention ? reported(one) : one)) };
  },
};

// A party that has begun what was put on it has taken it on (GOA-14).
function hasTakenOn({ parties }: Plan, { responsible, acceptance }: PlanIntervention, { status, by }: { status: InterventionStatus; by: Author }): boolean {
  if (acceptance === undefined || acceptance.state === 'accepted' || status === 'notDone') return false;
  const party = parties.find(({ id }) => responsible !== undefined && 'party' in responsible && id === responsible.party);
  return party?.house === by.house && party.unit === by.unit;
}
