import type { PlanGoal } from '@stafett/plan';
import { useOpenPlan } from '../plan/plan-context.ts';
import { AddIntervention } from './add-intervention.tsx';
import { GoalWords } from './goal-words.tsx';
import { WrittenIntervention } from './written-intervention.tsx';

interface ShortTermGoalProps {
  readonly goal: PlanGoal;
}

/** A step towards a long-term goal, with what is done for it. */
export function ShortTermGoal({ goal }: ShortTermGoalProps) {
  const { plan } = useOpenPlan();
  return (
    <article className="ws-step" aria-label={goal.text}>
      <GoalWords goal={goal} level={4} />
      {plan.interventions
        .filter((one) => one.goal === goal.id)
        .map((one) => (
          <WrittenIntervention key={one.id} intervention={one} />
        ))}
      {plan.closing === undefined && <AddIntervention goal={goal} />}
    </article>
  );
}
