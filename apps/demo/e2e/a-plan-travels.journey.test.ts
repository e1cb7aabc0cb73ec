import { describe, test } from 'vitest';
import { answerInvitation } from './answer-invitation.ts';
import { askForLead, beginToClose, bookFollowUp, recordFollowUp, reportDone } from './end-of-plan.ts';
import { expectCopyWithout } from './expect-copy-without.ts';
import { expectNothing } from './expect-nothing.ts';
import { expectGoodScreen } from './good-screen.ts';
import { consents, daniel, goals, hanna, josef, marteMeo, parentGroup, roles, sleepSchool, units, words } from './josefs-words.ts';
import { expectSoon as expect, goToStep, intervention, listed, region, workFor } from './on-screen.ts';
import { openHouses } from './open-houses.ts';
import type { PersonAtWork } from './person-at-work.ts';
import { callUnit, planMeeting, prepareWithFamily } from './prepare-and-call.ts';
import { registerWithKeys, sendWithKeys } from './register-with-keys.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';
import { fillInConsent, saveConsent, writeConsent } from './write-consent.ts';
import { addGoal, addIntervention, beginGoal, saveGoal } from './write-plan.ts';

const { comes } = openHouses();
stopAtFirstFailure();

let maria: PersonAtWork;
let elin: PersonAtWork;
let karin: PersonAtWork;
let ali: PersonAtWork;

const { asGuardian, receivers, excluded, ownReceivers } = consents;

describe('Upptäck', () => {
  test('Maria registers the need by keyboard alone', async () => {
    maria = await comes('municipality', 'Maria Lindqvist');
    await expectGoodScreen(maria, '01-min-dag');
    await registerWithKeys(maria.page);
    await expectGoodScreen(maria, '02-registrera-behov');
    await sendWithKeys(maria.page);
    await expect(maria.page.getByRole('heading', { level: 1 })).toHaveText(`Plan för ${josef.name}`);
  });

  test('with one guardian’s yes the screen says what is missing, from whom, and by which rule and law', async () => {
    await fillInConsent(maria.page, { giver: hanna.name, as: asGuardian, form: 'Muntligt', informedHow: 'Samtal hemma hos familjen', receivers, excluded });
    await expectGoodScreen(maria, '03-skriv-in-samtycke');
    await saveConsent(maria.page);
    const answers = region(maria, 'Vem har svarat vad');
    await expect(answers).toContainText('Arbetet kan inte börja än');
    await expect(answers).toContainText(`${daniel.name} har inte svarat än`);
    await expect(answers).not.toContainText(`${hanna.name} har inte svarat än`);
    await answers.getByRole('button', { name: 'Varför?' }).click();
    await expect(answers.getByText('(CON-02)')).toBeVisible();
    await expect(answers.getByRole('list', { name: 'Lag' })).toContainText('SoL (2025:400) 10 kap. 8–9 §§');
    await expectGoodScreen(maria, '04-samtycke-en-saknas');
  });

  test('with both guardians’ yes the work can begin', async () => {
    await maria.page.getByRole('button', { name: `Utgå från det ${hanna.name} svarade om vilka som får vara med` }).click();
    await writeConsent(maria.page, { giver: daniel.name, as: asGuardian, form: 'Skriftligt', informedHow: 'Telefonsamtal, sedan hemskickad blankett' });
    await expect(region(maria, 'Vem har svarat vad')).toContainText('Alla som behöver har sagt ja');
    await expectGoodScreen(maria, '05-samtycke-giltigt');
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
    await expectGoodScreen(maria, '06-forbered');
  });

  test('four units are called, each with its role; the others cannot be, and it says why', async () => {
    await region(maria, 'Nästa steg').getByRole('link', { name: 'Bestäm tid för mötet' }).click();
    await planMeeting(maria.page);
    await expect(region(maria, 'Tid och plats')).toContainText(words.place);
    for (const [unit, role] of Object.entries(roles)) {
      await callUnit(maria.page, unit, role);
      await expect(listed(maria, 'Vilka är med', unit)).toContainText('Har inte svarat än');
    }
    await expect(region(maria, 'Kalla fler')).toContainText('BUP Mellanskog står inte med i samtycket');
    await expectGoodScreen(maria, '07-kalla');
  });

  test('Elin in the region finds the invitation in her list and answers who comes; Maria sees it', async () => {
    elin = await comes('region', 'Elin Sjöberg');
    await expect(workFor(elin, 'Svara på kallelsen', josef.name)).toBeVisible();
    await expectGoodScreen(elin, '08-min-dag-kallelse');
    await answerInvitation(elin, 'Elin Sjöberg, kurator, och Johan Nyström, barnläkare', '09-kallelse');
    await expect(listed(maria, 'Vilka är med', units.barnmedicin)).toContainText('Elin Sjöberg, kurator');
  });

  test('Karin at the preschool answers, and does not see the own words', async () => {
    karin = await comes('municipality', 'Karin Ek');
    await answerInvitation(karin, 'Karin Ek, förskollärare', '09-kallelse-forskola');
    await expect(region(karin, 'Vad är viktigt för mig')).toContainText('De egna orden delas inte med er.');
  });

  test.each([
    ['region', 'Bo Sandell'],
    ['sis', 'Tove Berg'],
  ])('in the house %s %s sees nothing of the plan', async (house, name) => {
    const stranger = await comes(house, name);
    await expectNothing(stranger, new URL(elin.page.url()).pathname);
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
    const vague = await beginGoal(maria.page, 'Delmål', goals.routines);
    await expect(vague.getByRole('region', { name: 'Att fråga om' })).toContainText('Går inte att mäta än · Mätbart');
    await expect(vague.getByRole('region', { name: 'Att fråga om' })).toContainText('Ingen tid än · Tidsbestämt');
    await expectGoodScreen(maria, '13-skriv-ett-mal');
    await saveGoal(vague);
    await addGoal(maria.page, 'Delmål', goals.comfort);
    const clear = await beginGoal(maria.page, 'Delmål', goals.play);
    await expect(clear.getByRole('region', { name: 'Att fråga om' })).not.toContainText(/Går inte att mäta än|Ingen tid än/);
    await saveGoal(clear);
  });

  test('each intervention answers the five questions, and one comes before another', async () => {
    await addIntervention(maria.page, goals.routines, parentGroup);
    await addIntervention(maria.page, goals.comfort, marteMeo);
    await addIntervention(maria.page, goals.play, sleepSchool);
    await expect(intervention(maria, marteMeo.what)).toContainText(`Kommer efter${parentGroup.what}`);
    await expect(region(maria, 'Är planen klar?')).toContainText('Planen säger inte vem som har huvudansvaret.');
  });

  test('with a lead asked and a follow-up booked the plan is complete by law, and can be read across the room', async () => {
    await askForLead(maria.page, units.barnmedicin, 'Elin Sjöberg, kurator');
    await bookFollowUp(maria.page, 4, units.barnmedicin);
    await expect(region(maria, 'Är planen klar?')).toContainText('Allt som lagen kräver finns med');
    await expectGoodScreen(maria, '14-motet');
    await maria.page.getByRole('button', { name: 'Visa stort för rummet' }).click();
    await expectGoodScreen(maria, '15-motet-stort');
    await maria.page.getByRole('button', { name: 'Visa i vanlig storlek' }).click();
  });

  test('when the meeting ends it says what each will have, and what the consent holds back', async () => {
    await maria.page.getByRole('button', { name: 'Avsluta mötet …' }).click();
    await expect(maria.page.getByRole('dialog')).toContainText('Får planen utan psykisk hälsa');
    await expectGoodScreen(maria, '16-avsluta-motet');
    await maria.page.getByRole('button', { name: 'Avsluta mötet och skicka kopior' }).click();
    await expect(maria.page.getByText('Mötet avslutades')).toBeVisible();
  });
});

describe('Ansvaret lämnas över', () => {
  test('Elin has her copy, without a word about the father’s treatment', async () => {
    await expect(region(elin, 'Mål och insatser')).toContainText(parentGroup.what);
    await expect(region(elin, 'Stafettpinnen').getByRole('img', { name: 'Erbjuden, inte mottagen än' })).toBeVisible();
    await expectCopyWithout(elin, sleepSchool.what);
  });

  test('she cannot take the lead while the original holds what the father has not said yes to', async () => {
    await elin.page.getByRole('button', { name: 'Ta emot stafettpinnen' }).click();
    const refused = listed(elin, 'Det ni har skickat', 'Gick inte att skriva in');
    await expect(refused).toContainText('får inte ta över planen, för samtycket täcker inte allt i den');
    await expectGoodScreen(elin, '19-kan-inte-ta-over');
  });

  test('the father says yes as a patient and names who may know; then Elin sees his treatment', async () => {
    await maria.page.getByRole('link', { name: 'Arbetsyta' }).click();
    await goToStep(maria, 'Upptäck');
    await writeConsent(maria.page, { giver: daniel.name, as: 'För sin egen del', form: 'Muntligt', informedHow: 'Samtal i telefon', receivers: ownReceivers });
    await expect(region(maria, 'Vem har svarat vad')).toContainText('För sin egen del');
    await expectGoodScreen(maria, '20-pappas-eget-samtycke');
    await expect(intervention(elin, sleepSchool.what)).toBeVisible();
  });

  test('Elin takes the lead: the baton moves, and her house has the original', async () => {
    // For a moment the municipality has neither original nor copy.
    maria.tolerate(/status of 404/);
    await elin.page.getByRole('button', { name: 'Ta emot stafettpinnen' }).click();
    await expect(region(elin, 'Stafettpinnen')).toContainText(`${units.barnmedicin}Elin Sjöberg, kurator`);
    await expect(region(elin, 'Vem har vad')).toContainText(`${units.barnmedicin}Har originalet`);
    await expectGoodScreen(elin, '21-originalet-i-regionen');
    await expect(region(maria, 'Stafettpinnen')).toContainText(units.barnmedicin);
    await expect(maria.page.getByRole('link', { name: 'Historik' })).toHaveCount(0);
    await expectGoodScreen(maria, '22-maria-har-kopia');
    await elin.page.getByRole('link', { name: 'Historik' }).click();
    await expect(elin.page.getByRole('main')).toContainText('Tog emot originalet');
    await expectGoodScreen(elin, '23-historik');
  });
});

describe('Följ upp och avsluta', () => {
  test('Ali reports the parents’ group done, and Elin sees it', async () => {
    ali = await comes('municipality', 'Ali Rahimi');
    await workFor(ali, 'Svara om ni gör insatsen', josef.name).click();
    await reportDone(ali, parentGroup.what, words.groupWentWell);
    await goToStep(elin, 'Följ upp');
    for (const person of [elin, ali]) await expect(intervention(person, parentGroup.what)).toContainText(words.groupWentWell);
    await expect(intervention(elin, parentGroup.what)).toContainText('Klar');
    await expectGoodScreen(ali, '25-er-del-i-planen');
  });

  test('the follow-up is written in, and leads to the plan’s end', async () => {
    await recordFollowUp(elin.page);
    await expect(elin.page.getByRole('region', { name: 'Uppföljning den' })).toContainText(words.towardsGoals);
    await expectGoodScreen(elin, '26-folj-upp');
    await elin.page.getByRole('main').getByRole('link', { name: 'Avsluta planen' }).first().click();
    await beginToClose(elin.page);
    await expect(elin.page.getByRole('alertdialog')).toContainText(units.forskolan);
    await expectGoodScreen(elin, '27-avsluta');
    await elin.page.getByRole('button', { name: 'Avsluta och meddela alla' }).click();
    await expect(elin.page.getByText('Planen avslutades')).toBeVisible();
  });

  test('everybody sees that it is closed, and where to turn', async () => {
    for (const person of [maria, ali, karin]) {
      await expect(person.page.getByText('Planen avslutades')).toBeVisible();
      await expect(person.page.getByText(words.turnTo)).toBeVisible();
      await expectGoodScreen(person, '28-avslutad');
    }
  });
});
