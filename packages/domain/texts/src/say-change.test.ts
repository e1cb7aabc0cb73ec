import { differenceBetween, type PlanChange, type PlanContent, planChangeCodes } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';
import { sayChange } from './say-change.ts';

const names: Readonly<Record<string, string>> = { bup: 'BUP', vc: 'Vårdcentralen', eva: 'Eva', talks: 'Samtal', sleep: 'Jag sover' };
const words = { texts: createTexts('sv'), nameOf: (_what: string, id: string) => names[id] ?? id };

const content = (of: Partial<PlanContent> = {}): PlanContent => ({
  people: [{ id: 'eva', relation: 'guardian', name: 'Eva' }],
  parties: [
    { id: 'bup', principal: 'region', name: 'BUP' },
    { id: 'vc', principal: 'region', name: 'Vårdcentralen' },
  ],
  goals: [{ id: 'sleep', kind: 'longTerm', text: 'Jag sover' }],
  interventions: [talks()],
  lead: { party: 'vc', state: 'accepted' },
  nextFollowUp: { on: '2027-02-01' as never },
  ...of,
});
function talks(of: object = {}): PlanContent['interventions'][number] {
  return { id: 'talks', what: 'Samtal', responsible: { party: 'vc' }, starts: 'Nu', due: '2027-01-01' as never, ...of };
}
const said = (newer: PlanContent, older = content()): readonly string[] => differenceBetween(older, newer).map((change) => sayChange(change, words));
const work = (of: object): PlanContent => content({ interventions: [talks(of)] });

describe('PLA-09: two versions are compared in words', () => {
  const cases: readonly [sentence: string, newer: PlanContent, older?: PlanContent][] = [
    ['Nytt mål: ”Jag leker”', content({ goals: [...content().goals, { id: 'play', kind: 'longTerm', text: 'Jag leker' }] })],
    ['Målet ”Jag sover” är borttaget', content({ goals: [] })],
    ['Målet ”Jag sover” heter nu ”Jag somnar”', content({ goals: [{ id: 'sleep', kind: 'longTerm', text: 'Jag somnar' }] })],
    ['Det är ändrat vems ord målet ”Jag sover” är', content({ goals: [{ id: 'sleep', kind: 'longTerm', text: 'Jag sover', wordsOf: 'eva' }] })],
    ['Ny insats: ”Skola”', content({ interventions: [talks(), { id: 'school', what: 'Skola' }] })],
    ['BUP tog över ”Samtal” från Vårdcentralen', work({ responsible: { party: 'bup' } })],
    ['Eva tog över ”Samtal” från Vårdcentralen', work({ responsible: { person: 'eva' } })],
    ['Ingen ansvarar längre för ”Samtal”. Tidigare var det Vårdcentralen', work({ responsible: undefined })],
    ['Vårdcentralen ansvarar för ”Samtal”', content(), work({ responsible: undefined })],
    ['Insatsen ”Samtal” heter nu ”Stöd”', work({ what: 'Stöd' })],
    ['När ”Samtal” börjar är ändrat: I vår', work({ starts: 'I vår' })],
    ['När ”Samtal” börjar är ändrat. Det är tomt nu', work({ starts: undefined })],
    ['”Samtal” ska vara klar 2 februari 2027', work({ due: '2027-02-02' })],
    ['”Samtal” har ingen dag längre', work({ due: undefined })],
    ['Svaret om ”Samtal” är ja', work({ acceptance: { state: 'accepted' } })],
    ['Svaret om ”Samtal” är nej', work({ acceptance: { state: 'declined' } })],
    ['”Samtal” är en fråga som väntar på svar', work({ acceptance: { state: 'requested' } })],
    ['”Samtal” är nu pågår', work({ reports: [{ status: 'done' }, { status: 'underWay' }] })],
    ['BUP är inte med längre', content({ parties: content().parties.slice(1) })],
    ['Eva är inte längre med i kretsen', content({ people: [] })],
    ['BUP tog över huvudansvaret från Vårdcentralen', content({ lead: { party: 'bup', state: 'accepted' } })],
    ['Vårdcentralen har sagt nej till huvudansvaret', content({ lead: { party: 'vc', state: 'declined' } })],
    ['Vårdcentralen är tillfrågad om huvudansvaret', content({ lead: { party: 'vc', state: 'offered' } })],
    ['Vårdcentralen har huvudansvaret', content(), content({ lead: undefined })],
    ['Vårdcentralen har inte längre huvudansvaret', content({ lead: undefined })],
    ['Uppföljningen är flyttad från 1 februari 2027 till 1 mars 2027', content({ nextFollowUp: { on: '2027-03-01' as never } })],
    ['Eva har svarat på hur planen blev', content({ planAnswers: [{ person: 'eva', answer: 'yes', except: [] }] })],
    ['Planen hänvisar till en annan plan: genomförandeplan, Boendet', content({ sisterPlans: [{ id: 's', kind: 'solImplementationPlan', owner: 'Boendet' }] })],
    ['Verksamheterna står i en annan ordning', content({ parties: content().parties.toReversed() })],
  ];
  test.each(cases)('%s', (sentence, newer, older) => expect(said(newer, older)).toEqual([sentence]));

  test('every change has a sentence, also about what nobody can name any more', () => {
    const bare = planChangeCodes.flatMap((code): PlanChange[] => [
      { what: 'set', code, part: 'lead' },
      { what: 'changed', code, part: 'goals', id: 'x', field: 'text' },
      { what: 'added', code, part: 'followUps', id: 'x', at: 0, to: { id: 'x' } },
    ]);
    expect(bare.map((change) => sayChange(change, words)).filter((sentence) => sentence.trim().length < 5)).toEqual([]);
  });
});
