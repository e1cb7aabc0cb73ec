import type { Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button, RadioGroup, Stack, TextArea, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFieldProblems } from '../actions/use-field-problems.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { given } from '../house/given.ts';

interface AnswerFormProps {
  readonly party: Party;
  readonly onDone?: (() => void) | undefined;
}

interface AnswerWords {
  readonly coming?: 'yes' | 'no' | undefined;
  readonly who: string;
  readonly note: string;
}

const fields = ['coming', 'who', 'note'];

function wordsOf({ answer }: Party): AnswerWords {
  if (answer === undefined) return { who: '', note: '' };
  return { coming: answer.coming ? 'yes' : 'no', who: answer.who ?? '', note: answer.note ?? '' };
}

/** Who comes to the meeting, or that nobody can, and what to know beforehand (INV-02). */
export function AnswerForm({ party, onDone }: AnswerFormProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const draft = useFormDraft<AnswerWords>(`${plan.id}.answerInvitation.${party.id}`, wordsOf(party));
  const { coming, who, note } = draft.form;
  const isComing = coming === undefined ? undefined : coming === 'yes';
  const answer = { type: 'answerInvitation' as const, party: party.id, coming: isComing, who: isComing ? given(who) : undefined, note: given(note) };
  const { problemAt, rest } = useFieldProblems(action, answer, fields);
  const send = async () => {
    if (!(await action.run(answer, say('answer.saved')))) return;
    draft.clear();
    onDone?.();
  };
  return (
    <Stack>
      <RadioGroup
        label={say('answer.coming')}
        direction="row"
        options={[
          { id: 'yes', label: say('answer.yes') },
          { id: 'no', label: say('answer.no') },
        ]}
        value={coming}
        onChange={(id) => draft.change({ coming: id })}
        problem={problemAt('coming')}
      />
      {coming === 'yes' && (
        <TextField
          label={say('answer.who')}
          description={say('answer.whoHelp')}
          value={who}
          onChange={(words) => draft.change({ who: words })}
          problem={problemAt('who')}
        />
      )}
      <TextArea
        label={say(coming === 'no' ? 'answer.noteNo' : 'answer.note')}
        mark={say('page.optional')}
        rows={2}
        value={note}
        onChange={(words) => draft.change({ note: words })}
        problem={problemAt('note')}
      />
      <ActionTrouble trouble={rest} />
      <div>
        <Button variant="primary" icon="send" isPending={action.isRunning} onPress={() => void send()}>
          {say('answer.send')}
        </Button>
      </div>
    </Stack>
  );
}
