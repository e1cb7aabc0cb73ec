import { Care, Protection, Representative } from '@stafett/consent';
import { dateIn, type PersonId } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { unlessFull, unlessKnown } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

/** Care under LVU, SoL or LSU, which changes who decides (CON-06 to CON-08). */
export const RecordCare = z.strictObject({ type: z.literal('recordCare'), care: Care });
export type RecordCare = z.infer<typeof RecordCare>;

/** Somebody who is appointed, or has a power, to act for the person (ACT-18, CON-09). */
export const RecordRepresentative = z.strictObject({ type: z.literal('recordRepresentative'), representative: Representative });
export type RecordRepresentative = z.infer<typeof RecordRepresentative>;

/** Somebody's whereabouts are protected (SEC-05). */
export const RecordProtection = z.strictObject({ type: z.literal('recordProtection'), protection: Protection });
export type RecordProtection = z.infer<typeof RecordProtection>;

interface Standing {
  readonly period: { readonly from: string; readonly to?: string | undefined };
  readonly among: readonly unknown[] | undefined;
  readonly people: readonly PersonId[];
}

function againstStanding(plan: Plan, { period, among = [], people }: Standing, context: CommandContext): readonly CommandViolation[] {
  const { from, to } = period;
  return [
    ...unlessFull(among, planLimits.records, context),
    ...people.flatMap((person) => unlessKnown(plan, person, context)),
    ...(to !== undefined && to < from ? [violation('recordHasEnded', 'CON-25', { on: dateIn(context.at), path: ['to'] })] : []),
  ];
}

export const recordCare: CommandRule<RecordCare> = {
  rules: ['CON-06', 'CON-07', 'CON-08'],
  against(plan, { care }, context) {
    const people = [...(care.noContactWith ?? []), ...(care.addressSecretFrom ?? [])];
    return againstStanding(plan, { period: care, among: plan.care, people }, context);
  },
  apply: (plan, { care }, { at }) => ({ ...plan, care: [...(plan.care ?? []), { ...care, recordedAt: at }] }),
};

export const recordRepresentative: CommandRule<RecordRepresentative> = {
  rules: ['ACT-18', 'CON-09'],
  against: (plan, { representative }, context) =>
    againstStanding(plan, { period: representative, among: plan.representatives, people: [representative.id] }, context),
  apply: (plan, { representative }, { at }) => ({ ...plan, representatives: [...(plan.representatives ?? []), { ...representative, recordedAt: at }] }),
};

export const recordProtection: CommandRule<RecordProtection> = {
  rules: ['SEC-05'],
  against: (plan, { protection }, context) => againstStanding(plan, { period: protection, among: plan.protections, people: [protection.of] }, context),
  apply: (plan, { protection }, { at }) => ({ ...plan, protections: [...(plan.protections ?? []), { ...protection, recordedAt: at }] }),
};
