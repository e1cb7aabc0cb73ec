import { Button } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { useFocusWhenSwapped } from '../frame/use-focus-when-swapped.ts';

interface AddingProps {
  readonly label: string;
  /** What it is added to, for those who listen. */
  readonly describedBy?: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A button that becomes a form, and takes the focus along both ways. */
export function Adding({ label, describedBy, isOpen, onOpen, children }: AddingProps) {
  const place = useFocusWhenSwapped(isOpen);
  return (
    <div ref={place} className={isOpen ? 'ws-adding' : undefined} role={isOpen ? 'group' : undefined} aria-label={isOpen ? label : undefined}>
      {isOpen ? (
        children
      ) : (
        <Button icon="plus" onPress={onOpen} aria-label={describedBy === undefined ? undefined : `${label}: ${describedBy}`}>
          {label}
        </Button>
      )}
    </div>
  );
}
