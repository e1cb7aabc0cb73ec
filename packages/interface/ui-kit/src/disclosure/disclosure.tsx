import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components';
import { given } from '../given.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

/** What `Disclosure` takes. */
export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly icon?: IconName | undefined;
  readonly defaultExpanded?: boolean | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly onExpandedChange?: ((isExpanded: boolean) => void) | undefined;
}

/** Keeps more to read one press away; on paper it stands open. */
export function Disclosure({ label, children, icon, ...state }: DisclosureProps) {
  return (
    <AriaDisclosure className="st-disclosure" {...given(state)}>
      <Button slot="trigger" className="st-disclosure-trigger">
        <span className="st-disclosure-arrow">
          <Icon name="chevronRight" />
        </span>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </Button>
      <DisclosurePanel className="st-disclosure-panel">
        <div className="st-disclosure-content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
