import { InformationKind } from '@stafett/consent';
import { CalendarDate, GoalId, InterventionId, PersonId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import { againstPlanWork } from '../against-plan-work.ts';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { acceptanceFrom } from '../content/acceptance-from.ts';
import { circleIn } from '../content/sequence-of.ts';
import { unlessFound, unlessFull, unlessKnown, unlessStale, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import { fieldLengths, InterventionField, InterventionWords, type PlanIntervention, Responsible } from '../plan-intervention.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';

/** An intervention is written under a goal, with what is known of the five questions (GOA-10, GOA-11). */
export const AddIntervention = InterventionWords.extend({
  type: z.literal('addIntervention'),
  intervention: InterventionId,
  goal: GoalId,
  responsible: Responsible.optional(),
  request: z.boolean().optional().describe('the responsible party must decide it first: a request until it has accepted, also when it is present (GOA-14)'),
  after: z.array(InterventionId).max(20).optional(),
  together: z.array(InterventionId).max(20).optional(),
  about: PersonId.optional().describe('the person whose plan it is when absent'),
  information: InformationKind.optional().describe('intervention when absent'),
});
export type AddIntervention = z.infer<typeof AddIntervention>;

export const addIntervention: CommandRule<AddIntervention> = {
  rules: ['GOA-10', 'GOA-11', 'GOA-13', 'GOA-14', 'CON-01'],
  against(plan, command, context) {
    const about = command.about ?? plan.person;
    return [
      ...againstPlanWork(plan, context),
      ...unlessTaken(plan.interventions, command.intervention, context),
      ...unlessFull(plan.interventions, planLimits.interventions, context),
      ...unlessFound(
        plan.goals.find(({ id }) => id === command.goal),
        'goal',
        context,
      ),
      ...unlessKnown(plan, about, context),
      ...againstResponsible(plan, command.responsible, context),
      ...againstOrder(plan, { id: command.intervention, after: command.after ?? [], together: command.together }, context),
    ];
  },
  apply(plan, command, { by, at, version }) {
    const { type: _type, intervention, request, after = [], about = plan.person, information = 'intervention', ...words } = command;
    const acceptance = acceptanceFrom(plan, { responsible: command.responsible, request }, { by, at });
    const added = { ...words, id: intervention, acceptance, after, about, information, reports: [], version, versions: {} };
    return { ...plan, interventions: [...plan.interventions, added] };
  },
};

function againstResponsible(plan: Plan, responsible: Responsible | undefined, context: CommandContext): readonly CommandViolation[] {
  if (responsible === undefined) return [];
  return 'party' in responsible
    ? unlessFound(
        plan.parties.find(({ id }) => id === responsible.party),
        'party',
        context,
      )
    : unlessKnown(plan, responsible.person, context);
}

function againstOrder(plan: Plan, placed: Pick<PlanIntervention, 'id' | 'after' | 'together'>, context: CommandContext): readonly CommandViolation[] {
  const others = plan.interventions.filter(({ id }) => id !== placed.id);
  const unknown = [...placed.after, ...(placed.together ?? [])].flatMap((first) =>
    unlessFound(
      others.find(({ id }) => id === first),
      'intervention',
      context,
    ),
  );
  if (unknown.length > 0) return unknown;
  const circle = circleIn([...others, placed]);
  return circle === undefined ? [] : [violation('circularOrder', 'GOA-13', { on: dateIn(context.at), path: ['after'], facts: { interventions: circle } })];
}

const change = (plan: Plan, id: InterventionId, to: (one: PlanIntervention) => PlanIntervention): Plan => ({
  ...plan,
  interventions: plan.interventions.map((one) => (one.id === id ? to(one) : one)),
});

/** One text of an intervention gets other words. */
export const ReviseIntervention = z
  .strictObject({
    type: z.literal('reviseIntervention'),
    intervention: InterventionId,
    field: InterventionField.exclude(['due']),
    text: Text(fieldLengths.what),
    baseVersion: Version,
  })
  .check(({ value: { field, text }, issues }) => {
    const maximum = fieldLengths[field];
    if (maximum < text.length && text.length <= fieldLengths.what)
      issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, path: ['text'], input: text });
  });
export type ReviseIntervention = z.infer<typeof ReviseIntervention>;

export const reviseIntervention: CommandRule<ReviseIntervention> = {
  rules: ['GOA-10', 'PRO-22', 'CON-01'],
  against(plan, { intervention, field, baseVersion }, context) {
    const found = plan.interventions.find(({ id }) => id === intervention);
    if (found === undefined) return unlessFound(found, 'intervention', context);
    return [...againstPlanWork(plan, context), ...unlessStale(found.versions[field] ?? found.version, baseVersion, context)];
  },
  apply: (plan, { intervention, field, text }, { version }) =>
    change(plan, intervention, (one) => ({ ...one, [field]: text, versions: { ...one.versions, [field]: version } })),
};

/** Who answers for an intervention, by when and in what order, is decided (GOA-11, GOA-13, FOL-06). */
export const ArrangeIntervention = z.strictObject({
  type: z.literal('arrangeIntervention'),
  intervention: InterventionId,
  responsible: Responsible.optional(),
  due: CalendarDate.optional(),
  request: z.boolean().optional().describe('as when an intervention is added'),
  after: z.array(InterventionId).max(20),
  together: z.array(InterventionId).max(20).optional().describe('as it was when absent'),
  baseVersion: Version,
});
export type ArrangeIntervention = z.infer<typeof ArrangeIntervention>;

export const arrangeIntervention: CommandRule<ArrangeIntervention> = {
  rules: ['GOA-11', 'GOA-13', 'GOA-14', 'FOL-06', 'CON-01'],
  against(plan, { intervention, responsible, after, together, baseVersion }, context) {
    const found = plan.interventions.find(({ id }) => id === intervention);
    if (found === undefined) return unlessFound(found, 'intervention', context);
    return [
      ...againstPlanWork(plan, context),
      ...unlessStale(found.version, baseVersion, context),
      ...againstResponsible(plan, responsible, context),
      ...againstOrder(plan, { id: intervention, after, together: together ?? found.together }, context),
    ];
  },
  apply: (plan, { intervention, responsible, request, due, after, together }, { by, at, version }) =>
    change(plan, intervention, (one) => {
      const isKept = request === undefined && isSame(one.responsible, responsible);
      const acceptance = isKept ? one.acceptance : acceptanceFrom(plan, { responsible, request }, { by, at });
      return { ...one, responsible, acceptance, due, after, together: together ?? one.together, version, versions: keptVersions(one) };
    }),
};

const isSame = (one: Responsible | undefined, other: Responsible | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

// A later version of the whole does not make the words of a single field newer.
function keptVersions(one: PlanIntervention): PlanIntervention['versions'] {
  return Object.fromEntries(InterventionField.options.map((field) => [field, one.versions[field] ?? one.version]));
}

/** An intervention is taken away; history keeps it. */
export const RemoveIntervention = z.strictObject({ type: z.literal('removeIntervention'), intervention: InterventionId, baseVersion: Version });
export type RemoveIntervention = z.infer<typeof RemoveIntervention>;

export const removeIntervention: CommandRule<RemoveIntervention> = {
  rules: ['GOA-11', 'PRO-22'],
  against(plan, { intervention, baseVersion }, context) {
    const found = plan.interventions.find(({ id }) => id === intervention);
    return found === undefined ? unlessFound(found, 'intervention', context) : unlessStale(found.version, baseVersion, context);
  },
  apply(plan, { intervention }) {
    const left = plan.interventions.filter(({ id }) => id !== intervention);
    const without = (ids: readonly InterventionId[]): InterventionId[] => ids.filter((id) => id !== intervention);
    return { ...plan, interventions: left.map((one) => ({ ...one, after: without(one.after), together: one.together && without(one.together) })) };
  },
};
