import type { CalendarDate, Instant } from '@stafett/kernel';
import { isOn } from './holders-on.ts';

/** A moment, with the day in Sweden that it falls on. */
export interface Moment {
  readonly at: Instant;
  readonly today: CalendarDate;
}

/** Something that was answered, assessed or decided at a moment, perhaps for some days. */
interface Made {
  readonly at?: Instant;
  readonly takenAt?: Instant;
  readonly withdrawnAt?: Instant | undefined;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate | undefined;
}

/** Whether it holds at a moment: made, not taken back, and within its days if it has any; it is over in the very millisecond in which it is taken back (CON-24). */
export function isInForce(made: Made, { at, today }: Moment): boolean {
  const since = made.takenAt ?? made.at;
  return since !== undefined && since <= at && (made.withdrawnAt === undefined || at < made.withdrawnAt) && isOn(made, today);
}
