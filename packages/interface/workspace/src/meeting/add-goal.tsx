import type { GoalKind } from '@stafett/goals';
import type { GoalId, PersonId } from '@stafett/kernel';
import { type GoalDraft, GoalEditor } from '@stafett/ui-sip';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { type About, AboutFields } from './about-fields.tsx';
import { Adding } from './adding.tsx';
import { familyOptions } from './responsible-options.ts';

interface AddGoalProps {
  readonly kind: GoalKind;
  readonly parent?: GoalId | undefined;
  readonly label: string;
  /** The goal that it is a step towards. */
  readonly describedBy?: string | undefined;
}

interface HeldGoal extends About {
  readonly goal: GoalDraft;
}

/** Writes a new goal, with the assistant's questions under the words (GOA-04). */
export function AddGoal({ kind, parent, label, describedBy }: AddGoalProps) {
  const { plan } = useOpenPlan();
  const action = useAction();
  const [id, takeNewId] = useNextId<GoalId>();
  const draft = useFormDraft<HeldGoal>(`${plan.id}.addGoal.${parent ?? kind}`, { goal: { text: '' }, about: plan.person, information: 'goal' });
  const [isOpen, setIsOpen] = useState(draft.isTouched);
  const { about, information, goal } = draft.form;
  const leave = () => {
    draft.clear();
    action.forget();
    setIsOpen(false);
  };
  const save = async ({ text, wordsOf }: GoalDraft) => {
    if (!(await action.run({ type: 'addGoal', goal: id, kind, parent, text, wordsOf: wordsOf as PersonId | undefined, about, information }))) return;
    takeNewId();
    leave();
  };
  return (
    <Adding label={label} describedBy={describedBy} isOpen={isOpen} onOpen={() => setIsOpen(true)}>
      <GoalEditor
        kind={kind}
        initial={goal}
        people={familyOptions(plan).map(({ id: person, label: name }) => ({ id: person, name }))}
        isPending={action.isRunning}
        onChange={(changed) => draft.change({ goal: changed })}
        onSave={(written) => void save(written)}
        onCancel={leave}
      >
        <AboutFields about={about} information={information} usual="goal" onChange={draft.change} />
      </GoalEditor>
      <ActionTrouble trouble={action.trouble} />
    </Adding>
  );
}
