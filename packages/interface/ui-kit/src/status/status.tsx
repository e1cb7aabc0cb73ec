import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { type Tone, toneIcons } from './tone.ts';

/** What `Status` takes. */
export interface StatusProps {
  readonly tone: Tone;
  /** The word; the colour never stands alone. */
  readonly children: ReactNode;
  readonly icon?: IconName | undefined;
}

/** How something stands, in an icon and a word. */
export function Status({ tone, children, icon }: StatusProps) {
  return (
    <span className="st-status" data-tone={tone}>
      <Icon name={icon ?? toneIcons[tone]} />
      <span>{children}</span>
    </span>
  );
}
