import type { CalendarDate } from '@stafett/kernel';
import { WorkRow } from '@stafett/ui-sip';
import { EmptyState } from '@stafett/ui-kit';
import type { WorkLine } from '../house/house-context.ts';

interface WorkLinesProps {
  readonly lines: readonly WorkLine[];
  readonly today: CalendarDate;
  readonly nothing: { readonly title: string; readonly text: string };
}

/** The lines of one view of the work list, or what it means that there are none. */
export function WorkLines({ lines, today, nothing }: WorkLinesProps) {
  if (lines.length === 0)
    return (
      <EmptyState title={nothing.title} icon="inbox">
        <p>{nothing.text}</p>
      </EmptyState>
    );
  return (
    <ul role="list" className="ws-work-lines">
      {lines.map(({ plan, part: _part, holder: _holder, ...line }) => (
        <li key={plan}>
          <WorkRow {...line} today={today} href={`/plan/${plan}`} />
        </li>
      ))}
    </ul>
  );
}
