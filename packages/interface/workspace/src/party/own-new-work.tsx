import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { AddIntervention } from '../meeting/add-intervention.tsx';
import { useOpenPlan } from '../plan/plan-context.ts';

/** A party writes what it wants to do for a goal; it stands in the plan when the one who holds it has taken it in (GOA-10, SEC-02). */
export function OwnNewWork() {
  const { plan, ownParty } = useOpenPlan();
  const { say } = useTexts();
  if (ownParty === undefined || plan.goals.length === 0) return null;
  return (
    <Panel title={say('ownNewWork.heading')}>
      <p>{say('ownNewWork.what')}</p>
      {plan.goals.map((goal) => (
        <section key={goal.id} className="ws-step" aria-label={goal.text}>
          <h3>{goal.text}</h3>
          <AddIntervention goal={goal} by={ownParty} />
        </section>
      ))}
    </Panel>
  );
}
