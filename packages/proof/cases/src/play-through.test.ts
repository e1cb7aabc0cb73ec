import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { playThrough } from './play-through.ts';
import { readCase } from './read-case.ts';
import { linesOf } from './report.ts';
import { demoPeople, demoUnits } from './testing/demo-people.ts';
import { RulesStage } from './testing/rules-stage.ts';

const head = `title: En prövning
start: 2026-11-23 08:00
people:
  ada: { name: Ada, relation: person, birthDate: 2005-01-02 }
units:
  soc: { house: municipality, unit: barn-och-familj }
  bup: { house: region, unit: bup-mellanskog }
  granliden: { house: sis, unit: ungdomshemmet-granliden }
staff:
  maria: { house: municipality, user: maria.lindqvist }
  bo: { house: region, user: bo.sandell }
  tove: { house: sis, user: tove.berg }
steps:
`;
const register = '  - { by: maria, do: { registerNeed: { noticedBy: person, role: Börjar } } }\n';
const say = (yes: string) => `  - { at: +1h, by: maria, do: { recordConsent: ${yes} } }\n`;

const play = (steps: string) => playThrough(readCase(head + steps, 'x.yaml'), new RulesStage(demoPeople, demoUnits), randomUUID);

test('a refusal that nobody expected stops the play with the reason, and what was not reached is not held', async () => {
  const report = await play(
    `${register}  - { title: Mötet, by: maria, do: { endMeeting: {} }, expect: [{ title: Mötet är slut, step: followUp }] }\n  - { expect: [{ title: Arbetet är slut, step: close }] }\n`,
  );
  expect(report.stopped).toEqual({ step: 2, reason: 'maria was refused endMeeting: meetingNotOpened (MEE-07)' });
  expect(report.results.map(({ held, seen }) => [held, seen])).toEqual([
    [false, 'maria was refused endMeeting: meetingNotOpened (MEE-07)'],
    [false, 'the play did not come here'],
    [false, 'the play did not come here'],
  ]);
  expect(linesOf(report).at(-1)).toBe('0 held, 3 not held');
});

test('the report has a line for each expectation and ends with the count', async () => {
  const report = await play(`${register}  - { expect: [{ title: Början, step: detect }, { title: Slutet, step: close }] }\n`);
  expect(linesOf(report)).toEqual([
    'En prövning',
    '✓ Början',
    '    step 2 · step: detect → detect',
    '✗ Slutet',
    '    step 2 · step: close\n    but detect',
    '1 held, 1 not held',
  ]);
});

test('somebody who cannot sign in stops the play', async () => {
  const story = readCase(head.replace('maria.lindqvist', 'maria.lind') + register, 'x.yaml');
  const report = await playThrough(story, new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(report.stopped?.reason).toBe('maria.lind cannot sign in to municipality.');
});

test.each([
  {
    reason: 'an invalid personal number',
    from: 'birthDate: 2005-01-02',
    to: "birthDate: 2005-01-02, personnummer: '20050102-0000'",
    refused: '{ code: invalidPersonnummer, rule: SEC-10, field: people.0.personnummer }',
  },
  {
    reason: 'a birth date that the personal number contradicts',
    from: 'birthDate: 2005-01-02',
    to: "birthDate: 2005-01-03, personnummer: '20230314-2398'",
    refused: '{ code: birthDateContradicts, rule: SEC-10 }',
  },
  {
    reason: 'ten thousand signs too many',
    from: 'name: Ada',
    to: `name: ${'å'.repeat(10_000)}`,
    refused: '{ code: tooLong, rule: SEC-11, field: people.0.name }',
  },
])('a case can show that $reason is refused', async ({ from, to, refused }) => {
  const story = readCase(head.replace(from, to) + register.replace(' }\n', `, expect: [{ title: Nej, refused: ${refused} }] }\n`), 'x.yaml');
  const report = await playThrough(story, new RulesStage(demoPeople, demoUnits), randomUUID);
  expect(linesOf(report).join('\n')).toContain('1 held, 0 not held');
});

test('words that were changed from an older version are refused', async () => {
  const write = (more: string) => `  - { by: maria, do: { writeSituation: { text: Nu${more} } } }\n`;
  const report = await play(
    register +
      write('') +
      write('') +
      write(', baseVersion: 2').replace(' }\n', ', expect: [{ title: För sent, refused: { code: staleField, rule: PRO-22, field: baseVersion } }] }\n'),
  );
  expect(report).toMatchObject({ held: 1, notHeld: 0 });
});

test('a consent that is withdrawn ends the sharing and the plan', async () => {
  const report = await play(
    register +
      say('{ consent: ja, givenBy: ada, receivers: [soc, bup] }') +
      `  - { by: maria, do: { planMeeting: { startsAt: +10d, place: Eken, form: room, contact: Maria } } }
  - { by: maria, do: { inviteParty: { unit: bup, role: Lyssnar } }, expect: [{ title: BUP är kallad, canSee: { who: bo } }] }
  - at: +1d
    by: maria
    do: { withdrawConsent: { consent: ja } }
    expect:
      - { title: Planen stängs, step: close }
      - { title: BUP får inte veta mer, told: { who: bo, that: sharingEnded } }
      - { title: Samtycket gäller inte, consent: { name: ja, valid: false } }
`,
  );
  expect(linesOf(report).at(-1)).toBe('4 held, 0 not held');
});

test('a plan can be replaced by another', async () => {
  const report = await play(
    register +
      say('{ consent: ja, givenBy: ada, receivers: [soc] }') +
      `  - { by: maria, do: { planMeeting: { startsAt: +0d, place: Eken, form: room, contact: Maria } } }
  - { by: maria, do: { openMeeting: { units: [soc], people: [ada] } } }
  - { by: maria, do: { nameLead: { unit: soc, who: Maria } } }
  - { by: maria, do: { endMeeting: {} } }
  - { plan: nasta, by: maria, do: { registerNeed: { noticedBy: person, role: Börjar om } } }
  - { by: maria, do: { closePlan: { reason: replaced, replacedBy: nasta, turnTo: Maria } }, expect: [{ title: Den gamla är slut, step: close }] }
  - { plan: nasta, expect: [{ title: Den nya börjar, step: detect }] }
`,
  );
  expect(linesOf(report).at(-1)).toBe('2 held, 0 not held');
});
