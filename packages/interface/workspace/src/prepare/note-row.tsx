import type { Note } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Button } from '@stafett/ui-kit';
import { useState } from 'react';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { focusPart } from '../frame/focus-part.ts';
import { useFocusWhenSwapped } from '../frame/use-focus-when-swapped.ts';
import { EditLine } from './edit-line.tsx';

interface NoteRowProps {
  readonly note: Note;
}

/** A note as it stands; it can get other words, or be taken away. */
export function NoteRow({ note }: NoteRowProps) {
  const { say } = useTexts();
  const [isEditing, setIsEditing] = useState(false);
  const place = useFocusWhenSwapped(isEditing);
  return (
    <li>
      <div ref={place} className="ws-swap">
        {isEditing ? (
          <EditLine
            name={`reviseNote.${note.id}`}
            label={say('prepare.editOf', { text: note.text })}
            saved={note}
            change={({ text, baseVersion = note.version }) => ({ type: 'reviseNote', note: note.id, text, wordsOf: note.wordsOf, baseVersion })}
            onDone={() => setIsEditing(false)}
          />
        ) : (
          <NoteLine note={note} onEdit={() => setIsEditing(true)} />
        )}
      </div>
    </li>
  );
}

interface NoteLineProps extends NoteRowProps {
  readonly onEdit: () => void;
}

function NoteLine({ note, onEdit }: NoteLineProps) {
  const { say } = useTexts();
  const action = useAction();
  const remove = async () => {
    if (await action.run({ type: 'removeNote', note: note.id, baseVersion: note.version }, say('prepare.removed'))) focusPart(`notes-${note.list}`);
  };
  return (
    <div className="ws-note-row">
      <span className="ws-note-text">{note.text}</span>
      <Button variant="quiet" icon="edit" aria-label={say('prepare.editOf', { text: note.text })} onPress={onEdit} />
      <Button
        variant="quiet"
        icon="close"
        aria-label={say('prepare.removeOf', { text: note.text })}
        isPending={action.isRunning}
        onPress={() => void remove()}
      />
      <ActionTrouble trouble={action.trouble} />
    </div>
  );
}
