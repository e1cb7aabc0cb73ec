import type { CalendarDate } from '@stafett/kernel';
import type { Plan, PlanGoal, PlanIntervention } from '@stafett/plan';
import { goalKindTexts } from '@stafett/texts';
import { Heading } from '@stafett/ui-kit';
import { InterventionRow } from '../intervention-row/intervention-row.tsx';
import { nameOfResponsible } from '../name-of-responsible.ts';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `DocumentGoals` takes. */
export interface DocumentGoalsProps {
  readonly plan: Plan;
  readonly today: CalendarDate;
}

interface GoalProps extends DocumentGoalsProps {
  readonly goal: PlanGoal;
}

function Interventions({ of, plan, today }: DocumentGoalsProps & { readonly of: readonly PlanIntervention[] }) {
  const first = (one: PlanIntervention) =>
    one.after.map((id) => plan.interventions.find((other) => other.id === id)?.what).filter((what) => what !== undefined);
  return of.map((one) => (
    <InterventionRow key={one.id} intervention={one} responsibleName={nameOfResponsible(one.responsible, plan)} after={first(one)} today={today} level={5} />
  ));
}

function Goal({ goal, plan, today }: GoalProps) {
  const { say } = useTexts();
  const own = plan.people.find(({ id }) => id === goal.wordsOf)?.name;
  const steps = plan.goals.filter(({ parent }) => parent === goal.id);
  const interventions = plan.interventions.filter((one) => one.goal === goal.id);
  return (
    <section className="sip-goal" data-kind={goal.kind}>
      <p className="sip-goal-kind">{say(goalKindTexts[goal.kind])}</p>
      <Heading level={goal.kind === 'longTerm' ? 3 : 4} size={goal.kind === 'longTerm' ? 28 : 22}>
        {goal.text}
      </Heading>
      {own !== undefined && <p className="sip-goal-own">{say('goal.ownWords', { person: own })}</p>}
      <Interventions of={interventions} plan={plan} today={today} />
      {goal.kind === 'shortTerm' && interventions.length === 0 && <p className="sip-document-none">{say('document.interventionsNone')}</p>}
      {steps.map((step) => (
        <Goal key={step.id} goal={step} plan={plan} today={today} />
      ))}
    </section>
  );
}

/** The goals, their steps and the interventions that lead there. */
export function DocumentGoals({ plan, today }: DocumentGoalsProps) {
  const { say } = useTexts();
  const known = new Set(plan.goals.map(({ id }) => id));
  const tops = plan.goals.filter(({ parent }) => parent === undefined || !known.has(parent));
  const loose = plan.interventions.filter(({ goal }) => goal === undefined || !known.has(goal));
  return (
    <section className="sip-document-part">
      <Heading level={2}>{say('document.goals')}</Heading>
      {tops.length === 0 && <p className="sip-document-none">{say('document.goalsNone')}</p>}
      {tops.map((goal) => (
        <Goal key={goal.id} goal={goal} plan={plan} today={today} />
      ))}
      {loose.length > 0 && (
        <section className="sip-goal" data-kind="shortTerm">
          <Heading level={4} size={22}>
            {say('document.unsorted')}
          </Heading>
          <Interventions of={loose} plan={plan} today={today} />
        </section>
      )}
    </section>
  );
}
