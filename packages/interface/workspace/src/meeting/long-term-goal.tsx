import type { PlanGoal } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { useOpenPlan } from '../plan/plan-context.ts';
import { AddGoal } from './add-goal.tsx';
import { GoalWords } from './goal-words.tsx';
import { ShortTermGoal } from './short-term-goal.tsx';

interface LongTermGoalProps {
  readonly goal: PlanGoal;
}

/** A long-term goal with the steps towards it. */
export function LongTermGoal({ goal }: LongTermGoalProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const steps = plan.goals.filter(({ parent }) => parent === goal.id);
  return (
    <article className="ws-goal" aria-label={goal.text}>
      <GoalWords goal={goal} level={3} />
      {steps.map((step) => (
        <ShortTermGoal key={step.id} goal={step} />
      ))}
      {plan.closing === undefined && <AddGoal kind="shortTerm" parent={goal.id} label={say('meetingPage.addShortTerm')} describedBy={goal.text} />}
    </article>
  );
}
