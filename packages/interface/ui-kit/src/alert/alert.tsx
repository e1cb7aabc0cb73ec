import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { type Tone, toneIcons } from '../status/tone.ts';
import { Why } from '../why/why.tsx';

/** What `Alert` takes. */
export interface AlertProps {
  readonly tone: Tone;
  /** What happened, in one short sentence. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly children?: ReactNode;
  readonly why?: { readonly label: string; readonly content: ReactNode } | undefined;
  readonly actions?: ReactNode;
  /** Read out when it appears. */
  readonly isLive?: boolean | undefined;
}

/** Says how something stands where it stands. */
export function Alert({ tone, title, children, why, actions, isLive = false }: AlertProps) {
  const live = isLive ? { role: tone === 'stop' ? 'alert' : 'status' } : {};
  return (
    <div className="st-alert" data-tone={tone} {...live}>
      <span className="st-alert-icon">
        <Icon name={toneIcons[tone]} />
      </span>
      <div className="st-alert-words">
        <p className="st-alert-title">{title}</p>
        {children !== undefined && <div className="st-alert-text">{children}</div>}
        {why && <Why label={why.label}>{why.content}</Why>}
        {actions !== undefined && <div className="st-alert-actions">{actions}</div>}
      </div>
    </div>
  );
}
