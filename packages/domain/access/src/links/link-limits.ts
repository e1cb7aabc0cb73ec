import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';
import limits from '../data/link-limits.json' with { type: 'json' };

/** How long a one-time link lives, how long it is read when it has been opened, and how often its code may be wrong; from a day on. */
export const LinkLimits = z.strictObject({
  from: CalendarDate.describe('The first day that they hold for links made then'),
  hours: z.int().min(1).max(168),
  readingMinutes: z.int().min(1).max(120),
  attempts: z.int().min(1).max(10),
});
export type LinkLimits = z.infer<typeof LinkLimits>;

const dated: readonly LinkLimits[] = z.array(LinkLimits).min(1).parse(limits);

/**
 * The limits of a one-time link that is made on a day: no source gives numbers, so they are values of the product's own (SEC-02, SEC-04).
 *
 * @param day - when it is made; before the first limits those hold
 * @example
 * linkLimitsOn('2026-11-23') // { from: '2026-11-01', hours: 72, readingMinutes: 30, attempts: 5 }
 */
export function linkLimitsOn(day: CalendarDate): LinkLimits {
  return dated.findLast(({ from }) => from <= day) ?? (dated[0] as LinkLimits);
}
