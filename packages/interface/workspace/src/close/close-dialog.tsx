import { useTexts } from '@stafett/ui-sip';
import { Button, Dialog } from '@stafett/ui-kit';
import { useOpenPlan } from '../plan/plan-context.ts';

interface CloseDialogProps {
  readonly isOpen: boolean;
  readonly isClosing: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more, and says who will be told (FOL-13). */
export function CloseDialog({ isOpen, isClosing, onClose, onConfirm }: CloseDialogProps) {
  const { plan, ownParty } = useOpenPlan();
  const { say, list } = useTexts();
  const others = plan.parties.filter((party) => party !== ownParty);
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      onClose={onClose}
      title={say('close.askHeading')}
      closeLabel={say('page.close')}
      actions={
        <>
          <Button variant="primary" isPending={isClosing} onPress={onConfirm}>
            {say('close.askDo')}
          </Button>
          <Button onPress={onClose}>{say('page.cancel')}</Button>
        </>
      }
    >
      <p>{say('close.askWhy')}</p>
      {others.length > 0 && <p>{say('close.askWho', { units: list(others.map(({ name }) => name)) })}</p>}
    </Dialog>
  );
}
