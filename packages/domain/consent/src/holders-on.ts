import { addDays, type CalendarDate, type PersonId } from '@stafett/kernel';

/** A time in which something runs. */
interface Period {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** A time with custody or with a mandate. */
export interface Tenure extends Period {
  readonly id: PersonId;
}

/** Whether a period holds that day; its first and last day count. */
export function isOn({ from, to }: Period, today: CalendarDate): boolean {
  return (from === undefined || from <= today) && (to === undefined || today <= to);
}

/** One who has custody or a mandate that day, and since when without a break. */
export interface Holder {
  readonly id: PersonId;
  readonly since: CalendarDate | undefined;
}

/** Those who have it that day, each once. */
export function holdersOn(tenures: readonly Tenure[], today: CalendarDate): readonly Holder[] {
  const holders: Holder[] = [];
  for (const tenure of tenures) {
    const { id } = tenure;
    const isOwn = (other: Pick<Tenure, 'id'>): boolean => other.id === id;
    if (isOn(tenure, today) && !holders.some(isOwn)) holders.push({ id, since: tenure.from && sinceWhen(tenures.filter(isOwn), today) });
  }
  return holders;
}

/** The first day from which the periods have held without a break until that day; nothing when they always have, or do not hold. */
export function sinceWhen(periods: readonly Period[], today: CalendarDate): CalendarDate | undefined {
  const running = periods.find((period) => isOn(period, today));
  if (running?.from === undefined) return undefined;
  // A period that ended the day before, or inside it, is gone on from.
  const before = addDays(running.from, -1);
  return periods.some((period) => isOn(period, before)) ? sinceWhen(periods, before) : running.from;
}
