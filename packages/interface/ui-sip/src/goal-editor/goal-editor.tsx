import { type GoalKind, readGoal } from '@stafett/goals';
import { goalKindTexts } from '@stafett/texts';
import { type FieldProblem, Select, TextArea } from '@stafett/ui-kit';
import { type ReactNode, useState } from 'react';
import { FormActions } from '../form-actions/form-actions.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { GoalFindings } from './goal-findings.tsx';

/** A goal as it has been written. */
export interface GoalDraft {
  readonly text: string;
  /** Whose own words it is; nobody's when the writer speaks. */
  readonly wordsOf?: string | undefined;
}

/** What `GoalEditor` takes. */
export interface GoalEditorProps {
  readonly kind: GoalKind;
  readonly initial?: GoalDraft | undefined;
  /** Those whose own words a goal can be; it is not asked when there is nobody. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly problem?: FieldProblem | undefined;
  readonly isPending?: boolean | undefined;
  readonly onSave: (goal: GoalDraft) => void;
  readonly onCancel?: (() => void) | undefined;
  /** Told at each change, for those who want to keep what is half written. */
  readonly onChange?: ((goal: GoalDraft) => void) | undefined;
  /** More fields, before the buttons. */
  readonly children?: ReactNode;
}

const writer = 'writer';

/** Writes a goal, with the assistant's questions under the words (GOA-02 to GOA-05). */
export function GoalEditor({ kind, initial = { text: '' }, people, problem, isPending = false, onSave, onCancel, onChange, children }: GoalEditorProps) {
  const { say } = useTexts();
  const [draft, setDraft] = useState<GoalDraft>(initial);
  const findings = readGoal(draft.text);
  const change = (changed: GoalDraft) => {
    setDraft(changed);
    onChange?.(changed);
  };
  const isOwn = draft.wordsOf !== undefined;
  return (
    <form
      className="sip-goal-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '') onSave({ ...draft, text: draft.text.trim() });
      }}
    >
      <TextArea
        label={say(goalKindTexts[kind])}
        description={say('goal.textHelp')}
        voice={isOwn ? 'own' : 'work'}
        value={draft.text}
        onChange={(text) => change({ ...draft, text })}
        marks={findings.filter(({ span }) => span[1] - span[0] < draft.text.trim().length).map(({ span }) => span)}
        maxLength={1000}
        problem={problem}
      />
      <GoalFindings text={draft.text} findings={findings} />
      {people.length > 0 && (
        <Select
          label={say('goal.wordsOf')}
          placeholder={say('page.choose')}
          options={[{ id: writer, label: say('goal.wordsOfWriter') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
          value={draft.wordsOf ?? writer}
          onChange={(id) => change({ ...draft, wordsOf: id === writer ? undefined : id })}
        />
      )}
      {children}
      <FormActions saveLabel={say('goal.save')} savingLabel={say('goal.saving')} isPending={isPending} onCancel={onCancel} />
    </form>
  );
}
