import type { NoteId } from '@stafett/kernel';
import type { NoteList } from '@stafett/plan';
import { noteListTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Button, Panel, TextField } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useFormDraft } from '../drafts/use-form-draft.ts';
import { given } from '../house/given.ts';
import { useNextId } from '../house/use-next-id.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { NoteRow } from './note-row.tsx';

interface NotesEditorProps {
  readonly list: NoteList;
}

/** One list of the preparation, and a line to write the next note on. */
export function NotesEditor({ list }: NotesEditorProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  const [note, takeNewId] = useNextId<NoteId>();
  const draft = useFormDraft(`${plan.id}.addNote.${list}`, { text: '' });
  const notes = plan.preparation.notes.filter((one) => one.list === list);
  const add = async () => {
    if (!(await action.run({ type: 'addNote', note, list, text: given(draft.form.text) }))) return;
    draft.clear();
    takeNewId();
  };
  return (
    <Panel title={say(noteListTexts[list])} id={`notes-${list}`}>
      {notes.length > 0 && (
        <ul role="list" className="ws-notes">
          {notes.map((one) => (
            <NoteRow key={one.id} note={one} />
          ))}
        </ul>
      )}
      <form
        className="ws-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={say(`prepare.add.${list}`)}
          description={say(`prepare.addHelp.${list}`)}
          value={draft.form.text}
          onChange={(text) => draft.change({ text })}
        />
        <Button type="submit" icon="plus" isPending={action.isRunning} aria-label={say('prepare.addTo', { list: say(noteListTexts[list]) })}>
          {say('prepare.addButton')}
        </Button>
      </form>
      <ActionTrouble trouble={action.trouble} />
    </Panel>
  );
}
