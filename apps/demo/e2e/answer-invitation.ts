import type { Page } from 'playwright';
import { mark } from './fill-in.ts';
import { expectGoodScreen } from './good-screen.ts';
import { josef, words } from './josefs-words.ts';
import { expectSoon, region, workFor } from './on-screen.ts';
import type { PersonAtWork } from './person-at-work.ts';

/** Finds the invitation in the work list and answers who comes. */
export async function answerInvitation(person: PersonAtWork, who: string, picture: string): Promise<void> {
  const { page } = person;
  await workFor(person, 'Svara på kallelsen', josef.name).click();
  await expectSoon(region(person, 'Vad mötet gäller')).toContainText(words.place);
  await writeAnswer(page, who);
  await expectGoodScreen(person, picture);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expectSoon(region(person, 'Ert svar')).toContainText(`Ni kommer: ${who}`);
}

async function writeAnswer(page: Page, who: string): Promise<void> {
  await mark(page.getByRole('radio', { name: 'Ja, vi kommer' }));
  await page.getByRole('textbox', { name: 'Vem kommer?' }).fill(who);
}
