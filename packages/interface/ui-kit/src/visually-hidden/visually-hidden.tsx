import type { ReactNode } from 'react';

/** What `VisuallyHidden` takes. */
export interface VisuallyHiddenProps {
  readonly children: ReactNode;
}

/** Words for those who listen. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="st-visually-hidden">{children}</span>;
}
