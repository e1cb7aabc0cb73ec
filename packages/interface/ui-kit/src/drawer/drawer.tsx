import { Modal, ModalOverlay } from 'react-aria-components';
import { DialogSheet, type DialogSheetProps } from '../dialog/dialog-sheet.tsx';

/** What `Drawer` takes. */
export interface DrawerProps extends Omit<DialogSheetProps, 'role'> {
  readonly isOpen: boolean;
}

/** Slides in beside the page for something that is read next to it; on a phone it fills the screen. */
export function Drawer({ isOpen, ...sheet }: DrawerProps) {
  return (
    <ModalOverlay className="st-veil" data-side="end" isOpen={isOpen} onOpenChange={(open) => !open && sheet.onClose()} isDismissable>
      <Modal className="st-drawer">
        <DialogSheet {...sheet} />
      </Modal>
    </ModalOverlay>
  );
}
