import { dateIn, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { PlanAnswer, PlanItem, Stance, type View } from '../content/view.schema.ts';
import { unlessFound, unlessFull, unlessKnown } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

/** What somebody thinks of a goal or an intervention; it stands in the plan beside what others think (GOA-06, MEE-05). */
export const RecordView = z.strictObject({
  type: z.literal('recordView'),
  item: PlanItem,
  person: PersonId,
  stance: Stance,
  words: Text(1000).optional(),
  belief: z.int().min(0).max(10).optional().describe('own belief that it will work, 0 to 10 (GOA-03)'),
});
export type RecordView = z.infer<typeof RecordView>;

function againstItem(plan: Plan, item: PlanItem, context: CommandContext): readonly CommandViolation[] {
  return 'goal' in item
    ? unlessFound(
        plan.goals.find(({ id }) => id === item.goal),
        'goal',
        context,
      )
    : unlessFound(
        plan.interventions.find(({ id }) => id === item.intervention),
        'intervention',
        context,
      );
}

const withView = <Seen extends { readonly views?: View[] | undefined }>(seen: Seen, view: View): Seen => ({
  ...seen,
  views: [...(seen.views ?? []).filter(({ person }) => person !== view.person), view],
});

export const recordView: CommandRule<RecordView> = {
  rules: ['GOA-03', 'GOA-06', 'MEE-05'],
  against: (plan, { item, person }, context) => [...againstItem(plan, item, context), ...unlessKnown(plan, person, context)],
  apply(plan, { item, person, stance, words, belief }, { by, at }) {
    const view: View = { person, stance, words, belief, by, at };
    if ('goal' in item) return { ...plan, goals: plan.goals.map((goal) => (goal.id === item.goal ? withView(goal, view) : goal)) };
    return { ...plan, interventions: plan.interventions.map((one) => (one.id === item.intervention ? withView(one, view) : one)) };
  },
};

/** What somebody answers to the plan as it was made, with what the answer does not hold for (CON-27). */
export const RecordPlanAnswer = PlanAnswer.omit({ by: true, at: true }).extend({ type: z.literal('recordPlanAnswer') });
export type RecordPlanAnswer = z.infer<typeof RecordPlanAnswer>;

export const recordPlanAnswer: CommandRule<RecordPlanAnswer> = {
  rules: ['CON-27', 'MEE-07'],
  against(plan, { person, answer, except }, context) {
    const on = dateIn(context.at);
    const others = (plan.planAnswers ?? []).filter((one) => one.person !== person);
    return [
      ...unlessKnown(plan, person, context),
      ...unlessFull(others, planLimits.planAnswers, context),
      ...(plan.meeting?.openedAt === undefined ? [violation('meetingNotOpened', 'CON-27', { on, remedy: 'openMeeting' })] : []),
      ...except.flatMap((item) => againstItem(plan, item, context)),
      ...((answer === 'partly') === except.length > 0 ? [] : [violation('exceptionsContradict', 'CON-27', { on, path: ['except'] })]),
    ];
  },
  apply(plan, { type: _type, ...said }, { by, at }) {
    const others = (plan.planAnswers ?? []).filter(({ person }) => person !== said.person);
    return { ...plan, planAnswers: [...others, { ...said, by, at }] };
  },
};
