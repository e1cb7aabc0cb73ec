import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../button/button.tsx';

/** What `Dialog` takes. */
export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The buttons at the end, the main one first. */
  readonly actions?: ReactNode;
  readonly width?: 'text' | 'wide' | undefined;
  /** `alertdialog` for what cannot be undone: then nothing but the buttons closes it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** Takes over the page for one thing; the focus stays in it and comes back. */
export function Dialog({ isOpen, onClose, title, closeLabel, children, actions, width = 'text', role = 'dialog' }: DialogProps) {
  const isCareful = role === 'alertdialog';
  return (
    <ModalOverlay
      className="st-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isCareful}
      isKeyboardDismissDisabled={isCareful}
    >
      <Modal className="st-modal" data-width={width}>
        <AriaDialog className="st-dialog" role={role}>
          <header className="st-dialog-head">
            <Heading slot="title" level={2} className="st-heading" data-size="28">
              {title}
            </Heading>
            {!isCareful && <Button variant="quiet" icon="close" aria-label={closeLabel} onPress={onClose} />}
          </header>
          <div className="st-dialog-body">{children}</div>
          {actions && <footer className="st-dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
