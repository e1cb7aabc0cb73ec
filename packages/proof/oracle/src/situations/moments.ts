import { stockholmDay } from '../reading/stockholm-day.ts';
import type { Dice } from './dice.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Days on which clocks or calendars do something: summer time begins and ends, leap days, the turn of a year. */
const oddDays = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2024-02-29', '2026-02-28', '2026-03-01', '2025-12-31', '2026-01-01', '2026-06-30'];

/** How long before or after the moment that is asked about something is said, in milliseconds. */
const near = [0, 1, 1000, HOUR, 5 * HOUR];
const far = [DAY, 2 * DAY, 7 * DAY, 30 * DAY, 90 * DAY, 200 * DAY, 400 * DAY];

/** A moment to ask about: any time, often close to midnight in Sweden, sometimes on an odd day. */
export function someMoment(dice: Dice): string {
  const day = dice.chance(25) ? dice.pick(oddDays) : addDays('2024-06-01', dice.below(1100));
  if (dice.chance(60)) return momentAfter(`${day}T00:00:00.000Z`, dice.below(DAY));
  return momentAfter(midnightOf(day), dice.pick([-1, 0, 1, -HOUR, HOUR, 2 * HOUR - 1, 2 * HOUR, 3 * HOUR]));
}

/** When a day begins in Sweden. */
export function midnightOf(day: string): string {
  const winter = `${addDays(day, -1)}T23:00:00.000Z`;
  const summer = `${addDays(day, -1)}T22:00:00.000Z`;
  return stockholmDay(summer) === day ? summer : winter;
}

/** A moment so many milliseconds after another. */
export function momentAfter(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** A day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

/** A moment before another, most often days before. */
export function someTimeBefore(moment: string, dice: Dice): string {
  return momentAfter(moment, -dice.pick(dice.chance(20) ? near : far));
}

/** A moment shortly before another, or the same. */
export function shortlyBefore(moment: string, dice: Dice): string {
  return momentAfter(moment, -dice.pick(dice.chance(80) ? near : far));
}

/** A moment after another. */
export function someTimeAfter(moment: string, dice: Dice): string {
  return momentAfter(moment, dice.pick([1, 1000, HOUR, DAY, 30 * DAY]));
}
