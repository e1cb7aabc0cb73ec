import type { Page } from 'playwright';
import { daniel, hanna, josef, words } from './josefs-words.ts';
import { chooseWithKeys, pressWithKeys, tabTo, typeInto } from './with-keys.ts';

const signs = ['Någon har bett om det', 'Insatser behöver ges samtidigt eller i ordning', 'Familjen skickas runt'];

/** Registers Josef's need from the work list, without touching the mouse. */
export async function registerWithKeys(page: Page): Promise<void> {
  await pressWithKeys(page, page.getByRole('link', { name: 'Registrera behov' }));
  await typeInto(page, 'Namn på den som planen gäller', josef.name);
  await typeInto(page, 'Personnummer för den som planen gäller', josef.personnummer);
  await typeGuardian(page, 'vårdnadshavare 1', hanna);
  const second = page.getByRole('textbox', { name: 'Namn på vårdnadshavare 2' });
  await pressWithKeys(page, page.getByRole('button', { name: 'Lägg till en vårdnadshavare' }));
  await tabTo(page, second, 'Shift+Tab');
  await typeGuardian(page, 'vårdnadshavare 2', daniel);
  await chooseWithKeys(page, 'Vem såg behovet?', 'Personen själv eller familjen');
  await typeInto(page, 'Varför behöver flera hjälpas åt?', words.why);
  await pressWithKeys(page, page.getByRole('button', { name: 'Kort guide: tecken på att en SIP kan behövas' }));
  for (const sign of signs) await pressWithKeys(page, page.getByRole('checkbox', { name: sign }), 'Space');
}

/** Sends what was written, without touching the mouse. */
export async function sendWithKeys(page: Page): Promise<void> {
  await pressWithKeys(page, page.getByRole('button', { name: 'Registrera behovet' }));
}

async function typeGuardian(page: Page, of: string, { name, called, phone }: typeof hanna): Promise<void> {
  await typeInto(page, `Namn på ${of}`, name);
  await typeInto(page, `Vad ${of} kallas i familjen`, called);
  await typeInto(page, `Telefon till ${of}`, phone);
}
