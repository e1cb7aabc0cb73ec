import { Icon } from '../icon/icon.tsx';
import { initialsOf } from './initials-of.ts';

/** What `Avatar` takes. */
export interface AvatarProps {
  /** The whole name; nothing when it may not be shown. */
  readonly name?: string | undefined;
  /** A picture that the person has chosen. */
  readonly picture?: string | undefined;
  readonly size?: 'text' | 'large' | undefined;
}

/** A person at a glance, beside the name and never instead of it. */
export function Avatar({ name, picture, size = 'text' }: AvatarProps) {
  const initials = initialsOf(name ?? '');
  return (
    <span className="st-avatar" data-size={size} aria-hidden="true">
      {picture ? <img src={picture} alt="" /> : initials || <Icon name="person" />}
    </span>
  );
}
