import type { Page } from 'playwright';
import { daysFromNow, mark, writeParts } from './fill-in.ts';
import { hanna, words } from './josefs-words.ts';

/** Writes what matters in the mother's words, how it is now, a question and a strength. */
export async function prepareWithFamily(page: Page): Promise<void> {
  await mark(page.getByRole('radio', { name: `${hanna.name} (${hanna.called})` }));
  await page.getByRole('textbox', { name: 'Vad är viktigt, med egna ord' }).fill(words.whatMatters);
  await page.getByRole('button', { name: 'Spara det viktiga' }).click();
  await page.getByRole('textbox', { name: 'Hur det är nu' }).fill(words.situation);
  await page.getByRole('button', { name: 'Spara hur det är nu' }).click();
  await page.getByRole('textbox', { name: 'Ny fråga till mötet' }).fill(words.question);
  await page.getByRole('button', { name: 'Lägg till i ”Frågor till mötet”' }).click();
  await page.getByRole('textbox', { name: 'Något som fungerar bra' }).fill(words.strength);
  await page.getByRole('button', { name: 'Lägg till i ”Det som fungerar bra”' }).click();
}

/** Decides when and where the meeting is, two weeks from now. */
export async function planMeeting(page: Page): Promise<void> {
  await writeParts(page, 'Mötesdag', daysFromNow(14));
  await writeParts(page, 'Klockslag', '13:00');
  await page.getByRole('textbox', { name: 'Plats för mötet' }).fill(words.place);
  await page.getByRole('button', { name: 'Spara tid och plats' }).click();
}

/** Calls a unit to the meeting. */
export async function callUnit(page: Page, unit: string, role: string): Promise<void> {
  await page.getByRole('textbox', { name: `Roll på mötet för ${unit}` }).fill(role);
  await page.getByRole('button', { name: `Kalla ${unit}` }).click();
}
