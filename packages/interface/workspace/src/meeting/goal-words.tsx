import type { PlanGoal } from '@stafett/plan';
import { goalKindTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, Heading } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { focusPart } from '../frame/focus-part.ts';
import { useFocusWhenSwapped } from '../frame/use-focus-when-swapped.ts';
import { foresee, useOpenPlan } from '../plan/plan-context.ts';
import { ReviseGoal } from './revise-goal.tsx';

interface GoalWordsProps {
  readonly goal: PlanGoal;
  readonly level: 3 | 4;
}

/** A goal as it stands; it can get other words, and be taken away while nothing hangs on it. */
export function GoalWords({ goal, level }: GoalWordsProps) {
  const { plan } = useOpenPlan();
  const [isEditing, setIsEditing] = useState(false);
  const place = useFocusWhenSwapped(isEditing);
  return (
    <div ref={place} className="ws-swap">
      {isEditing ? (
        <ReviseGoal goal={goal} onDone={() => setIsEditing(false)} />
      ) : (
        <header className="ws-goal-head">
          <Words goal={goal} level={level} />
          {plan.closing === undefined && <GoalTools goal={goal} onEdit={() => setIsEditing(true)} />}
        </header>
      )}
    </div>
  );
}

function Words({ goal, level }: GoalWordsProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const wordsOf = plan.people.find(({ id }) => id === goal.wordsOf)?.name;
  return (
    <div className="ws-goal-words">
      <p className="ws-goal-kind">{say(goalKindTexts[goal.kind])}</p>
      <Heading level={level} size={level === 3 ? 22 : 18}>
        {goal.text}
      </Heading>
      {wordsOf !== undefined && <p className="ws-goal-said">{say('matters.of', { person: wordsOf })}</p>}
    </div>
  );
}

interface GoalToolsProps {
  readonly goal: PlanGoal;
  readonly onEdit: () => void;
}

function GoalTools({ goal, onEdit }: GoalToolsProps) {
  const open = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const removal = { type: 'removeGoal' as const, goal: goal.id, baseVersion: goal.version };
  const remove = async () => {
    if (await action.run(removal, say('prepare.removed'))) focusPart('goals');
  };
  return (
    <>
      <div className="ws-goal-tools" data-print="never">
        <Button variant="quiet" icon="edit" aria-label={say('meetingPage.editGoal', { goal: goal.text })} onPress={onEdit} />
        {foresee(open, removal).outcome === 'allowed' && (
          <Button
            variant="quiet"
            icon="close"
            aria-label={say('meetingPage.removeGoal', { goal: goal.text })}
            isPending={action.isRunning}
            onPress={() => void remove()}
          />
        )}
      </div>
      <ActionTrouble trouble={action.trouble} />
    </>
  );
}
