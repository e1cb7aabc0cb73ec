import { type CalendarDate, daysBetween } from '@stafett/kernel';
import { Status } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `DueStatus` takes. */
export interface DueStatusProps {
  /** The last day; nothing is shown without one. */
  readonly due?: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** When something is due and how that stands: some day, today, late. */
export function DueStatus({ due, today }: DueStatusProps) {
  const { say, day } = useTexts();
  if (due === undefined) return null;
  if (due < today) return <Status tone="late">{say('next.late', { days: daysBetween(due, today) })}</Status>;
  if (due === today) {
    return (
      <Status tone="told" icon="clock">
        {say('next.today')}
      </Status>
    );
  }
  return (
    <Status tone="calm" icon="calendar">
      {say('next.due', { day: day(due, 'short') })}
    </Status>
  );
}
