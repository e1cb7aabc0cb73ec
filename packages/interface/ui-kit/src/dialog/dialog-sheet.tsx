import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components';
import { Button } from '../button/button.tsx';

/** What `Dialog` and `Drawer` have in common. */
export interface DialogSheetProps {
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The buttons at the end, the main one first. */
  readonly actions?: ReactNode;
  /** `alertdialog` for what cannot be undone: then nothing but the buttons closes it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

export function DialogSheet({ onClose, title, closeLabel, children, actions, role = 'dialog' }: DialogSheetProps) {
  return (
    <AriaDialog className="st-dialog" role={role}>
      <header className="st-dialog-head">
        <Heading slot="title" level={2} className="st-heading" data-size="28">
          {title}
        </Heading>
        {role === 'dialog' && <Button variant="quiet" icon="close" aria-label={closeLabel} onPress={onClose} />}
      </header>
      <div className="st-dialog-body">{children}</div>
      {actions && <footer className="st-dialog-actions">{actions}</footer>}
    </AriaDialog>
  );
}
