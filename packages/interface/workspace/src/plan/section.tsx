import { Heading } from '@stafett/ui-kit';
import { type ReactNode, useId } from 'react';
import { usePageTitle } from '../frame/use-page-title.ts';

interface SectionProps {
  readonly title: string;
  /** One sentence on what this step is for. */
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

/** The work of one step, under its heading; the focus comes here when one goes to the step. */
export function Section({ title, intro, children }: SectionProps) {
  const headingId = useId();
  usePageTitle(title);
  return (
    <section className="ws-section" aria-labelledby={headingId}>
      <div className="ws-section-head">
        <Heading level={2} id={headingId}>
          {title}
        </Heading>
        {intro !== undefined && <p className="ws-lead">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
