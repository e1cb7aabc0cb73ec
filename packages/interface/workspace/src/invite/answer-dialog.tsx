import type { Party } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Dialog } from '@stafett/ui-kit';
import { AnswerForm } from './answer-form.tsx';

interface AnswerDialogProps {
  readonly party: Party;
  readonly onClose: () => void;
}

/** Writes down an answer that somebody gave in another way, by phone. */
export function AnswerDialog({ party, onClose }: AnswerDialogProps) {
  const { say } = useTexts();
  return (
    <Dialog isOpen onClose={onClose} title={say('invite.answerForOf', { unit: party.name })} closeLabel={say('page.close')}>
      <AnswerForm party={party} onDone={onClose} />
    </Dialog>
  );
}
