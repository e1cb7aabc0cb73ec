import type { Locator, Page } from 'playwright';

type Place = Page | Locator;

const pageOf = (place: Place): Page => ('keyboard' in place ? place : place.page());

/** Ticks a box or chooses an alternative; what one presses is its label. */
export async function mark(choice: Locator): Promise<void> {
  await choice.check({ force: true });
}

/** Ticks boxes in a group. */
export async function tick(place: Place, group: string, boxes: readonly string[]): Promise<void> {
  for (const box of boxes) await mark(place.getByRole('group', { name: group }).getByRole('checkbox', { name: box }));
}

/** Chooses in a list that opens. */
export async function choose(place: Place, label: string, option: string): Promise<void> {
  await place.getByRole('button', { name: label }).click();
  await pageOf(place).getByRole('option', { name: option }).click();
}

/** Writes a day or a time of day, part by part, as one types it. */
export async function writeParts(place: Place, label: string, parts: string): Promise<void> {
  await place.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await pageOf(place).keyboard.type(parts.replaceAll(/[-:]/g, ''));
}

/** The day so many days from today, as `2026-11-23`. */
export function daysFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + days * 86_400_000);
}
