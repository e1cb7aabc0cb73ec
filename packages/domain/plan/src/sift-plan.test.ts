import { describe, expect, test } from 'vitest';
import { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
import type { Party } from './party.schema.ts';
import { Plan } from './plan.schema.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { carryOn, covered, invited } from './testing/carry-on.ts';
import {
  aConsent,
  consentId,
  covers,
  goalId,
  hanna,
  idOf,
  interventionId,
  josef,
  minutes,
  noteId,
  paediatrics,
  preschool,
  worker,
} from './testing/fictional-family.ts';

const grandmother = idOf<typeof hanna>(14);
const now = minutes(400);

/** A plan with a word in every place where somebody may write more than all may read. */
function telling(): Plan {
  const commands: readonly PlanCommand[] = [
    { type: 'addNote', note: noteId(1), list: 'doNotBringUp', text: 'ORÖRT' },
    { type: 'addNote', note: noteId(2), list: 'questions', text: 'BARNFRÅGA', wordsOf: josef },
    { type: 'addNote', note: noteId(3), list: 'strengths', text: 'MORMORSORD' },
    { type: 'writeSituation', text: 'LÄGET' },
    { type: 'addGoal', goal: goalId(7), kind: 'shortTerm', parent: goalId(1), text: 'BARNMÅL', wordsOf: josef },
    { type: 'addIntervention', intervention: interventionId(7), goal: goalId(1), what: 'Mormor hämtar', responsible: { person: hanna } },
    {
      type: 'recordFollowUp',
      followUp: idOf(800),
      heldOn: '2026-11-23' as never,
      goals: 'UPPFÖLJT',
      news: 'NYHETEN',
      promises: 'LÖFTET',
      stillNeeded: true,
      outcome: 'continue',
    },
  ];
  const { plan } = commands.reduce((carried, command) => carryOn(carried, command), covered());
  const answered = (party: Party): Party => ({ ...party, answer: { coming: false, who: 'Elin', note: `NOT-${party.unit}`, at: now } });
  const relative = { id: grandmother, relation: 'relative', name: 'MORMOR', phone: '070-1740699', birthDate: '1950-01-01' } as (typeof plan.people)[number];
  return {
    ...plan,
    people: [
      ...plan.people.map((someone) =>
        someone.id === josef ? someone : { ...someone, birthDate: '1990-02-03' as never, personnummer: '199002032386' as never },
      ),
      relative,
    ],
    need: { ...plan.need, why: 'ORSAKEN', signs: ['absence'] },
    parties: plan.parties.map(answered),
    meeting: plan.meeting && { ...plan.meeting, adaptations: 'ANPASSNING', present: { parties: [], people: [hanna, grandmother] } },
    lead: plan.lead && { ...plan.lead, state: 'declined', reason: 'SKÄLET' },
    preparation: { ...plan.preparation, notes: plan.preparation.notes.map((note) => (note.id === noteId(3) ? { ...note, wordsOf: grandmother } : note)) },
    interventions: plan.interventions.map((one) => (one.id === interventionId(7) ? { ...one, responsible: { person: grandmother } } : one)),
    closing: { reason: 'noNeed', note: 'SLUTORD', turnTo: 'BVC', by: worker, at: now },
  };
}

/** The same plan, with a consent that excludes a kind for the preschool. */
function without(kind: 'participationWishes' | 'goal' | 'socialSituation' | 'intervention' | 'family', plan = telling()): Plan {
  const narrower = plan.consents.map((one) =>
    one.givenAs === 'self'
      ? one
      : { ...one, receivers: one.receivers.map((receiver) => (receiver.unit === preschool.unit ? { ...receiver, excluded: [kind] } : receiver)) },
  );
  return { ...plan, consents: narrower };
}

const textFor = (plan: Plan, unit = preschool): string => JSON.stringify(filterPlanFor(plan, unit, now));

describe('A copy tells no more than the consents let it, wherever the words stand', () => {
  const held: readonly [what: string, word: string, plan: () => Plan][] = [
    ['what must not be brought up is in no copy (PRO-10)', 'ORÖRT', telling],
    ['the child’s own words of a goal are for those they are named for (CON-31)', 'BARNMÅL', telling],
    ['and of a question', 'BARNFRÅGA', telling],
    ['a relative is in no copy without own consent (CON-34)', 'MORMOR"', telling],
    ['nor by telephone', '070-1740699', telling],
    ['nor as the one whose words it is, or who was there, or who answers for something', grandmother, telling],
    ['a guardian’s personal number is needed by nobody (CON-22)', '199002032386', telling],
    ['nor the guardian’s day of birth', '1990-02-03', telling],
    ['what another unit wrote beside its answer', 'NOT-barnmedicin', telling],
    ['why the asked lead said no', 'SKÄLET', telling],
    ['how the meeting is adapted, where wishes are excluded', 'ANPASSNING', () => without('participationWishes')],
    ['why the plan was closed, where goals are excluded', 'SLUTORD', () => without('goal')],
    ['what is new in life, where the social situation is excluded', 'NYHETEN', () => without('socialSituation')],
    ['how the promises were kept, where interventions are excluded', 'LÖFTET', () => without('intervention')],
    ['the signs of the need, where the family is excluded', 'absence', () => without('family')],
    ['the reason of the need, where the family is excluded', 'ORSAKEN', () => without('family')],
  ];
  test.each(held)('%s', (_what, word, plan) => expect(textFor(plan())).not.toContain(word));

  test('an invitation says neither why the need was seen nor by which signs (INV-01)', () => {
    const { plan } = invited();
    expect(textFor({ ...plan, need: { ...plan.need, why: 'ORSAKEN', signs: ['absence'] } })).not.toMatch(/ORSAKEN|absence/);
  });

  test.each([
    'BARNMÅL',
    'BARNFRÅGA',
    'SKÄLET',
    'NOT-barnmedicin',
    'ANPASSNING',
    'SLUTORD',
    'NYHETEN',
    'LÖFTET',
    'absence',
    'ORSAKEN',
    'LÄGET',
    'UPPFÖLJT',
    'MORMORSORD',
  ])('the unit that may read it all reads %s', (word) => expect(textFor(telling(), paediatrics)).toContain(word));

  test('a relative is there for the units of the relative’s own consent', () => {
    const consent = aConsent({ id: consentId(4), givenBy: grandmother, givenAs: 'self', about: grandmother, receivers: [covers(preschool)] });
    const copy = textFor({ ...telling(), consents: [...telling().consents, consent] });
    expect(copy).toContain('MORMOR"');
    expect(copy).toContain('070-1740699');
    expect(copy).not.toContain('1950-01-01');
  });

  test('a copy with everything taken out is still a plan', () => {
    expect(Plan.safeParse(JSON.parse(textFor(without('participationWishes')))).error).toBeUndefined();
  });
});

test('the original does not move to a lead that may not read of a relative in it', () => {
  expect(heldBackFrom(telling(), paediatrics, now)).toEqual([{ kind: 'identity', about: grandmother }]);
});
