import { launchOptions } from '@stafett/browser';
import { type Browser, chromium } from 'playwright';
import { expect as expectOf } from 'playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Demo, startDemo } from '../src/start-demo.ts';
import { daysFromNow, tick, writeDay, writeTime } from './fill-in.ts';
import { freePlace } from './free-place.ts';
import { expectGoodScreen } from './good-screen.ts';
import { daniel, goals, hanna, josef, marteMeo, parentGroup, roles, sleepSchool, units, words } from './josefs-words.ts';
import { atWork, type PersonAtWork } from './person-at-work.ts';
import { registerWithKeys, sendWithKeys } from './register-with-keys.ts';
import { writeConsent } from './write-consent.ts';
import { addGoal, addIntervention, beginGoal, saveGoal } from './write-plan.ts';

const expect = expectOf.configure({ timeout: 20_000 });
const ownWords = ['Egna ord'];
const asGuardian = `Vårdnadshavare för ${josef.name}`;

let place: Awaited<ReturnType<typeof freePlace>>;
let demo: Demo;
let browser: Browser;
let maria: PersonAtWork;
let elin: PersonAtWork;
let karin: PersonAtWork;
let ali: PersonAtWork;
let plan: string;
let hasStopped = false;

const addressOf = (house: string): string => demo.houses.find((one) => one.plan.id === house)?.address ?? '';
const step = ({ page }: PersonAtWork, name: string) => page.getByRole('navigation', { name: 'Planens steg' }).getByRole('link', { name }).click();
const workFor = ({ page }: PersonAtWork, name: string) => page.getByRole('link', { name: `${name}, ${josef.name}` });
const nextStep = ({ page }: PersonAtWork) => page.getByRole('region', { name: 'Nästa steg' });

beforeAll(async () => {
  place = await freePlace();
  [demo, browser] = await Promise.all([startDemo(place), chromium.launch(launchOptions())]);
});

beforeEach(({ skip, onTestFailed }) => {
  if (hasStopped) skip('the journey stopped at an earlier step');
  onTestFailed(() => {
    hasStopped = true;
  });
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  place?.remove();
});

describe('Upptäck', () => {
  test('Maria registers the need by keyboard alone', async () => {
    maria = await atWork(browser, addressOf('municipality'), 'Maria Lindqvist');
    await expectGoodScreen(maria, '01-min-dag-tom');
    await registerWithKeys(maria.page);
    await expectGoodScreen(maria, '02-registrera-behov');
    await sendWithKeys(maria.page);
    await expect(maria.page.getByRole('heading', { level: 1 })).toHaveText(`Plan för ${josef.name}`);
    plan = new URL(maria.page.url()).pathname.split('/')[2] ?? '';
  });

  test('with one guardian’s yes the screen says what is missing, from whom, and by which rule and law', async () => {
    const { page } = maria;
    const receivers = { [units.barnOchFamilj]: ownWords, [units.radOchStod]: ownWords, [units.forskolan]: [], [units.barnmedicin]: ownWords, [units.vardcentralen]: [] };
    const excluded = { [units.forskolan]: ['Hur det är hemma'] };
    await writeConsent(page, { giver: hanna.name, as: asGuardian, form: 'Muntligt', informedHow: 'Samtal hemma hos familjen, med SIP-broschyren framme', receivers, excluded });
    const answers = page.getByRole('region', { name: 'Vem har svarat vad' });
    await expect(answers.getByRole('listitem').filter({ hasText: hanna.name })).toContainText('Ja');
    await expect(answers).toContainText('Arbetet kan inte börja än');
    await expect(answers).toContainText(daniel.name);
    await answers.getByRole('button', { name: 'Varför?' }).click();
    await expect(answers).toContainText('(CON-02)');
    await expect(answers.getByRole('list', { name: 'Lagar' })).toContainText('socialtjänstlagen');
    await expectGoodScreen(maria, '03-samtycke-en-saknas');
  });

  test('with both guardians’ yes the work can begin', async () => {
    const { page } = maria;
    await page.getByRole('button', { name: `Utgå från det ${hanna.name} svarade om vilka som får vara med` }).click();
    await writeConsent(page, { giver: daniel.name, as: asGuardian, form: 'Skriftligt', informedHow: 'Telefonsamtal, sedan hemskickad blankett' });
    await expect(page.getByRole('region', { name: 'Vem har svarat vad' })).toContainText('Alla som behöver har sagt ja');
    await expectGoodScreen(maria, '04-samtycke-giltigt');
  });
});

describe('Förbered och kalla', () => {
  test('what matters is written in the family’s own words and stands on the page', async () => {
    const { page } = maria;
    await step(maria, 'Förbered');
    await page.getByRole('radio', { name: `${hanna.name} (${hanna.called})` }).check();
    await page.getByRole('textbox', { name: 'Vad är viktigt, med egna ord' }).fill(words.whatMatters);
    await page.getByRole('button', { name: 'Spara det viktiga' }).click();
    const note = page.getByRole('region', { name: 'Vad är viktigt för mig' });
    await expect(note).toContainText(words.whatMatters);
    await expect(note).toContainText(`Sagt av ${hanna.name}`);
    await page.getByRole('textbox', { name: 'Hur det är nu' }).fill(words.situation);
    await page.getByRole('button', { name: 'Spara hur det är nu' }).click();
    await page.getByRole('textbox', { name: 'Ny fråga till mötet' }).fill(words.question);
    await page.getByRole('button', { name: 'Lägg till i ”Frågor till mötet”' }).click();
    await page.getByRole('textbox', { name: 'Något som fungerar bra' }).fill(words.strength);
    await page.getByRole('button', { name: 'Lägg till i ”Det som fungerar bra”' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: words.question })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: words.strength })).toBeVisible();
    await expectGoodScreen(maria, '05-forbered');
  });

  test('four units are called to the meeting, each with its role; the others cannot be, and it says why', async () => {
    const { page } = maria;
    await nextStep(maria).getByRole('link', { name: 'Bestäm tid för mötet' }).click();
    await writeDay(page, 'Mötesdag', daysFromNow(14));
    await writeTime(page, 'Klockslag', '13:00');
    await page.getByRole('textbox', { name: 'Plats för mötet' }).fill(words.place);
    await page.getByRole('button', { name: 'Spara tid och plats' }).click();
    await expect(page.getByRole('region', { name: 'Tid och plats' })).toContainText(words.place);
    for (const [unit, role] of Object.entries(roles)) {
      await page.getByRole('textbox', { name: `Roll på mötet för ${unit}` }).fill(role);
      await page.getByRole('button', { name: `Kalla ${unit}` }).click();
      await expect(page.getByRole('region', { name: 'Vilka är med' }).getByRole('listitem').filter({ hasText: unit })).toContainText('Har inte svarat än');
    }
    const others = page.getByRole('region', { name: 'Kalla fler' });
    await expect(others).toContainText(`BUP Mellanskog står inte med i samtycket från ${hanna.name}`);
    await expectGoodScreen(maria, '06-kalla');
  });

  test('Elin in the region finds the invitation in her list and answers who comes', async () => {
    elin = await atWork(browser, addressOf('region'), 'Elin Sjöberg');
    await expect(workFor(elin, 'Svara på kallelsen')).toBeVisible();
    await expectGoodScreen(elin, '07-min-dag-kallelse');
    await workFor(elin, 'Svara på kallelsen').click();
    await answer(elin, 'Elin Sjöberg, kurator, och Johan Nyström, barnläkare', '08-kallelse');
  });

  test('Karin at the preschool answers in the municipality’s own house', async () => {
    karin = await atWork(browser, addressOf('municipality'), 'Karin Ek');
    await workFor(karin, 'Svara på kallelsen').click();
    await expect(karin.page.getByRole('region', { name: 'Vad är viktigt för mig' })).toContainText('De egna orden delas inte med er.');
    await answer(karin, 'Karin Ek, förskollärare', '09-kallelse-forskola');
  });

  test.each([
    ['Bo Sandell', 'region'],
    ['Tove Berg', 'sis'],
  ])('%s, in the house %s, sees nothing of the plan', async (name, house) => {
    const stranger = await atWork(browser, addressOf(house), name);
    await stranger.page.getByRole('tab', { name: 'Alla' }).click();
    await expect(stranger.page.getByRole('tabpanel')).toContainText('Ni är inte med i någon plan än');
    await expectGoodScreen(stranger, `10-utanfor-${house}`);
    stranger.tolerate(/status of 404/);
    await stranger.page.goto(`${addressOf(house)}/plan/${plan}`);
    await expect(stranger.page.getByRole('main')).toContainText('Planen finns inte, eller så är den inte delad med er.');
    await expectGoodScreen(stranger, `11-ingen-plan-${house}`);
    await stranger.leave();
  });
});

async function answer(person: PersonAtWork, who: string, picture: string): Promise<void> {
  const { page } = person;
  await expect(page.getByRole('region', { name: 'Vad mötet gäller' })).toContainText(words.place);
  await page.getByRole('radio', { name: 'Ja, vi kommer' }).check();
  await page.getByRole('textbox', { name: 'Vem kommer?' }).fill(who);
  await expectGoodScreen(person, picture);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByRole('region', { name: 'Ert svar' })).toContainText(`Ni kommer: ${who}`);
}
