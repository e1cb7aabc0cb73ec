import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Plan } from '../plan.schema.ts';
import { aContent } from '../testing/a-content.ts';
import { PlanContent } from './plan-content.schema.ts';

const faults = (of: object): readonly string[] =>
  (PlanContent.safeParse({ ...aContent(), ...of }).error?.issues ?? []).map((issue) => {
    const { violation, rule } = ('params' in issue ? issue.params : {}) as Record<string, string>;
    return `${issue.path.join('.')} ${violation ?? issue.code} ${rule ?? ''}`.trim();
  });

test('a plan that is stored is a plan’s content as it stands', () => {
  expectTypeOf<Plan>().toExtend<PlanContent>();
});

test('a plan written by hand with short names is read, and the least one has parties, goals and interventions', () => {
  expect(PlanContent.parse(aContent())).toEqual(aContent());
  expect(PlanContent.safeParse({ parties: [], goals: [], interventions: [] }).success).toBe(true);
  expect(PlanContent.safeParse({ parties: [], goals: [] }).success).toBe(false);
});

describe('What points at nothing, or is said twice, is named by place and rule (SEC-11)', () => {
  const [talks, ...others] = aContent().interventions;
  const one = (of: object) => ({ interventions: [{ ...talks, ...of }, ...others] });
  const goal = (of: object) => ({ goals: [aContent().goals[0], { ...aContent().goals[1], ...of }] });
  const cases: readonly [reason: string, of: object, fault: string[]][] = [
    ['an unknown field', { colour: 'red' }, ['unrecognized_keys']],
    ['a goal that leads to no goal', goal({ parent: 'x' }), ['goals.1.parent unknownGoal GOA-01']],
    ['the words of a stranger', goal({ wordsOf: 'x' }), ['goals.1.wordsOf unknownPerson ACT-18']],
    ['a goal about a stranger', goal({ about: 'x' }), ['goals.1.about unknownPerson ACT-18']],
    ['a stranger’s view', goal({ views: [{ person: 'x', stance: 'agrees' }] }), ['goals.1.views.0.person unknownPerson ACT-18']],
    ['a stranger’s rating', goal({ ratings: [{ on: '2026-12-01', own: 3, person: 'x' }] }), ['goals.1.ratings.0.person unknownPerson ACT-18']],
    ['a party that is not there', one({ responsible: { party: 'x' } }), ['interventions.0.responsible.party unknownParty INV-01']],
    ['a person who is not there', one({ responsible: { person: 'x' } }), ['interventions.0.responsible.person unknownPerson ACT-18']],
    ['a goal that is not there', one({ goal: 'x' }), ['interventions.0.goal unknownGoal GOA-01']],
    ['proposed by nobody', one({ proposedBy: 'x' }), ['interventions.0.proposedBy unknownParty INV-01']],
    ['about a stranger', one({ about: 'x' }), ['interventions.0.about unknownPerson ACT-18']],
    ['after what is not there', one({ after: ['contact', 'x'] }), ['interventions.0.after.1 unknownIntervention GOA-13']],
    ['together with what is not there', one({ together: ['x'] }), ['interventions.0.together.0 unknownIntervention GOA-13']],
    ['a view of a stranger on an intervention', one({ views: [{ person: 'x', stance: 'differs' }] }), ['interventions.0.views.0.person unknownPerson ACT-18']],
    ['a lead that is no party', { lead: { party: 'x' } }, ['lead.party unknownParty INV-01']],
    ['what matters to a stranger', { preparation: { whatMatters: { text: 'a', wordsOf: 'x' } } }, ['preparation.whatMatters.wordsOf unknownPerson ACT-18']],
    ['a situation in a stranger’s words', { preparation: { situation: { text: 'a', wordsOf: 'x' } } }, ['preparation.situation.wordsOf unknownPerson ACT-18']],
    [
      'a note in a stranger’s words',
      { preparation: { notes: [{ id: 'n', list: 'strengths', text: 'a', wordsOf: 'x' }] } },
      ['preparation.notes.0.wordsOf unknownPerson ACT-18'],
    ],
    ['a party that was there', { meeting: { present: { parties: ['x'], people: [] } } }, ['meeting.present.parties.0 unknownParty INV-01']],
    ['a stranger who was there', { meeting: { present: { parties: [], people: ['x'] } } }, ['meeting.present.people.0 unknownPerson ACT-18']],
    ['a stranger’s answer', { planAnswers: [{ person: 'x', answer: 'yes', except: [] }] }, ['planAnswers.0.person unknownPerson ACT-18']],
    [
      'an answer save to what is not there',
      { planAnswers: [{ person: 'kasim', answer: 'partly', except: [{ goal: 'x' }, { intervention: 'y' }] }] },
      ['planAnswers.0.except.0 unknownGoal GOA-01', 'planAnswers.0.except.1 unknownIntervention GOA-13'],
    ],
    ['one name for two goals', { goals: [aContent().goals[0], aContent().goals[1], aContent().goals[1]] }, ['goals.2.id idTaken PLA-12']],
    ['one name for two parties', { parties: [...aContent().parties, aContent().parties[0]] }, ['parties.3.id idTaken PLA-12']],
    ['one name for two people', { people: [...(aContent().people ?? []), { id: 'kasim', relation: 'relative' }] }, ['people.2.id idTaken PLA-12']],
    ['one name for two interventions', { interventions: [talks, ...others, talks] }, ['interventions.4.id idTaken PLA-12']],
    ['a step of the scale that is not there', goal({ ratings: [{ on: '2026-12-01', level: 3 }] }), ['goals.1.ratings.0.level too_big']],
    ['an own rating below nothing', goal({ ratings: [{ on: '2026-12-01', own: -1 }] }), ['goals.1.ratings.0.own too_small']],
  ];
  test.each(cases)('%s', (_reason, of, fault) => expect(faults(of)).toEqual(fault));

  test('a plan without people has nobody to quote', () => {
    expect(faults({ people: undefined, preparation: undefined, goals: [], interventions: [] })).toEqual([]);
  });
});
