import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { beforeAll, test } from 'vitest';
import { type Acting, actAs } from './act-as.ts';
import { expectGoodScreen } from './good-screen.ts';
import { expectSoon as expect } from './on-screen.ts';
import { openHouses } from './open-houses.ts';
import type { PersonAtWork } from './person-at-work.ts';
import { change, registerNeed, type ShortPlan } from './short-plan.ts';

const phone = { width: 390, height: 844 };
const called = 'Stödet (Omsorg AB)';
const { addressOf, comes } = openHouses();

let acting: Acting;
let short: ShortPlan;
let maria: PersonAtWork;

beforeAll(async () => {
  acting = await actAs(addressOf('municipality'), 'maria.lindqvist');
  short = await registerNeed(acting);
  await change(acting, short.plan, { type: 'writeWhatMatters', text: 'Att få spela fotboll', wordsOf: short.child });
  const { now } = await acting.session.me.query();
  await change(acting, short.plan, { type: 'planMeeting', startsAt: now, place: 'Rum 1', form: 'room', contact: 'Maria' });
  maria = await comes('municipality', 'Maria Lindqvist');
});

/** Both guardians say yes to the company that has been described. */
async function consentToCompany(): Promise<void> {
  const { plan } = await acting.plan.read.query({ plan: short.plan as never });
  const { actor, now } = await acting.session.me.query();
  const receivers = [{ house: 'outside', unit: plan.outsideUnits?.[0]?.unit, sensitive: ['ownWords'], excluded: [] }];
  const takenBy = { name: actor.name, house: actor.house, unit: actor.unit };
  const taken = { form: 'oral', takenBy, takenAt: now, informedHow: 'Samtal', language: 'sv', interpreter: false };
  for (const givenBy of [short.mother, short.father]) {
    const yes = { id: randomUUID(), about: short.child, givenBy, givenAs: 'guardian', answer: 'yes', from: now.slice(0, 10), receivers, ...taken };
    await change(acting, short.plan, { type: 'recordConsent', consent: yes });
  }
}

/** Somebody at the company opens an address in a browser of their own, on a telephone. */
async function guestAt(address: string): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const context = await maria.page.context().browser()?.newContext({ viewport: phone, locale: 'sv-SE', reducedMotion: 'reduce' });
  if (context === undefined) throw new Error('There is no browser.');
  const page = await context.newPage();
  const [complaints, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, complaints, asked };
}

/** The company is written in at the place where units are called. */
async function describeCompany({ page }: PersonAtWork): Promise<void> {
  await page.getByRole('button', { name: 'Kalla en verksamhet som inte finns i listan' }).click();
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Omsorg AB');
  await page.getByRole('textbox', { name: 'Enhet eller verksamhet' }).fill('Stödet');
  await page.getByRole('button', { name: /Vad gör den/ }).click();
  await page.getByRole('option', { name: 'Något annat' }).click();
  await page.getByRole('radiogroup', { name: 'På uppdrag av vem?' }).getByRole('radio').last().check({ force: true });
  await page.getByRole('textbox', { name: 'Hur når du den?' }).fill('Ring Kim, 070-1');
  await page.getByRole('button', { name: 'Lägg till verksamheten' }).click();
  await expect(page.getByText('Nås så här: Ring Kim, 070-1')).toBeVisible();
}

/** It is called, and gets a link and a code. */
async function callWithLink({ page }: PersonAtWork): Promise<{ address: string; code: string }> {
  await page.reload();
  await page.getByRole('textbox', { name: `Roll på mötet för ${called}` }).fill('Ger stöd');
  await page.getByRole('button', { name: `Kalla ${called}` }).click();
  await page.getByRole('button', { name: `Gör en länk till ${called}` }).click();
  const secrets = page.locator('.ws-secret');
  await expect(secrets.first()).toContainText('/link#');
  return { address: await secrets.first().innerText(), code: await secrets.last().innerText() };
}

async function open(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Kod, sex siffror' }).fill(code);
  await page.getByRole('button', { name: 'Öppna' }).click();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Ja' }).check({ force: true });
  await page.getByRole('textbox', { name: /Vem kommer/ }).fill('Kim');
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByText('Tack. Svaret har kommit fram.')).toBeVisible();
}

test('INV-03, CON-31: a company in no register is called, reads by a link on a telephone, answers, and is shut out', async () => {
  const { page } = maria;
  await page.goto(`${addressOf('municipality')}/plan/${short.plan}/invite`);
  await describeCompany(maria);
  await consentToCompany();
  const { address, code } = await callWithLink(maria);
  await expectGoodScreen(maria, 'one-time-link');
  const guest = await guestAt(address);
  await guest.page.waitForFunction(() => location.hash === '');
  await open(guest.page, code);
  await expect(guest.page.getByText('Att få spela fotboll')).toBeVisible();
  await expectGoodScreen({ ...maria, ...guest }, 'one-time-link-read');
  await answer(guest.page);
  expect(await guest.page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect(guest.asked.filter((url) => new URL(url).search !== '' || /trpc|sign-in/.test(url))).toEqual([]);
  expect(await guest.page.context().cookies()).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: `Ta tillbaka länken till ${called}` }).click();
  const again = await guestAt(address);
  await open(again.page, code);
  await expect(again.page.getByText('Länken gäller inte längre.')).toBeVisible();
});
