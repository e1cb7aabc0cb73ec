/** A stretch of days, both ends within it; an end that is not written is far away. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a day lies within a stretch of days. */
export function isWithin(day: string, { from, to }: Days): boolean {
  if (from !== undefined && day < from) return false;
  return to === undefined || day <= to;
}

/** The day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The days on which something begins, or has just ended, after one day and up to another; and those two days. */
export function daysOfChange(stretches: readonly Days[], first: string, last: string): string[] {
  const changes = stretches.flatMap(({ from, to }) => [from, to === undefined ? undefined : dayAfter(to)]);
  return [first, last, ...changes.filter((day) => day !== undefined).filter((day) => first < day && day < last)];
}
