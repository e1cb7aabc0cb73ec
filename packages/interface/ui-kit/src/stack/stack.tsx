import type { ReactNode } from 'react';

/** What `Stack` takes. */
export interface StackProps {
  readonly children: ReactNode;
  /** Steps of four pixels. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8 | 12 | undefined;
  /** `row` breaks into several lines where there is no room. */
  readonly direction?: 'column' | 'row' | undefined;
  readonly justify?: 'start' | 'between' | undefined;
}

/** Things under or beside one another with even space. */
export function Stack({ children, gap = 4, direction = 'column', justify = 'start' }: StackProps) {
  return (
    <div className="st-stack" data-gap={gap} data-direction={direction} data-justify={justify}>
      {children}
    </div>
  );
}
