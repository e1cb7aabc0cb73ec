import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { given } from '../given.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

/** What `Button` takes. */
export interface ButtonProps {
  readonly children?: ReactNode;
  /** One `primary` on a page: the next step. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly icon?: IconName | undefined;
  /** The name of a button that shows only an icon, or a fuller name than the visible one. */
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly isPending?: boolean | undefined;
  /** What is said instead of the children while pending. */
  readonly pendingLabel?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isWide?: boolean | undefined;
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
  readonly form?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

type ContentProps = Pick<ButtonProps, 'children' | 'icon' | 'isPending' | 'pendingLabel'>;

function Content({ children, icon, isPending, pendingLabel }: ContentProps) {
  if (isPending) {
    return (
      <>
        <span className="st-button-spinner" aria-hidden="true" />
        {pendingLabel ?? children}
      </>
    );
  }
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
}

/** Does something here; to go somewhere else, use `Link`. */
export function Button({ children, variant = 'secondary', icon, isPending = false, pendingLabel, isWide = false, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      className="st-button"
      data-variant={variant}
      data-wide={isWide || undefined}
      data-icon-only={children === undefined || undefined}
      data-print="never"
      isPending={isPending}
      {...given({ ...rest, onPress: onPress && (() => onPress()) })}
    >
      <Content icon={icon} isPending={isPending} pendingLabel={pendingLabel}>
        {children}
      </Content>
    </AriaButton>
  );
}
