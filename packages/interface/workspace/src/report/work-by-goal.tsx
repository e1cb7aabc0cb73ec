import type { PlanGoal } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { EmptyState, Heading, Panel } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';
import { ReportedIntervention } from './reported-intervention.tsx';

interface WorkByGoalProps {
  /** Shown only, where the way to tell stands elsewhere on the page. */
  readonly isPlain?: boolean | undefined;
}

/** How each intervention goes, under the goal that it leads to. */
export function WorkByGoal({ isPlain }: WorkByGoalProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const known = new Set(plan.goals.map(({ id }) => id));
  const loose = plan.interventions.filter(({ goal }) => goal === undefined || !known.has(goal));
  const goals = plan.goals.filter(({ id, kind }) => kind === 'shortTerm' || plan.interventions.some(({ goal }) => goal === id));
  return (
    <Panel title={say('document.goals')}>
      {goals.length === 0 && loose.length === 0 && <EmptyState icon="target" title={say('document.goalsNone')} />}
      {goals.map((goal) => (
        <GoalAtWork key={goal.id} goal={goal} isPlain={isPlain} />
      ))}
      {loose.map((one) => (
        <ReportedIntervention key={one.id} intervention={one} level={3} isPlain={isPlain} />
      ))}
    </Panel>
  );
}

interface GoalAtWorkProps extends WorkByGoalProps {
  readonly goal: PlanGoal;
}

function GoalAtWork({ goal, isPlain }: GoalAtWorkProps) {
  const { plan } = useOpenPlan();
  return (
    <article className="ws-step" aria-label={goal.text}>
      <Heading level={3} size={18}>
        {goal.text}
      </Heading>
      {plan.interventions
        .filter((one) => one.goal === goal.id)
        .map((one) => (
          <ReportedIntervention key={one.id} intervention={one} isPlain={isPlain} />
        ))}
    </article>
  );
}
