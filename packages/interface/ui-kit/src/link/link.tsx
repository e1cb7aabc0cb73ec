import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { given } from '../given.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

/** What `Link` takes. */
export interface LinkProps {
  readonly children: ReactNode;
  readonly href: string;
  /** `text` in running text; the others look like the button of the same name. */
  readonly variant?: 'text' | 'primary' | 'secondary' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly target?: '_blank' | undefined;
}

/** Goes somewhere else; to do something here, use `Button`. */
export function Link({ children, href, variant = 'text', icon, isCurrent = false, target }: LinkProps) {
  const look = variant === 'text' ? { className: 'st-link' } : { className: 'st-button', 'data-variant': variant, 'data-print': 'never' };
  return (
    <AriaLink href={href} {...look} {...given({ target, 'aria-current': isCurrent ? ('page' as const) : undefined })}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaLink>
  );
}
