import { describe, expect, test } from 'vitest';
import { arrive, carryOn, covered, met } from '../testing/carry-on.ts';
import { aContent } from '../testing/a-content.ts';
import { counsellor, interventionId, partyId } from '../testing/fictional-family.ts';
import { applyDifference } from './apply-difference.ts';
import { contentOf } from './content-of.ts';
import { differenceBetween } from './difference-between.ts';
import { planChangeCodes } from './plan-change.ts';
import type { PlanContent } from './plan-content.schema.ts';

type Intervention = PlanContent['interventions'][number];
type Goal = PlanContent['goals'][number];

const base = aContent();
const talks = (of: Partial<Intervention>): PlanContent =>
  aContent({ interventions: base.interventions.map((one) => (one.id === 'talks' ? { ...one, ...of } : one)) });
const calm = (of: Partial<Goal>): PlanContent => aContent({ goals: base.goals.map((goal) => (goal.id === 'calm' ? { ...goal, ...of } : goal)) });
const social = (of: object): PlanContent => aContent({ parties: base.parties.map((party) => (party.id === 'social' ? { ...party, ...of } : party)) });
const people = base.people ?? [];
const day = (date: string) => date as never;
const followUp = { id: 'f1', heldOn: day('2027-02-01'), outcome: 'continue' } as const;
const other = { id: 'o1', kind: 'lssIndividualPlan', owner: 'LSS-enheten' } as const;
const said = { person: 'kasim', answer: 'yes', except: [] } as PlanContent['planAnswers'] extends (infer One)[] | undefined ? One : never;

describe('PLA-09: what has changed between two versions is told change by change', () => {
  const cases: readonly [code: string, older: PlanContent, newer: PlanContent, more?: object][] = [
    ['personJoined', base, aContent({ people: [...people, { id: 'rut', relation: 'relative' }] }), { part: 'people', id: 'rut', at: 2 }],
    ['personLeft', base, aContent({ people: people.slice(0, 1), interventions: base.interventions }), { what: 'removed', id: 'bengt' }],
    [
      'personChanged',
      base,
      aContent({ people: people.map((one) => ({ ...one, name: one.id === 'bengt' ? 'Bengt' : undefined })) }),
      { field: 'name', to: 'Bengt' },
    ],
    ['partyJoined', base, aContent({ parties: [...base.parties, { id: 'school', principal: 'municipality' }] }), { id: 'school' }],
    ['partyLeft', base, aContent({ parties: base.parties.slice(0, 2) }), { id: 'home' }],
    ['partyChanged', base, social({ role: 'Håller ihop' }), { field: 'role', to: 'Håller ihop' }],
    ['partyAnswered', base, social({ answer: { coming: true } }), { field: 'answer' }],
    [
      'noteAdded',
      base,
      aContent({ preparation: { ...base.preparation, notes: [...(base.preparation?.notes ?? []), { id: 'q', list: 'questions', text: 'Vem?' }] } }),
    ],
    ['noteRemoved', base, aContent({ preparation: { ...base.preparation, notes: [] } })],
    ['noteReworded', base, aContent({ preparation: { ...base.preparation, notes: [{ id: 'n1', list: 'strengths', text: 'Vill.' }] } }), { field: 'text' }],
    ['goalAdded', base, aContent({ goals: [...base.goals, { id: 'new', kind: 'longTerm', text: 'Jag går i skolan.' }] }), { at: 2 }],
    ['goalRemoved', base, aContent({ goals: base.goals.slice(0, 1) })],
    ['goalReworded', base, calm({ text: 'Jag somnar.' }), { field: 'text', from: 'Jag somnar före elva.', to: 'Jag somnar.' }],
    ['goalReworded', base, calm({ wordsOf: 'kasim' }), { field: 'wordsOf', to: 'kasim' }],
    ['goalPlaced', base, calm({ parent: undefined }), { field: 'parent', from: 'sleep' }],
    ['goalPlaced', base, calm({ kind: 'longTerm' }), { field: 'kind' }],
    ['goalInformationChanged', base, calm({ information: 'school' }), { field: 'information' }],
    ['goalInformationChanged', base, calm({ about: 'bengt' }), { field: 'about' }],
    ['goalViewed', base, calm({ views: [{ person: 'bengt', stance: 'differs' }] }), { field: 'views' }],
    ['goalScaled', base, calm({ scale: { steps: ['a', 'b', 'c', 'd', 'e'] } })],
    ['goalRated', base, calm({ ratings: [{ on: day('2026-12-01'), level: 0 }] })],
    ['interventionAdded', base, aContent({ interventions: [{ id: 'first', what: 'Först' }, ...base.interventions] }), { at: 0 }],
    ['interventionRemoved', base, aContent({ interventions: base.interventions.slice(0, 3) }), { id: 'evenings' }],
    ['interventionReworded', base, talks({ what: 'Samtal hemma' }), { field: 'what', to: 'Samtal hemma' }],
    ['interventionReworded', base, talks({ who: 'kurator' }), { field: 'who' }],
    ['interventionReworded', base, talks({ starts: undefined }), { field: 'starts', from: 'Nu' }],
    ['interventionReworded', base, talks({ given: 'Kvällar' }), { field: 'given' }],
    ['interventionReworded', base, talks({ howOften: 'Ibland' }), { field: 'howOften' }],
    ['interventionReworded', base, talks({ where: 'Hemma' }), { field: 'where' }],
    ['interventionPlaced', base, talks({ goal: 'sleep' }), { field: 'goal' }],
    ['interventionMoved', base, talks({ responsible: { party: 'social' } }), { from: { party: 'centre' }, to: { party: 'social' } }],
    ['interventionDated', base, talks({ due: day('2027-01-01') }), { field: 'due', to: '2027-01-01' }],
    ['interventionOrdered', base, talks({ after: ['walks'] }), { field: 'after' }],
    ['interventionOrdered', base, talks({ together: ['walks'] }), { field: 'together' }],
    ['interventionAnswered', base, talks({ acceptance: { state: 'accepted' } }), { field: 'acceptance' }],
    ['interventionAnswered', base, talks({ proposedBy: 'social' }), { field: 'proposedBy' }],
    ['interventionReported', base, talks({ reports: [{ status: 'underWay' }] }), { to: [{ status: 'underWay' }] }],
    ['interventionInformationChanged', base, talks({ information: 'mentalHealth' }), { field: 'information' }],
    ['interventionInformationChanged', base, talks({ about: 'bengt' }), { field: 'about' }],
    ['interventionViewed', base, talks({ views: [{ person: 'kasim', stance: 'agrees' }] })],
    ['followUpHeld', base, aContent({ followUps: [followUp] })],
    ['followUpRemoved', aContent({ followUps: [followUp] }), base],
    ['followUpRevised', aContent({ followUps: [followUp] }), aContent({ followUps: [{ ...followUp, outcome: 'close' }] }), { field: 'outcome' }],
    ['planAnswered', base, aContent({ planAnswers: [said] }), { id: 'kasim' }],
    ['planAnswered', aContent({ planAnswers: [said] }), aContent({ planAnswers: [{ ...said, answer: 'no' }] }), { field: 'answer', id: 'kasim' }],
    ['planAnswerRemoved', aContent({ planAnswers: [said] }), base],
    ['sisterPlanAdded', base, aContent({ sisterPlans: [other] })],
    ['sisterPlanRemoved', aContent({ sisterPlans: [other] }), base],
    ['sisterPlanRevised', aContent({ sisterPlans: [other] }), aContent({ sisterPlans: [{ ...other, where: 'Akten' }] }), { field: 'where' }],
    ['listReordered', base, aContent({ goals: base.goals.toReversed() }), { part: 'goals', to: ['calm', 'sleep'] }],
    ['whatMattersReworded', base, aContent({ preparation: { ...base.preparation, whatMatters: { text: 'Sova.' } } }), { what: 'set', to: { text: 'Sova.' } }],
    ['situationReworded', base, aContent({ preparation: { ...base.preparation, situation: undefined } }), { from: { text: 'Kasim sover dåligt.' } }],
    ['crisisPlanReworded', base, aContent({ crisisPlan: { signs: { text: 'Tyst' } } }), { part: 'signs' }],
    ['crisisPlanReworded', base, aContent({ crisisPlan: { wants: { text: 'Ro' } } }), { part: 'wants' }],
    ['crisisPlanReworded', base, aContent({ crisisPlan: { othersDo: { text: 'Vänta' } } }), { part: 'othersDo' }],
    ['crisisPlanReworded', base, aContent({ crisisPlan: { contacts: { text: 'Bengt' } } }), { part: 'contacts' }],
    ['crisisPlanReworded', base, aContent({ crisisPlan: { acuteCare: { text: '112' } } }), { part: 'acuteCare' }],
    ['presenceChanged', base, aContent({ meeting: { present: { parties: ['social'], people: [] } } }), { part: 'present' }],
    ['leadNamed', aContent({ lead: undefined }), base, { part: 'lead' }],
    ['leadMoved', base, aContent({ lead: { party: 'centre', who: 'Maria', state: 'offered' } })],
    ['leadAnswered', aContent({ lead: { party: 'social', who: 'Maria', state: 'offered' } }), base],
    ['leadPersonChanged', base, aContent({ lead: { party: 'social', who: 'Ali', state: 'accepted' } })],
    ['leadRemoved', base, aContent({ lead: undefined })],
    ['followUpPlanned', aContent({ nextFollowUp: undefined }), base],
    ['followUpMoved', base, aContent({ nextFollowUp: { on: day('2027-03-01') } })],
    ['followUpCancelled', base, aContent({ nextFollowUp: undefined })],
  ];
  test.each(cases)('%s', (code, older, newer, more = {}) => {
    const difference = differenceBetween(older, newer);
    expect(difference).toMatchObject([{ code, ...more }]);
    expect(applyDifference(older, difference)).toEqual(contentOf(newer));
  });

  test('every change that there is a code for is one of these', () => {
    expect(planChangeCodes.filter((code) => !cases.some(([found]) => found === code))).toEqual([]);
  });

  test('two versions that say the same have no difference, and what is empty is the same as what is not there', () => {
    expect(differenceBetween(base, aContent())).toEqual([]);
    expect(differenceBetween(base, aContent({ followUps: [], planAnswers: [], meeting: {}, crisisPlan: {} }))).toEqual([]);
  });

  test('several changes are told in an order in which they can be made again', () => {
    const newer = aContent({
      interventions: [{ id: 'first', what: 'Först' }, ...base.interventions.slice(2), { id: 'last', what: 'Sist' }],
      lead: { party: 'centre' },
    });
    const difference = differenceBetween(base, newer);
    expect(difference.map(({ code, ...change }) => ('id' in change ? `${code} ${change.id}` : code))).toEqual([
      'leadMoved',
      'interventionRemoved talks',
      'interventionRemoved contact',
      'interventionAdded first',
      'interventionAdded last',
    ]);
    expect(applyDifference(base, difference)).toEqual(contentOf(newer));
  });
});

describe('PLA-12: a stored plan is compared by its stable ids, whoever wrote it when', () => {
  test('a plan’s content names nothing but what it says', () => {
    const content = contentOf(covered().plan);
    expect(Object.keys(content)).toEqual(['parties', 'goals', 'interventions', 'people', 'preparation', 'lead', 'meeting', 'nextFollowUp']);
    expect(JSON.stringify(content)).not.toMatch(/maria\.lindqvist|"version"|"consents"/);
    expect(content.goals[0]).toEqual({
      text: 'Josef har det tryggt och utvecklas väl.',
      id: content.goals[0]?.id,
      kind: 'longTerm',
      about: covered().plan.person,
      information: 'goal',
    });
  });
  test('another party takes over an intervention', () => {
    const before = met();
    const version = before.plan.interventions[3]?.version as number;
    const after = carryOn(before, {
      type: 'arrangeIntervention',
      intervention: interventionId(4),
      responsible: { party: partyId(1) },
      after: [],
      baseVersion: version,
    });
    expect(differenceBetween(before.plan, after.plan).map(({ code }) => code)).toEqual(['interventionMoved', 'interventionAnswered']);
  });
  test('the lead says yes', () => {
    const after = arrive(carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor));
    expect(differenceBetween(covered().plan, after.plan)).toMatchObject([{ code: 'leadAnswered', to: { state: 'accepted' } }]);
  });
});
