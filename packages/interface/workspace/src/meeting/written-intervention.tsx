import type { PlanIntervention } from '@stafett/plan';
import { InterventionRow, nameOfResponsible } from '@stafett/ui-sip';
import { useState } from 'react';
import { useTexts } from '@stafett/ui-sip';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { ReviseIntervention } from './revise-intervention.tsx';

interface WrittenInterventionProps {
  readonly intervention: PlanIntervention;
}

/** An intervention as it stands in the plan being written; it can be changed and taken away. */
export function WrittenIntervention({ intervention }: WrittenInterventionProps) {
  const { plan, today } = useOpenPlan();
  const { say } = useTexts();
  const [isEditing, setIsEditing] = useState(false);
  const action = useAction();
  const isOpen = plan.closing === undefined;
  if (isEditing) return <ReviseIntervention intervention={intervention} onDone={() => setIsEditing(false)} />;
  const remove = () =>
    void action.run({ type: 'removeIntervention', intervention: intervention.id, baseVersion: intervention.version }, say('prepare.removed'));
  return (
    <>
      <InterventionRow
        intervention={intervention}
        responsibleName={nameOfResponsible(intervention.responsible, plan)}
        after={plan.interventions.filter(({ id }) => intervention.after.includes(id)).map(({ what }) => what)}
        today={today}
        level={5}
        onEdit={isOpen ? () => setIsEditing(true) : undefined}
        onRemove={isOpen && plan.meeting?.endedAt === undefined ? remove : undefined}
      />
      <ActionTrouble trouble={action.trouble} />
    </>
  );
}
