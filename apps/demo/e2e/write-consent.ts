import type { Page } from 'playwright';
import { mark, tick } from './fill-in.ts';

/** Somebody's yes, as it is written in. */
export interface AnswerToWrite {
  readonly giver: string;
  /** `Vårdnadshavare för …`, or `För sin egen del`. */
  readonly as: string;
  readonly form: 'Muntligt' | 'Skriftligt';
  readonly informedHow: string;
  /** The units that may take part, with the sensitive kinds that each may know; without it, they are taken from the answer before. */
  readonly receivers?: Readonly<Record<string, readonly string[]>>;
  /** What a unit may not know. */
  readonly excluded?: Readonly<Record<string, readonly string[]>>;
}

/** Fills in that somebody says yes; it is not saved yet. */
export async function fillInConsent(page: Page, { giver, as, form, informedHow, receivers = {}, excluded = {} }: AnswerToWrite): Promise<void> {
  const builder = page.getByRole('region', { name: 'Skriv in ett svar' });
  await mark(builder.getByRole('radio', { name: giver, description: as }));
  await mark(builder.getByRole('radiogroup', { name: `Säger ${giver} ja` }).getByRole('radio', { name: 'Ja' }));
  await tick(builder, 'Vilka får vara med?', Object.keys(receivers));
  for (const [unit, kinds] of Object.entries(receivers)) await tick(builder, `Vad får ${unit} veta av det känsliga?`, kinds);
  for (const [unit, kinds] of Object.entries(excluded)) {
    const question = `Är det något annat som ${unit} inte får veta?`;
    await builder.getByRole('button', { name: question }).click();
    await tick(builder, question, kinds);
  }
  await mark(builder.getByRole('radio', { name: form }));
  await builder.getByRole('textbox', { name: 'Hur informerade du?' }).fill(informedHow);
}

/** Saves the answer that was filled in. */
export async function saveConsent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara svaret' }).click();
}

/** Writes in that somebody says yes, and saves it. */
export async function writeConsent(page: Page, answer: AnswerToWrite): Promise<void> {
  await fillInConsent(page, answer);
  await saveConsent(page);
}
