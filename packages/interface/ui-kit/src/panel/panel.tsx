import { type ReactNode, useId } from 'react';
import { Heading, type HeadingProps } from '../heading/heading.tsx';

/** What `Panel` takes. */
export interface PanelProps {
  readonly title?: string | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly size?: HeadingProps['size'];
  /** `sheet` lies on the desk, `sand` is set back, `plain` is only a heading and its space. */
  readonly surface?: 'sheet' | 'sand' | 'plain' | undefined;
  /** What stands beside the heading. */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
  readonly id?: string | undefined;
}

/** What belongs together, under one heading. */
export function Panel({ title, level = 2, size = 22, surface = 'sheet', aside, footer, children, id }: PanelProps) {
  const headingId = useId();
  return (
    <section className="st-panel" data-surface={surface} id={id} aria-labelledby={title === undefined ? undefined : headingId}>
      {title !== undefined && (
        <header className="st-panel-head">
          <Heading level={level} size={size} id={headingId}>
            {title}
          </Heading>
          {aside}
        </header>
      )}
      <div className="st-panel-body">{children}</div>
      {footer !== undefined && <footer className="st-panel-foot">{footer}</footer>}
    </section>
  );
}
