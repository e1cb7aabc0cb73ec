import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { actionNames } from './action.schema.ts';
import { playThrough } from './play-through.ts';
import { readCase } from './read-case.ts';
import { linesOf } from './report.ts';
import { demoPeople, demoUnits } from './testing/demo-people.ts';
import { readShippedCase } from './testing/read-shipped-case.ts';
import { RulesStage } from './testing/rules-stage.ts';

const rewriting = `title: Det som skrivs om
start: 2026-11-23 08:00
people:
  ada: { name: Ada, relation: person, birthDate: 2005-01-02 }
units:
  soc: { house: municipality, unit: barn-och-familj }
  bup: { house: region, unit: bup-mellanskog }
staff:
  maria: { house: municipality, user: maria.lindqvist }
  bo: { house: region, user: bo.sandell }
steps:
  - { by: maria, do: { registerNeed: { noticedBy: socialServices, noticedOn: 2026-11-20, people: [ada], role: Börjar } } }
  - { by: maria, do: { recordConsent: { consent: ja, givenBy: ada, receivers: [soc, bup], language: so, interpreter: true } } }
  - { by: maria, do: { addNote: { note: fraga, list: questions, text: En } } }
  - { by: maria, do: { reviseNote: { note: fraga, text: Två } } }
  - { by: maria, do: { reviseNote: { note: fraga, text: Tre } } }
  - { by: maria, do: { removeNote: { note: fraga } }, expect: [{ title: Frågan är borta, cannotSee: { who: maria, part: questions } }] }
  - { by: maria, do: { planMeeting: { startsAt: +1w, place: Eken, form: video, contact: Maria } } }
  - { by: maria, do: { planMeeting: { startsAt: +2w 10:00, place: Eken, form: room, contact: Maria } } }
  - { by: maria, do: { inviteParty: { unit: bup, role: Lyssnar } } }
  - { by: maria, do: { answerInvitation: { unit: bup, coming: false, note: Ringde återbud } } }
  - { at: +2w 10:00, by: maria, do: { openMeeting: {} } }
  - { by: maria, do: { addGoal: { goal: lang, kind: longTerm, text: Ada bor själv } } }
  - { by: maria, do: { addGoal: { goal: kort, kind: shortTerm, parent: lang, text: Ada lagar mat } } }
  - { by: maria, do: { addGoal: { goal: bort, kind: shortTerm, parent: lang, text: Ada cyklar } } }
  - { by: maria, do: { removeGoal: { goal: bort } }, expect: [{ title: Målet är borta, cannotSee: { who: maria, goal: bort } }] }
  - { by: maria, do: { addIntervention: { intervention: forst, goal: kort, what: Kurs, responsible: ada } } }
  - { by: maria, do: { addIntervention: { intervention: sedan, goal: kort, what: Stöd, responsible: bup, due: +1months, after: [forst] } } }
  - { by: maria, do: { reviseIntervention: { intervention: sedan, field: where, text: Hemma } } }
  - { by: maria, do: { reviseIntervention: { intervention: sedan, field: where, text: På BUP } } }
  - { by: maria, do: { arrangeIntervention: { intervention: sedan, due: +2months } } }
  - { by: maria, expect: [{ title: Det som inte nämns står kvar, sequence: [forst, sedan] }] }
  - { by: maria, do: { addIntervention: { intervention: bort, goal: kort, what: Fel } } }
  - { by: maria, do: { removeIntervention: { intervention: bort } }, expect: [{ title: Insatsen är borta, cannotSee: { who: maria, intervention: bort } }] }
  - { by: maria, do: { nameLead: { unit: bup, who: Bo } } }
  - { by: maria, do: { endMeeting: {} }, expect: [{ title: Frågan ligger hos BUP, due: { who: bo, action: acceptLead } }] }
  - { by: bo, do: { declineLead: { reason: Vi hinner inte } }, expect: [{ title: Pinnen ligger kvar, holder: soc }, { title: Någon annan får frågan, due: { who: maria, action: nameLead, isYours: true } }] }
  - { expect: [{ title: Tolk och språk är noterade, consent: { name: ja, valid: true, language: so, interpreter: true } }] }
`;

const recording = `title: Det som vilar under samtycket
start: 2026-11-23 08:00
people:
  kasim: { name: Kasim, relation: person, birthDate: 2010-03-14, unaccompanied: true }
  bengt: { name: Bengt, relation: godMan }
  rut: { name: Rut, relation: contactPerson }
units:
  soc: { house: municipality, unit: barn-och-familj }
  bup: { house: region, unit: bup-mellanskog }
staff:
  maria: { house: municipality, user: maria.lindqvist }
  bo: { house: region, user: bo.sandell }
steps:
  - { by: maria, do: { registerNeed: { noticedBy: school, people: [kasim, bengt], role: Börjar, routine: vastra-gotaland } } }
  - { by: maria, do: { recordRepresentative: { person: bengt, kind: godManForChild } } }
  - { by: maria, do: { addPerson: { person: rut } } }
  - { by: maria, do: { revisePerson: { person: rut, phone: 070-1740699 } } }
  - { by: maria, do: { recordCare: { law: SoL, to: +1w } } }
  - { by: maria, do: { recordProtection: { of: rut, kind: sekretessmarkering, cleared: [soc] } } }
  - { by: maria, do: { recordAssessment: { assessment: mogen, question: maturity, outcome: mature, why: Resonerar klart } } }
  - { by: maria, do: { recordGround: { ground: antaget, kind: presumedConsent, informed: true, showedUnwillingness: false, why: Nickade, receivers: [bup] } } }
  - { by: maria, do: { recordBoardDecision: { decision: beslut, reason: Behövs, soughtFrom: [kasim, bengt], receivers: [bup] } } }
  - { by: maria, do: { recordDisclosure: { disclosure: lamna, law: osl-social, discloser: soc, receiver: bup, kinds: [family], why: Behövs för vården } } }
  - { by: maria, do: { endRecord: { kind: disclosures, record: lamna } } }
  - { by: maria, do: { endRecord: { kind: protections, person: rut } } }
  - { by: maria, do: { endRecord: { kind: care, law: SoL } } }
  - { by: maria, do: { endRecord: { kind: care, law: SoL } }, expect: [{ title: Det har redan upphört, refused: { code: unknownRecord, rule: CON-25 } }] }
  - { by: maria, do: { recordConsent: { consent: bengtsJa, givenBy: bengt, givenAs: godMan, receivers: [{ unit: soc, sensitive: [ownWords] }, { unit: bup, sensitive: [ownWords, riskAndCrisisPlan] }] } } }
  - { by: maria, do: { recordConsent: { consent: kasimsJa, givenBy: kasim, receivers: [{ unit: soc, sensitive: [ownWords] }, { unit: bup, sensitive: [ownWords, riskAndCrisisPlan] }] } } }
  - { by: maria, do: { planMeeting: { startsAt: +1w, place: Eken, form: room, contact: Maria } } }
  - { by: maria, do: { inviteParty: { unit: bup, role: Lyssnar } } }
  - { by: bo, do: { answerInvitation: { coming: false } } }
  - { at: +1w, by: maria, do: { openMeeting: { units: [soc], people: [kasim, bengt] } } }
  - { by: maria, do: { addGoal: { goal: lang, kind: longTerm, text: Jag sover hela natten, wordsOf: kasim } } }
  - { by: maria, do: { setGoalScale: { goal: lang, steps: [Aldrig, Sällan, Två nätter, Fyra nätter, Alla nätter] } } }
  - { by: maria, do: { rateGoal: { goal: lang, level: -1, own: 3, person: kasim } } }
  - { by: maria, do: { addIntervention: { intervention: bedomning, goal: lang, what: Bedömning, responsible: bup } } }
  - { by: maria, do: { addIntervention: { intervention: samtal, goal: lang, what: Samtal, responsible: bup, together: [bedomning] } } }
  - { by: maria, do: { addIntervention: { intervention: kontaktperson, goal: lang, what: Kontaktperson, responsible: soc, request: true } } }
  - { by: maria, do: { recordView: { item: { goal: lang }, person: bengt, stance: unsure, words: Är det nog? } } }
  - { by: maria, do: { recordPlanAnswer: { person: kasim, answer: partly, except: [{ intervention: samtal }] } } }
  - { by: maria, do: { referToPlan: { reference: genomforande, kind: solImplementationPlan, owner: Boendet } } }
  - { by: maria, do: { removeReference: { reference: genomforande } } }
  - { by: maria, do: { writeCrisisPlan: { part: signs, text: Blir tyst, wordsOf: kasim } } }
  - { by: maria, do: { nameLead: { unit: soc, who: Maria } } }
  - { by: maria, do: { acceptIntervention: { intervention: bedomning } }, expect: [{ title: BUP är inte där och svarar själv, refused: { code: notYoursToAccept, rule: GOA-14 } }] }
  - { by: maria, do: { endMeeting: {} }, expect: [{ title: BUP har en fråga att svara på, due: { who: bo, action: answerRequest } }] }
  - { by: bo, do: { acceptIntervention: { intervention: bedomning } } }
  - { by: bo, do: { declineIntervention: { intervention: samtal, reason: Ryms i bedömningen } }, expect: [{ title: Det som ingen gör fattas i planen, completeness: { missing: [interventionDeclined] } }] }
  - { by: maria, do: { acceptIntervention: { intervention: kontaktperson } } }
  - { by: maria, do: { narrowConsent: { consent: bengtsJa, receiver: bup, kinds: [riskAndCrisisPlan] } } }
  - { by: maria, do: { confirmConsents: {} }, expect: [{ title: Huset har inte återställts och inget väntar, refused: { code: nothingToConfirm, rule: SEC-13 } }] }
  - { expect: [{ title: Samtycket gäller ändå, consent: { name: bengtsJa, valid: true } }] }
`;

const outside = `title: En verksamhet som inte finns i registret
start: 2026-11-23 08:00
people:
  ada: { name: Ada, relation: person, birthDate: 2005-01-02 }
units:
  soc: { house: municipality, unit: barn-och-familj }
  bup: { house: region, unit: bup-mellanskog }
  mottagning: { house: outside, unit: okand-mottagning, name: Ungdomsmottagningen, kind: otherActivity, principal: other }
staff:
  maria: { house: municipality, user: maria.lindqvist }
  bo: { house: region, user: bo.sandell }
steps:
  - { by: maria, do: { registerNeed: { noticedBy: socialServices, noticedOn: 2026-11-20, people: [ada], role: Börjar } } }
  - { by: maria, do: { describeUnit: { unit: mottagning, organisation: Regionen, reachedBy: Växeln } } }
  - { by: maria, do: { reviseReach: { unit: mottagning, reachedBy: "Receptionen, fråga efter Bo" } } }
  - { by: maria, do: { recordConsent: { consent: ja, givenBy: ada, receivers: [soc, bup, mottagning] } } }
  - { by: maria, do: { planMeeting: { startsAt: +2w 10:00, place: Eken, form: room, contact: Maria } } }
  - { by: maria, do: { inviteParty: { unit: mottagning, role: Berättar } } }
  - { expect: [{ title: BUP är inte kallad än, cannotSee: { who: bo, part: meeting } }] }
  - { by: maria, do: { joinUnit: { unit: mottagning, as: bup } } }
  - { by: bo, do: { answerInvitation: { coming: true, who: Bo } }, expect: [{ title: Kallelsen är BUP:s nu, canSee: { who: bo, part: meeting } }] }
`;

test('INV-03: a unit in no register is called by what one knows of it, and the call is handed to the one that it was', async () => {
  const report = await playThrough(readCase(outside, 'x.yaml'), new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.stopped).toBeUndefined();
  expect(linesOf(report).at(-1)).toBe('2 held, 0 not held');
});

test('what consents rest on is recorded and ended, and a party answers for itself', async () => {
  const report = await playThrough(readCase(recording, 'x.yaml'), new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.stopped).toBeUndefined();
  expect(linesOf(report).at(-1)).toBe('6 held, 0 not held');
});

test('what is written can be written again, moved and taken away', async () => {
  const report = await playThrough(readCase(rewriting, 'x.yaml'), new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.stopped).toBeUndefined();
  expect(linesOf(report).at(-1)).toBe('8 held, 0 not held');
});

test('every action of the format is played by a case', () => {
  const steps = [
    ...readShippedCase('josef').steps,
    ...readCase(rewriting, 'x.yaml').steps,
    ...readCase(recording, 'x.yaml').steps,
    ...readCase(outside, 'x.yaml').steps,
  ];
  const played = new Set(steps.flatMap(({ do: action = {} }) => Object.keys(action)));
  expect(actionNames.filter((name) => !played.has(name))).toEqual(['withdrawConsent']);
});
