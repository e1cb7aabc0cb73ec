import type { ReactNode } from 'react';

/** What `Heading` takes. */
export interface HeadingProps {
  readonly children: ReactNode;
  readonly level: 1 | 2 | 3 | 4;
  /** How large it looks, apart from its level. */
  readonly size?: 18 | 22 | 28 | 36 | 48 | undefined;
  readonly id?: string | undefined;
}

const sizes = { 1: 36, 2: 28, 3: 22, 4: 18 } as const;

/** A heading; the level is for the order of the page, the size for the eye. */
export function Heading({ children, level, size, id }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className="st-heading" data-size={size ?? sizes[level]} id={id}>
      {children}
    </Tag>
  );
}
