import type { CalendarDate, Instant } from '@stafett/kernel';
import type { Check } from './consent-form.ts';

/** A unit that is listed, and what it may and may not know. */
interface Listed {
  readonly house: string;
  readonly unit: string;
  readonly sensitive: readonly string[];
  readonly excluded: readonly string[];
}

/** The parts of any record that can contradict one another. */
export interface DatedRecord {
  readonly at?: Instant;
  readonly takenAt?: Instant;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly withdrawnAt?: Instant | undefined;
  readonly recordedAt?: Instant | undefined;
  readonly endRecordedAt?: Instant | undefined;
  readonly receivers?: readonly Listed[];
  readonly narrowings?: readonly { readonly at: Instant }[] | undefined;
}

/** Whether one day or moment is before another; nothing is before one that is not known. */
export const isBefore = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one < other;

/** Checks that one record does not contradict itself: days and moments in the right order, and no unit or kind listed twice. */
export function checkRecord(record: DatedRecord, check: Check): void {
  const { from, to, withdrawnAt, recordedAt, endRecordedAt, receivers = [], narrowings = [] } = record;
  const made = record.at ?? record.takenAt;
  check(isBefore(to, from), 'endsBeforeStart', 'to');
  check(isBefore(withdrawnAt, made), 'withdrawnBeforeGiven', 'withdrawnAt');
  check(isBefore(recordedAt, made), 'recordedBeforeMade', 'recordedAt');
  check(isBefore(endRecordedAt, withdrawnAt ?? made), 'recordedBeforeMade', 'endRecordedAt');
  check(endRecordedAt !== undefined && (withdrawnAt ?? to) === undefined, 'endRecordedWithoutEnd', 'endRecordedAt');
  check(hasTwice(receivers.map(({ house, unit }) => `${house} ${unit}`)), 'receiverTwice', 'receivers');
  check(
    receivers.some(({ sensitive, excluded }) => sensitive.some((kind) => excluded.includes(kind))),
    'kindNamedAndExcluded',
    'receivers',
  );
  for (const [index, { at }] of narrowings.entries()) check(isBefore(at, made), 'withdrawnBeforeGiven', 'narrowings', index, 'at');
}

/** Whether something is there twice. */
function hasTwice(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}
