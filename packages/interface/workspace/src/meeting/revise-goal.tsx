import type { PlanGoal } from '@stafett/plan';
import { GoalEditor } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useTextDraft } from '../drafts/use-text-draft.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { BothWords } from '../prepare/both-words.tsx';

interface ReviseGoalProps {
  readonly goal: PlanGoal;
  readonly onDone: () => void;
}

/** Gives a goal other words; what somebody else writes meanwhile is shown, not overwritten (PRO-22). */
export function ReviseGoal({ goal, onDone }: ReviseGoalProps) {
  const { plan } = useOpenPlan();
  const action = useAction();
  const [round, setRound] = useState(0);
  const draft = useTextDraft(`${plan.id}.reviseGoal.${goal.id}`, goal);
  const takeTheirs = () => {
    draft.clear();
    setRound(round + 1);
  };
  const leave = () => {
    draft.clear();
    onDone();
  };
  const save = async (text: string) => {
    if (await action.run({ type: 'reviseGoal', goal: goal.id, text, wordsOf: goal.wordsOf, baseVersion: draft.base })) leave();
  };
  return (
    <div className="ws-adding">
      <GoalEditor
        key={round}
        kind={goal.kind}
        initial={{ text: draft.text, wordsOf: goal.wordsOf }}
        people={[]}
        isPending={action.isRunning}
        onChange={({ text }) => draft.write(text)}
        onSave={({ text }) => void save(text)}
        onCancel={leave}
      />
      <BothWords draft={{ theirs: draft.theirs, keepMine: draft.keepMine, clear: takeTheirs }} />
      <ActionTrouble trouble={action.trouble} />
    </div>
  );
}
