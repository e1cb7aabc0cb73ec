import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';

/** What `EmptyState` takes. */
export interface EmptyStateProps {
  /** What is not here, kindly. */
  readonly title: string;
  /** Why, and what one can do. */
  readonly children?: ReactNode;
  readonly icon?: IconName | undefined;
  readonly action?: ReactNode;
}

/** Nothing here yet, and what that means. */
export function EmptyState({ title, children, icon = 'document', action }: EmptyStateProps) {
  return (
    <div className="st-empty">
      <span className="st-empty-icon">
        <Icon name={icon} size="large" />
      </span>
      <p className="st-empty-title">{title}</p>
      {children !== undefined && <div className="st-empty-text">{children}</div>}
      {action}
    </div>
  );
}
