import { CalendarDate, dateIn, GoalId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { againstPlanWork } from '../against-plan-work.ts';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessKnown, unlessStale } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import type { PlanGoal } from '../plan-goal.schema.ts';
import { violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';

const Step = Text(300);

/** What each step from −2 to +2 means for a goal, in words (GOA-07). */
export const SetGoalScale = z.strictObject({
  type: z.literal('setGoalScale'),
  goal: GoalId,
  steps: z.tuple([Step, Step, Step, Step, Step]).describe('the words of −2, −1, 0, +1 and +2'),
  baseVersion: Version.optional(),
});
export type SetGoalScale = z.infer<typeof SetGoalScale>;

const goalIn = ({ goals }: Plan, id: GoalId): PlanGoal | undefined => goals.find((goal) => goal.id === id);
const changed = (plan: Plan, id: GoalId, to: (goal: PlanGoal) => PlanGoal): Plan => ({
  ...plan,
  goals: plan.goals.map((goal) => (goal.id === id ? to(goal) : goal)),
});

export const setGoalScale: CommandRule<SetGoalScale> = {
  rules: ['GOA-07', 'PRO-22', 'CON-01'],
  against(plan, command, context) {
    const goal = goalIn(plan, command.goal);
    if (goal === undefined) return unlessFound(goal, 'goal', context);
    return [...againstPlanWork(plan, context), ...unlessStale(goal.scale?.version, command.baseVersion, context)];
  },
  apply: (plan, { goal, steps }, { version }) => changed(plan, goal, (one) => ({ ...one, scale: { steps, version } })),
};

/** How far a goal has been reached on a day: on its scale, as somebody's own rating, or both (GOA-07). */
export const RateGoal = z
  .strictObject({
    type: z.literal('rateGoal'),
    goal: GoalId,
    on: CalendarDate,
    level: z.int().min(-2).max(2).optional(),
    own: z.int().min(0).max(10).optional(),
    person: PersonId.optional().describe('who rates; needed for an own rating'),
  })
  .refine(({ level, own }) => level !== undefined || own !== undefined, { path: ['level'], params: { violation: 'missing', rule: 'GOA-07' } })
  .refine(({ own, person }) => own === undefined || person !== undefined, { path: ['person'], params: { violation: 'missing', rule: 'GOA-07' } });
export type RateGoal = z.infer<typeof RateGoal>;

export const rateGoal: CommandRule<RateGoal> = {
  rules: ['GOA-07'],
  against(plan, { goal: id, level, on: day, person }, context) {
    const goal = goalIn(plan, id);
    if (goal === undefined) return unlessFound(goal, 'goal', context);
    const on = dateIn(context.at);
    return [
      ...unlessKnown(plan, person, context),
      ...unlessFull(goal.ratings ?? [], planLimits.ratings, context),
      ...(level !== undefined && goal.scale === undefined ? [violation('scaleMissing', 'GOA-07', { on, path: ['level'], remedy: 'setGoalScale' })] : []),
      ...(day > on ? [violation('dayNotCome', 'GOA-07', { on, path: ['on'] })] : []),
    ];
  },
  apply: (plan, { type: _type, goal, ...rating }, { by, at }) =>
    changed(plan, goal, (one) => ({ ...one, ratings: [...(one.ratings ?? []), { ...rating, by, at }] })),
};
