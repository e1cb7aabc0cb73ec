import type { PlanCommandType } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, Stack, TextArea } from '@stafett/ui-kit';
import { useTextDraft, type SavedText } from '../drafts/use-text-draft.ts';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import type { PlanChange } from '../house/house-context.ts';
import { given } from '../house/given.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { BothWords } from './both-words.tsx';

/** The new words, and the version that they build on. */
export interface NewWords {
  readonly text: string | undefined;
  readonly baseVersion?: number | undefined;
}

interface WordingEditorProps {
  /** The field, unique in the plan. */
  readonly name: PlanCommandType | `${PlanCommandType}.${string}`;
  readonly label: string;
  readonly description?: string | undefined;
  readonly saved: SavedText | undefined;
  readonly saveLabel: string;
  readonly voice?: 'own' | 'work' | undefined;
  readonly rows?: number | undefined;
  /** The command that writes the words into the plan. */
  readonly change: (words: NewWords) => PlanChange;
}

/** A text of the plan that is written here: unsaved words stay in the tab, and others' words are never overwritten. */
export function WordingEditor({ name, label, description, saved, saveLabel, voice, rows = 4, change }: WordingEditorProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useTextDraft(`${plan.id}.${name}`, saved);
  const save = async () => {
    if (await action.run(change({ text: given(draft.text), baseVersion: draft.base }))) draft.clear();
  };
  return (
    <Stack gap={3}>
      <TextArea label={label} description={description} value={draft.text} onChange={draft.write} voice={voice} rows={rows} />
      <BothWords draft={draft} />
      <ActionTrouble trouble={action.trouble} />
      <Stack direction="row" gap={3}>
        <Button isPending={action.isRunning} pendingLabel={say('page.saving')} onPress={() => void save()}>
          {saveLabel}
        </Button>
        {draft.isMine && <span className="ws-unsaved">{say('prepare.unsaved')}</span>}
      </Stack>
    </Stack>
  );
}
