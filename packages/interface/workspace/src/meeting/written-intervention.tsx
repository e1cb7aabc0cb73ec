import type { PlanIntervention } from '@stafett/plan';
import { InterventionRow, nameOfResponsible, useTexts } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { focusPart } from '../frame/focus-part.ts';
import { useFocusWhenSwapped } from '../frame/use-focus-when-swapped.ts';
import { foresee, useOpenPlan } from '../plan/plan-context.ts';
import { ReviseIntervention } from './revise-intervention.tsx';

interface WrittenInterventionProps {
  readonly intervention: PlanIntervention;
}

/** An intervention as it stands in the plan being written; it can be changed, and taken away while nothing has been done. */
export function WrittenIntervention({ intervention }: WrittenInterventionProps) {
  const open = useOpenPlan();
  const { plan, today } = open;
  const { say } = useTexts();
  const [isEditing, setIsEditing] = useState(false);
  const place = useFocusWhenSwapped(isEditing);
  const action = useAction();
  const removal = { type: 'removeIntervention' as const, intervention: intervention.id, baseVersion: intervention.version };
  const remove = async () => {
    if (await action.run(removal, say('prepare.removed'))) focusPart('goals');
  };
  return (
    <div ref={place} className="ws-swap">
      {isEditing ? (
        <ReviseIntervention intervention={intervention} onDone={() => setIsEditing(false)} />
      ) : (
        <InterventionRow
          intervention={intervention}
          responsibleName={nameOfResponsible(intervention.responsible, plan)}
          after={plan.interventions.filter(({ id }) => intervention.after.includes(id)).map(({ what }) => what)}
          today={today}
          level={5}
          onEdit={plan.closing === undefined ? () => setIsEditing(true) : undefined}
          onRemove={foresee(open, removal).outcome === 'allowed' ? () => void remove() : undefined}
        />
      )}
      <ActionTrouble trouble={action.trouble} />
    </div>
  );
}
