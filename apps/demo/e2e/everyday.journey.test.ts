import { beforeAll, test } from 'vitest';
import { actAs } from './act-as.ts';
import { holdBack } from './hold-back.ts';
import { expectSoon as expect } from './on-screen.ts';
import { openHouses } from './open-houses.ts';
import { type PersonAtWork, signInAs } from './person-at-work.ts';
import { consent, invite, registerNeed } from './short-plan.ts';

const narrow = { width: 320, height: 640 };
const { addressOf, comes, stop, startAgain } = openHouses();

let first: PersonAtWork;
let second: PersonAtWork;
let house: string;
let plan: string;

const situationIn = ({ page }: PersonAtWork) => page.getByRole('textbox', { name: 'Hur det är nu' });
const saveSituation = ({ page }: PersonAtWork) => page.getByRole('button', { name: 'Spara hur det är nu' }).click();
const questionIn = ({ page }: PersonAtWork) => page.getByRole('textbox', { name: 'Ny fråga till mötet' });

beforeAll(async () => {
  house = addressOf('municipality');
  const maria = await actAs(house, 'maria.lindqvist');
  const short = await registerNeed(maria);
  await consent(maria, short, ['barn-och-familj', 'barnmedicin']);
  await invite(maria, short, ['barnmedicin']);
  plan = `${house}/plan/${short.plan}`;
  [first, second] = [await comes('municipality', 'Maria Lindqvist'), await comes('municipality', 'Maria Lindqvist')];
  for (const person of [first, second]) {
    await person.page.goto(`${plan}/prepare`);
    await situationIn(person).waitFor();
  }
});

test('of two who change the same words the later is told, sees both wordings, and neither is lost (PRO-22)', async () => {
  const letThrough = await holdBack(second.page, 'plan.read');
  await situationIn(first).fill('Alma sover dåligt');
  await situationIn(second).fill('Alma är trött i skolan');
  await saveSituation(first);
  await expect(first.page.getByText('Sparat.')).toBeVisible();
  second.tolerate(/status of 4\d\d/);
  await saveSituation(second);
  await letThrough();
  await expect(second.page.getByText('Någon annan hann ändra samma text.')).toBeVisible();
  const both = second.page.getByRole('status').filter({ hasText: 'Någon annan har ändrat samma text' });
  await expect(both).toContainText('Alma sover dåligt');
  await expect(situationIn(second)).toHaveValue('Alma är trött i skolan');
  await both.getByRole('button', { name: 'Behåll mina' }).click();
  await situationIn(second).fill('Alma sover dåligt och är trött i skolan');
  await saveSituation(second);
  await expect(situationIn(first)).toHaveValue('Alma sover dåligt och är trött i skolan');
});

test('what is half written survives a reload, and a session that ended leads to the sign-in and back', async () => {
  await questionIn(first).fill('Vem ringer vi när');
  await first.page.reload();
  await expect(questionIn(first)).toHaveValue('Vem ringer vi när');
  first.tolerate(/status of 401/);
  await first.page.context().clearCookies();
  await signInAs(first, 'Maria Lindqvist');
  expect(first.page.url()).toBe(`${plan}/prepare`);
  await expect(questionIn(first)).toHaveValue('Vem ringer vi när');
});

test('on a page 320 pixels wide nothing has to be scrolled sideways', async () => {
  const { page } = await comes('municipality', 'Maria Lindqvist');
  await page.setViewportSize(narrow);
  for (const address of [house, `${house}/need`, ...['consent', 'prepare', 'invite', 'meeting', 'document', 'history'].map((part) => `${plan}/${part}`)]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(narrow.width);
  }
});

test('all houses stop and start again: the page says so, and everything is still there', async () => {
  for (const { tolerate } of [first, second]) tolerate(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
  await questionIn(second).fill('Vad gör vi i sommar');
  await stop();
  await expect(second.page.getByText('Servern svarar inte just nu')).toBeVisible();
  await startAgain();
  await expect(second.page.getByText('Servern svarar inte just nu')).toHaveCount(0);
  await expect(questionIn(second)).toHaveValue('Vad gör vi i sommar');
  await first.page.reload();
  await expect(situationIn(first)).toHaveValue('Alma sover dåligt och är trött i skolan');
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});
