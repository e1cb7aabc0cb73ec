import type { Locator, Page } from 'playwright';

type Place = Page | Locator;

const pageOf = (place: Place): Page => ('page' in place ? (place as Locator).page() : (place as Page));

/** Chooses in a list that opens. */
export async function choose(place: Place, label: string, option: string | RegExp): Promise<void> {
  await place.getByRole('button', { name: label }).click();
  await pageOf(place).getByRole('option', { name: option }).click();
}

/** Writes a day, part by part, as one types it. */
export async function writeDay(place: Place, label: string, day: string): Promise<void> {
  await place.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await pageOf(place).keyboard.type(day.replaceAll('-', ''));
}

/** Writes a time of day, part by part. */
export async function writeTime(place: Place, label: string, time: string): Promise<void> {
  await place.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await pageOf(place).keyboard.type(time.replace(':', ''));
}

/** Ticks boxes in a group. */
export async function tick(place: Place, group: string, boxes: readonly string[]): Promise<void> {
  for (const box of boxes) await place.getByRole('group', { name: group }).getByRole('checkbox', { name: box }).check();
}

/** The day so many days from today, as `2026-11-23`. */
export function daysFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + days * 86_400_000);
}
