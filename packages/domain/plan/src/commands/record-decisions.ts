import { Assessment, BoardDecision, Disclosure, Ground } from '@stafett/consent';
import { dateIn, type Instant, type PersonId } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { unlessFull, unlessKnown, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

/** An assessment by a named professional: maturity, ability, or how an open question was weighed (CON-03, CON-04, CON-12). */
export const RecordAssessment = z.strictObject({ type: z.literal('recordAssessment'), assessment: Assessment });
export type RecordAssessment = z.infer<typeof RecordAssessment>;

/** A decision of the social welfare board for a child in care under LVU (CON-06, CON-07). */
export const RecordBoardDecision = z.strictObject({ type: z.literal('recordBoardDecision'), decision: BoardDecision });
export type RecordBoardDecision = z.infer<typeof RecordBoardDecision>;

/** Presumed consent or a harm test, for an adult who cannot consent (CON-10). */
export const RecordGround = z.strictObject({ type: z.literal('recordGround'), ground: Ground });
export type RecordGround = z.infer<typeof RecordGround>;

/** A decision to disclose without consent what a person under 18 needs for care (SEC-16). */
export const RecordDisclosure = z.strictObject({ type: z.literal('recordDisclosure'), disclosure: Disclosure });
export type RecordDisclosure = z.infer<typeof RecordDisclosure>;

interface Made {
  readonly id: string;
  readonly at: Instant;
  readonly withdrawnAt?: Instant | undefined;
}

interface Making {
  readonly made: Made;
  readonly among: readonly Made[] | undefined;
  readonly people?: readonly PersonId[];
}

// What is recorded has been made, holds, has an id of its own, and is about people of the plan.
function againstMade(plan: Plan, { made, among = [], people = [] }: Making, context: CommandContext): readonly CommandViolation[] {
  const on = dateIn(context.at);
  return [
    ...unlessTaken(among, made.id, context),
    ...unlessFull(among, planLimits.records, context),
    ...people.flatMap((person) => unlessKnown(plan, person, context)),
    ...(made.at > context.at ? [violation('notYetSaid', 'CON-25', { on, path: ['at'] })] : []),
    ...(made.withdrawnAt === undefined ? [] : [violation('recordHasEnded', 'CON-25', { on, path: ['withdrawnAt'] })]),
  ];
}

export const recordAssessment: CommandRule<RecordAssessment> = {
  rules: ['CON-03', 'CON-04', 'CON-12'],
  against: (plan, { assessment }, context) => againstMade(plan, { made: assessment, among: plan.assessments }, context),
  apply: (plan, { assessment }, { at }) => ({ ...plan, assessments: [...(plan.assessments ?? []), { ...assessment, recordedAt: at }] }),
};

export const recordBoardDecision: CommandRule<RecordBoardDecision> = {
  rules: ['CON-06', 'CON-07'],
  against: (plan, { decision }, context) => againstMade(plan, { made: decision, among: plan.boardDecisions, people: decision.soughtFrom }, context),
  apply: (plan, { decision }, { at }) => ({ ...plan, boardDecisions: [...(plan.boardDecisions ?? []), { ...decision, recordedAt: at }] }),
};

export const recordGround: CommandRule<RecordGround> = {
  rules: ['CON-10'],
  against: (plan, { ground }, context) => againstMade(plan, { made: ground, among: plan.grounds }, context),
  apply: (plan, { ground }, { at }) => ({ ...plan, grounds: [...(plan.grounds ?? []), { ...ground, recordedAt: at }] }),
};

export const recordDisclosure: CommandRule<RecordDisclosure> = {
  rules: ['SEC-16'],
  against: (plan, { disclosure }, context) => againstMade(plan, { made: disclosure, among: plan.disclosures, people: [disclosure.about] }, context),
  apply: (plan, { disclosure }, { at }) => ({ ...plan, disclosures: [...(plan.disclosures ?? []), { ...disclosure, recordedAt: at }] }),
};
