import { launchOptions } from '@stafett/browser';
import { type Browser, chromium } from 'playwright';
import { expect as expectNow } from 'playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Demo, startDemo } from '../src/start-demo.ts';
import { askForLead, beginToClose, bookFollowUp, recordFollowUp, reportDone } from './end-of-plan.ts';
import { mark } from './fill-in.ts';
import { freePlace } from './free-place.ts';
import { expectGoodScreen } from './good-screen.ts';
import { daniel, goals, hanna, josef, marteMeo, parentGroup, receivers, roles, sleepSchool, units, words } from './josefs-words.ts';
import { atWork, type PersonAtWork } from './person-at-work.ts';
import { callUnit, planMeeting, prepareWithFamily, sendAnswer, writeAnswer } from './prepare-and-call.ts';
import { registerWithKeys, sendWithKeys } from './register-with-keys.ts';
import { writeConsent } from './write-consent.ts';
import { addGoal, addIntervention, beginGoal, saveGoal } from './write-plan.ts';

const expect = expectNow.configure({ timeout: 20_000 });
const asGuardian = `Vårdnadshavare för ${josef.name}`;

let place: Awaited<ReturnType<typeof freePlace>>;
let demo: Demo;
let browser: Browser;
let maria: PersonAtWork;
let elin: PersonAtWork;
let karin: PersonAtWork;
let ali: PersonAtWork;
let hasStopped = false;

const addressOf = (house: string): string => demo.houses.find((one) => one.plan.id === house)?.address ?? '';
const goToStep = ({ page }: PersonAtWork, name: string) => page.getByRole('navigation', { name: 'Planens steg' }).getByRole('link', { name }).click();
const workFor = ({ page }: PersonAtWork, what: string) => page.getByRole('link', { name: `${what}, ${josef.name}` });
const region = ({ page }: PersonAtWork, name: string) => page.getByRole('region', { name, exact: true });
const listed = (person: PersonAtWork, name: string, item: string) => region(person, name).getByRole('listitem').filter({ hasText: item });
const intervention = ({ page }: PersonAtWork, what: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: what, exact: true }) }).last();

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
  });

  test('with one guardian’s yes the screen says what is missing, from whom, and by which rule and law', async () => {
    const informedHow = 'Samtal hemma hos familjen, med SIP-broschyren framme';
    const excluded = { [units.forskolan]: ['Hur det är hemma'] };
    await writeConsent(maria.page, { giver: hanna.name, as: asGuardian, form: 'Muntligt', informedHow, receivers, excluded });
    const answers = region(maria, 'Vem har svarat vad');
    await expect(answers).toContainText('Sa ja den');
    await expect(answers).toContainText('Arbetet kan inte börja än');
    await expect(answers).toContainText(`${daniel.name} har inte svarat än`);
    await expect(answers).not.toContainText(`${hanna.name} har inte svarat än`);
    await answers.getByRole('button', { name: 'Varför?' }).click();
    await expect(answers.getByText('(CON-02)')).toBeVisible();
    await expect(answers.getByRole('list', { name: 'Lag' })).toContainText('SoL (2025:400) 10 kap. 8–9 §§');
    await expectGoodScreen(maria, '03-samtycke-en-saknas');
  });

  test('with both guardians’ yes the work can begin', async () => {
    await maria.page.getByRole('button', { name: `Utgå från det ${hanna.name} svarade om vilka som får vara med` }).click();
    await writeConsent(maria.page, { giver: daniel.name, as: asGuardian, form: 'Skriftligt', informedHow: 'Telefonsamtal, sedan hemskickad blankett' });
    await expect(region(maria, 'Vem har svarat vad')).toContainText('Alla som behöver har sagt ja');
    await expectGoodScreen(maria, '04-samtycke-giltigt');
  });
});

describe('Förbered och kalla', () => {
  test('what matters is written in the family’s own words and stands on the page', async () => {
    await goToStep(maria, 'Förbered');
    await prepareWithFamily(maria.page);
    await expect(region(maria, 'Vad är viktigt för mig')).toContainText(words.whatMatters);
    await expect(region(maria, 'Vad är viktigt för mig')).toContainText(`Sagt av ${hanna.name}`);
    await expect(listed(maria, 'Frågor till mötet', words.question)).toBeVisible();
    await expect(listed(maria, 'Det som fungerar bra', words.strength)).toBeVisible();
    await expectGoodScreen(maria, '05-forbered');
  });

  test('four units are called, each with its role; the others cannot be, and it says why', async () => {
    await region(maria, 'Nästa steg').getByRole('link', { name: 'Bestäm tid för mötet' }).click();
    await planMeeting(maria.page);
    await expect(region(maria, 'Tid och plats')).toContainText(words.place);
    for (const [unit, role] of Object.entries(roles)) {
      await callUnit(maria.page, unit, role);
      await expect(listed(maria, 'Vilka är med', unit)).toContainText('Har inte svarat än');
    }
    await expect(region(maria, 'Kalla fler')).toContainText(`BUP Mellanskog står inte med i samtycket från ${hanna.name}`);
    await expectGoodScreen(maria, '06-kalla');
  });

  test('Elin in the region finds the invitation in her list and answers who comes', async () => {
    elin = await atWork(browser, addressOf('region'), 'Elin Sjöberg');
    await expect(workFor(elin, 'Svara på kallelsen')).toBeVisible();
    await expectGoodScreen(elin, '07-min-dag-kallelse');
    await workFor(elin, 'Svara på kallelsen').click();
    await expect(region(elin, 'Vad mötet gäller')).toContainText(roles[units.barnmedicin]);
    await writeAnswer(elin.page, 'Elin Sjöberg, kurator, och Johan Nyström, barnläkare');
    await expectGoodScreen(elin, '08-kallelse');
    await sendAnswer(elin.page);
    await expect(region(elin, 'Ert svar')).toContainText('Ni kommer: Elin Sjöberg, kurator');
    await expect(listed(maria, 'Vilka är med', units.barnmedicin)).toContainText('Elin Sjöberg, kurator');
  });

  test('Karin at the preschool answers, and does not see the own words', async () => {
    karin = await atWork(browser, addressOf('municipality'), 'Karin Ek');
    await workFor(karin, 'Svara på kallelsen').click();
    await expect(region(karin, 'Vad är viktigt för mig')).toContainText('De egna orden delas inte med er.');
    await writeAnswer(karin.page, 'Karin Ek, förskollärare');
    await expectGoodScreen(karin, '09-kallelse-forskola');
    await sendAnswer(karin.page);
    await expect(region(karin, 'Ert svar')).toContainText('Ni kommer: Karin Ek');
  });

  test.each([
    ['Bo Sandell', 'region'],
    ['Tove Berg', 'sis'],
  ])('%s in the house %s sees nothing of the plan', async (name, house) => {
    const stranger = await atWork(browser, addressOf(house), name);
    await stranger.page.getByRole('tab', { name: 'Alla' }).click();
    await expect(stranger.page.getByRole('tabpanel')).toContainText('Ni är inte med i någon plan än');
    await expectGoodScreen(stranger, `10-utanfor-${house}`);
    stranger.tolerate(/status of 404/);
    await stranger.page.goto(addressOf(house) + new URL(elin.page.url()).pathname);
    await expect(stranger.page.getByRole('main')).toContainText('Planen finns inte, eller så är den inte delad med er.');
    await expectGoodScreen(stranger, `11-ingen-plan-${house}`);
    await stranger.leave();
  });
});

describe('Möte', () => {
  test('the meeting is opened with those who are there', async () => {
    await goToStep(maria, 'Möte');
    await expectGoodScreen(maria, '12-oppna-motet');
    await maria.page.getByRole('button', { name: 'Öppna mötet nu' }).click();
    await expect(region(maria, 'Här är')).toContainText('Karin Ek, förskollärare');
    await expect(region(maria, 'Är planen klar?')).toContainText('saker saknas som lagen kräver');
  });

  test('the assistant asks about a goal without measure and time, and stops nothing', async () => {
    await addGoal(maria.page, 'Långsiktigt mål', goals.longTerm);
    const form = await beginGoal(maria.page, 'Delmål', goals.routines);
    await expect(form.getByRole('region', { name: 'Att fråga om' })).toContainText('Går inte att mäta än · Mätbart');
    await expect(form.getByRole('region', { name: 'Att fråga om' })).toContainText('Ingen tid än · Tidsbestämt');
    await expectGoodScreen(maria, '13-skriv-ett-mal');
    await saveGoal(form);
    await addGoal(maria.page, 'Delmål', goals.comfort);
    const clear = await beginGoal(maria.page, 'Delmål', goals.play);
    await expect(clear.getByRole('region', { name: 'Att fråga om' })).not.toContainText('Ingen tid än');
    await expect(clear.getByRole('region', { name: 'Att fråga om' })).not.toContainText('Går inte att mäta än');
    await saveGoal(clear);
  });

  test('each intervention answers the five questions, and one comes before another', async () => {
    await addIntervention(maria.page, goals.routines, parentGroup);
    await addIntervention(maria.page, goals.comfort, marteMeo);
    await addIntervention(maria.page, goals.play, sleepSchool);
    await expect(intervention(maria, marteMeo.what)).toContainText(`Kommer efter${parentGroup.what}`);
    await expect(region(maria, 'Är planen klar?')).toContainText('Planen säger inte vem som har huvudansvaret.');
  });

  test('with a lead asked and a follow-up booked the plan is complete by law', async () => {
    await askForLead(maria.page, units.barnmedicin, 'Elin Sjöberg, kurator');
    await bookFollowUp(maria.page, 4, units.barnmedicin);
    await expect(region(maria, 'Är planen klar?')).toContainText('Allt som lagen kräver finns med');
    await expectGoodScreen(maria, '14-motet');
    await maria.page.getByRole('button', { name: 'Avsluta mötet …' }).click();
    await expect(maria.page.getByRole('dialog')).toContainText('Får planen utan psykisk hälsa');
    await expectGoodScreen(maria, '15-avsluta-motet');
    await maria.page.getByRole('button', { name: 'Avsluta mötet och skicka kopior' }).click();
    await expect(maria.page.getByText('Mötet avslutades')).toBeVisible();
  });
});

describe('Ansvaret lämnas över', () => {
  test('Elin has her copy, without a word about the father’s treatment', async () => {
    await expect(region(elin, 'Mål och insatser')).toContainText(parentGroup.what);
    await expect(region(elin, 'Stafettpinnen').getByRole('img', { name: 'Erbjuden, inte mottagen än' })).toBeVisible();
    await expect(elin.page.getByText(sleepSchool.what)).toHaveCount(0);
    await expectGoodScreen(elin, '16-kopian');
    await elin.page.getByRole('link', { name: 'Läs planen som dokument' }).click();
    await expect(elin.page.getByRole('article', { name: `Samordnad individuell plan för ${josef.name}` })).toContainText('Kopia, version');
    await expect(elin.page.getByText(sleepSchool.what)).toHaveCount(0);
    await expectGoodScreen(elin, '17-dokument-kopia');
    await elin.page.getByRole('link', { name: 'Till arbetsytan' }).click();
  });

  test('she cannot take the lead: the original holds what the father has not said yes to', async () => {
    await elin.page.getByRole('button', { name: 'Ta emot stafettpinnen' }).click();
    await expect(listed(elin, 'Det ni har skickat', 'Gick inte att skriva in')).toContainText('får inte ta över planen, för samtycket täcker inte allt i den');
    await expectGoodScreen(elin, '18-kan-inte-ta-over');
  });

  test('the father says yes as a patient and names who may know', async () => {
    await goToStepFromMeeting();
    const own = { [units.vardcentralen]: ['Psykisk hälsa'], [units.barnmedicin]: ['Psykisk hälsa'] };
    await writeConsent(maria.page, { giver: daniel.name, as: 'För sin egen del', form: 'Muntligt', informedHow: 'Samtal i telefon om vad det innebär', receivers: own });
    await expect(region(maria, 'Vem har svarat vad')).toContainText('För sin egen del');
    await expectGoodScreen(maria, '19-pappas-eget-samtycke');
    await expect(intervention(elin, sleepSchool.what)).toBeVisible();
  });

  test('Elin takes the lead: the baton moves, and her house has the original', async () => {
    maria.tolerate(/status of 404/);
    await elin.page.getByRole('button', { name: 'Ta emot stafettpinnen' }).click();
    await expect(region(elin, 'Stafettpinnen')).toContainText(`${units.barnmedicin}Elin Sjöberg, kurator`);
    await expect(region(elin, 'Vem har vad')).toContainText(`${units.barnmedicin}Har originalet`);
    await expectGoodScreen(elin, '20-originalet-i-regionen');
    await expect(region(maria, 'Stafettpinnen')).toContainText(units.barnmedicin);
    await expect(maria.page.getByRole('link', { name: 'Historik' })).toHaveCount(0);
    await expectGoodScreen(maria, '21-maria-har-kopia');
  });
});

describe('Följ upp och avsluta', () => {
  test('Ali reports the parents’ group done, and Elin sees it', async () => {
    ali = await atWork(browser, addressOf('municipality'), 'Ali Rahimi');
    await workFor(ali, 'Berätta hur insatsen går').click();
    await reportDone(ali.page, parentGroup.what, words.groupWentWell);
    await goToStep(elin, 'Följ upp');
    await expect(intervention(elin, parentGroup.what)).toContainText(words.groupWentWell);
    await expect(intervention(elin, parentGroup.what)).toContainText('Klar');
    await expect(intervention(ali, parentGroup.what)).toContainText('Klar');
    await expectGoodScreen(ali, '22-er-del-i-planen');
  });

  test('the follow-up is written in, and leads to the plan’s end', async () => {
    await recordFollowUp(elin.page);
    await expect(elin.page.getByRole('region', { name: 'Uppföljning den' })).toContainText(words.towardsGoals);
    await expectGoodScreen(elin, '23-folj-upp');
    await elin.page.getByRole('main').getByRole('link', { name: 'Avsluta planen' }).first().click();
    await beginToClose(elin.page);
    await expect(elin.page.getByRole('alertdialog')).toContainText(units.forskolan);
    await expectGoodScreen(elin, '24-avsluta');
    await elin.page.getByRole('button', { name: 'Avsluta och meddela alla' }).click();
    await expect(elin.page.getByText('Planen avslutades')).toBeVisible();
  });

  test('everybody sees that it is closed, and where to turn', async () => {
    for (const person of [maria, ali, karin]) {
      await expect(person.page.getByText('Planen avslutades')).toBeVisible();
      await expect(person.page.getByText(words.turnTo)).toBeVisible();
    }
    await expectGoodScreen(karin, '25-avslutad');
  });
});

async function goToStepFromMeeting(): Promise<void> {
  await maria.page.getByRole('link', { name: 'Arbetsyta' }).click();
  await goToStep(maria, 'Upptäck');
}
