import { InformationKind } from '@stafett/consent';
import { GoalKind } from '@stafett/goals';
import { GoalId, PersonId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import { againstPlanWork } from '../against-plan-work.ts';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessKnown, unlessOwnWordsStand, unlessStale, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import { violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';

/** A goal is written; a short-term goal leads to a long-term one (GOA-01). */
export const AddGoal = z.strictObject({
  type: z.literal('addGoal'),
  goal: GoalId,
  kind: GoalKind,
  parent: GoalId.optional(),
  text: Text(1000),
  wordsOf: PersonId.optional(),
  about: PersonId.optional().describe('the person whose plan it is when absent'),
  information: InformationKind.optional().describe('what kind of information it is; goal when absent'),
});
export type AddGoal = z.infer<typeof AddGoal>;

export const addGoal: CommandRule<AddGoal> = {
  rules: ['GOA-01', 'CON-01'],
  against(plan, command, context) {
    const parent = plan.goals.find(({ id, kind }) => id === command.parent && kind === 'longTerm');
    const about = command.about ?? plan.person;
    return [
      ...againstPlanWork(plan, context),
      ...unlessTaken(plan.goals, command.goal, context),
      ...unlessFull(plan.goals, planLimits.goals, context),
      ...unlessKnown(plan, about, context),
      ...unlessKnown(plan, command.wordsOf, context),
      ...(command.kind === 'shortTerm' && parent === undefined
        ? [violation('longTermGoalMissing', 'GOA-01', { on: dateIn(context.at), path: ['parent'], remedy: 'addLongTermGoal' })]
        : []),
    ];
  },
  apply(plan, { goal, kind, parent, text, wordsOf, about = plan.person, information = 'goal' }, { by, at, version }) {
    return { ...plan, goals: [...plan.goals, { id: goal, kind, parent, text, wordsOf, about, information, by, at, version }] };
  },
};

/** Other words for a goal. */
export const ReviseGoal = z.strictObject({
  type: z.literal('reviseGoal'),
  goal: GoalId,
  text: Text(1000),
  wordsOf: PersonId.optional().describe('needed where the words are the person’s own'),
  baseVersion: Version,
});
export type ReviseGoal = z.infer<typeof ReviseGoal>;

export const reviseGoal: CommandRule<ReviseGoal> = {
  rules: ['GOA-01', 'GOA-08', 'PRO-22', 'CON-01'],
  against(plan, command, context) {
    const goal = plan.goals.find(({ id }) => id === command.goal);
    if (goal === undefined) return unlessFound(goal, 'goal', context);
    return [
      ...againstPlanWork(plan, context),
      ...unlessOwnWordsStand(plan, { current: goal, wordsOf: command.wordsOf }, context),
      ...unlessStale(goal.version, command.baseVersion, context),
    ];
  },
  apply: (plan, command, { by, at, version }) => ({
    ...plan,
    goals: plan.goals.map((goal) => (goal.id === command.goal ? { ...goal, text: command.text, by, at, version } : goal)),
  }),
};

/** A goal without interventions and steps is taken away; history keeps it. */
export const RemoveGoal = z.strictObject({ type: z.literal('removeGoal'), goal: GoalId, baseVersion: Version });
export type RemoveGoal = z.infer<typeof RemoveGoal>;

export const removeGoal: CommandRule<RemoveGoal> = {
  rules: ['GOA-01', 'PRO-22'],
  against(plan, command, context) {
    const goal = plan.goals.find(({ id }) => id === command.goal);
    if (goal === undefined) return unlessFound(goal, 'goal', context);
    const used = plan.interventions.some((one) => one.goal === goal.id) || plan.goals.some(({ parent }) => parent === goal.id);
    return [
      ...(used ? [violation('goalHasInterventions', 'GOA-01', { on: dateIn(context.at), path: ['goal'] })] : []),
      ...unlessStale(goal.version, command.baseVersion, context),
    ];
  },
  apply: (plan, command) => ({ ...plan, goals: plan.goals.filter(({ id }) => id !== command.goal) }),
};
