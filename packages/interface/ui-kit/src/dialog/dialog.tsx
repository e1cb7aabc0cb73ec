import { Modal, ModalOverlay } from 'react-aria-components';
import { DialogSheet, type DialogSheetProps } from './dialog-sheet.tsx';

/** What `Dialog` takes. */
export interface DialogProps extends DialogSheetProps {
  readonly isOpen: boolean;
  readonly width?: 'text' | 'wide' | undefined;
}

/** Takes over the page for one thing; the focus stays in it and comes back. */
export function Dialog({ isOpen, width = 'text', ...sheet }: DialogProps) {
  const isCareful = sheet.role === 'alertdialog';
  return (
    <ModalOverlay
      className="st-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && sheet.onClose()}
      isDismissable={!isCareful}
      isKeyboardDismissDisabled={isCareful}
    >
      <Modal className="st-modal" data-width={width}>
        <DialogSheet {...sheet} />
      </Modal>
    </ModalOverlay>
  );
}
