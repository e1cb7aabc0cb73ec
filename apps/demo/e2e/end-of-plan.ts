import type { Page } from 'playwright';
import { choose, mark } from './fill-in.ts';
import { expectGoodScreen } from './good-screen.ts';
import { words } from './josefs-words.ts';
import type { PersonAtWork } from './person-at-work.ts';

/** Asks a unit to have the overall responsibility. */
export async function askForLead(page: Page, unit: string, who: string): Promise<void> {
  const lead = page.getByRole('region', { name: 'Huvudansvar' });
  await choose(lead, 'Vilka tillfrågas om huvudansvaret?', unit);
  await lead.getByRole('textbox', { name: 'Vem där, med namn eller funktion?' }).fill(who);
  await lead.getByRole('button', { name: 'Fråga om huvudansvar' }).click();
}

/** Books the follow-up some months ahead. */
export async function bookFollowUp(page: Page, months: 3 | 4 | 6, place: string): Promise<void> {
  const followUp = page.getByRole('region', { name: 'Uppföljning', exact: true });
  await followUp.getByRole('button', { name: `Om ${months} månader` }).click();
  await followUp.getByRole('textbox', { name: 'Var följs planen upp?' }).fill(place);
  await followUp.getByRole('button', { name: 'Spara uppföljningsdagen' }).click();
}

/** Tells that an intervention is done. */
export async function reportDone(person: PersonAtWork, what: string, note: string): Promise<void> {
  const { page } = person;
  await page
    .getByRole('button', { name: `Berätta hur det går med ”${what}”` })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await mark(dialog.getByRole('radio', { name: 'Klar' }));
  await dialog.getByRole('textbox', { name: 'Med några ord' }).fill(note);
  await expectGoodScreen(person, '24-beratta-hur-det-gar');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Writes in a follow-up that was held today and leads to the plan's end. */
export async function recordFollowUp(page: Page): Promise<void> {
  const form = page.getByRole('region', { name: 'Skriv in en uppföljning' });
  await form.getByRole('textbox', { name: 'Hur går det mot målen?' }).fill(words.towardsGoals);
  await form.getByRole('textbox', { name: 'Har var och en gjort det de tog på sig?' }).fill(words.promises);
  await mark(form.getByRole('radiogroup', { name: 'Behöver flera fortfarande hjälpas åt?' }).getByRole('radio', { name: 'Nej' }));
  await mark(form.getByRole('radiogroup', { name: 'Vad blir nästa steg?' }).getByRole('radio', { name: 'Avsluta', exact: true }));
  await form.getByRole('button', { name: 'Spara uppföljningen' }).click();
}

/** Writes why the plan is closed and where to turn, up to the question whether to do it. */
export async function beginToClose(page: Page): Promise<void> {
  await mark(page.getByRole('radio', { name: 'Målen är nådda' }));
  await page.getByRole('textbox', { name: 'Vart vänder sig familjen om behovet kommer tillbaka?' }).fill(words.turnTo);
  await page.getByRole('button', { name: 'Avsluta planen …' }).click();
}
