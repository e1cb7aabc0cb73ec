import type { ReactNode } from 'react';

/** What `PageColumns` takes. */
export interface PageColumnsProps {
  /** To the left: the steps. On a phone first, short. */
  readonly start?: ReactNode;
  readonly children: ReactNode;
  /** The one next step: to the right at the top, on a phone a bar at the bottom. */
  readonly next?: ReactNode;
  /** To the right beneath the next step; on a phone after the page. */
  readonly end?: ReactNode;
}

/** The workspace of a plan: steps, the plan, the next step and what hangs on it. */
export function PageColumns({ start, children, next, end }: PageColumnsProps) {
  return (
    <div className="st-columns">
      {start !== undefined && <div className="st-columns-start">{start}</div>}
      <div className="st-columns-main">{children}</div>
      {next !== undefined && <div className="st-columns-next">{next}</div>}
      {end !== undefined && <div className="st-columns-end">{end}</div>}
    </div>
  );
}
