import type { Note } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { EditLine } from './edit-line.tsx';

interface NoteRowProps {
  readonly note: Note;
}

/** A note as it stands; it can get other words, or be taken away. */
export function NoteRow({ note }: NoteRowProps) {
  const { say } = useTexts();
  const [isEditing, setIsEditing] = useState(false);
  const action = useAction();
  if (isEditing)
    return (
      <li>
        <EditLine
          name={`reviseNote.${note.id}`}
          label={say('prepare.editOf', { text: note.text })}
          saved={note}
          change={({ text, baseVersion = note.version }) => ({ type: 'reviseNote', note: note.id, text, wordsOf: note.wordsOf, baseVersion })}
          onDone={() => setIsEditing(false)}
        />
      </li>
    );
  return (
    <li className="ws-note-row">
      <span className="ws-note-text">{note.text}</span>
      <Button variant="quiet" icon="edit" aria-label={say('prepare.editOf', { text: note.text })} onPress={() => setIsEditing(true)} />
      <Button
        variant="quiet"
        icon="close"
        aria-label={say('prepare.removeOf', { text: note.text })}
        isPending={action.isRunning}
        onPress={() => void action.run({ type: 'removeNote', note: note.id, baseVersion: note.version }, say('prepare.removed'))}
      />
      <ActionTrouble trouble={action.trouble} />
    </li>
  );
}
