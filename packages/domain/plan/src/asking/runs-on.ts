import type { CalendarDate } from '@stafett/kernel';

/** A time with custody or with a mandate. */
export interface Tenure {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** Whether a time with custody or a mandate runs that day; its first and last day count. */
export function runsOn({ from, to }: Tenure, today: CalendarDate): boolean {
  return (from === undefined || from <= today) && (to === undefined || today <= to);
}
