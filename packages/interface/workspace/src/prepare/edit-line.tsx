import { useTexts } from '@stafett/ui-sip';
import { Button, Stack, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { type SavedText, useTextDraft } from '../drafts/use-text-draft.ts';
import type { PlanChange } from '../house/house-context.ts';
import { given } from '../house/given.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { BothWords } from './both-words.tsx';
import type { NewWords } from './wording-editor.tsx';

interface EditLineProps {
  /** The field, unique in the plan. */
  readonly name: string;
  readonly label: string;
  readonly saved: SavedText;
  readonly change: (words: NewWords) => PlanChange;
  readonly onDone: () => void;
}

/** One line of the plan that gets other words. */
export function EditLine({ name, label, saved, change, onDone }: EditLineProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useTextDraft(`${plan.id}.${name}`, saved);
  const leave = () => {
    draft.clear();
    onDone();
  };
  const save = async () => {
    if (await action.run(change({ text: given(draft.text), baseVersion: draft.base }))) leave();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={3}>
        <TextField label={label} value={draft.text} onChange={draft.write} />
        <BothWords draft={draft} />
        <ActionTrouble trouble={action.trouble} />
        <Stack direction="row" gap={3}>
          <Button type="submit" isPending={action.isRunning}>
            {say('page.save')}
          </Button>
          <Button variant="quiet" onPress={leave}>
            {say('page.cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
