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

test('what is written can be written again, moved and taken away', async () => {
  const report = await playThrough(readCase(rewriting, 'x.yaml'), new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.stopped).toBeUndefined();
  expect(linesOf(report).at(-1)).toBe('8 held, 0 not held');
});

test('every action of the format is played by a case', () => {
  const steps = [...readShippedCase('josef').steps, ...readCase(rewriting, 'x.yaml').steps];
  const played = new Set(steps.flatMap(({ do: action = {} }) => Object.keys(action)));
  expect(actionNames.filter((name) => !played.has(name))).toEqual(['withdrawConsent']);
});
