import type { PlanGoal } from '@stafett/plan';
import { goalKindTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, Heading } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { foresee, useOpenPlan } from '../plan/plan-context.ts';
import { ReviseGoal } from './revise-goal.tsx';

interface GoalWordsProps {
  readonly goal: PlanGoal;
  readonly level: 3 | 4;
}

/** A goal as it stands; it can get other words, and be taken away while nothing hangs on it. */
export function GoalWords({ goal, level }: GoalWordsProps) {
  const open = useOpenPlan();
  const { say } = useTexts();
  const [isEditing, setIsEditing] = useState(false);
  const action = useAction();
  const removal = { type: 'removeGoal' as const, goal: goal.id, baseVersion: goal.version };
  const wordsOf = open.plan.people.find(({ id }) => id === goal.wordsOf)?.name;
  if (isEditing) return <ReviseGoal goal={goal} onDone={() => setIsEditing(false)} />;
  return (
    <header className="ws-goal-head">
      <div className="ws-goal-words" data-own={wordsOf !== undefined || undefined}>
        <p className="ws-goal-kind">{say(goalKindTexts[goal.kind])}</p>
        <Heading level={level} size={level === 3 ? 22 : 18}>
          {goal.text}
        </Heading>
        {wordsOf !== undefined && <p className="ws-goal-said">{say('matters.of', { person: wordsOf })}</p>}
      </div>
      {open.plan.closing === undefined && (
        <div className="ws-goal-tools" data-print="never">
          <Button variant="quiet" icon="edit" aria-label={say('meetingPage.editGoal', { goal: goal.text })} onPress={() => setIsEditing(true)} />
          {foresee(open, removal).outcome === 'allowed' && (
            <Button
              variant="quiet"
              icon="close"
              aria-label={say('meetingPage.removeGoal', { goal: goal.text })}
              isPending={action.isRunning}
              onPress={() => void action.run(removal, say('prepare.removed'))}
            />
          )}
        </div>
      )}
      <ActionTrouble trouble={action.trouble} />
    </header>
  );
}
