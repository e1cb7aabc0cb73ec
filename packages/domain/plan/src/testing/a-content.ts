import type { PlanContent } from '../content/plan-content.schema.ts';

const answers = { who: 'psykolog', starts: 'Nu', given: 'Dagtid', howOften: 'Varje vecka', where: 'Mottagningen' } as const;

/** A plan written by hand, with all that the law asks for and what is usual. */
export const aContent = (of: Partial<PlanContent> = {}): PlanContent => ({
  people: [
    { id: 'kasim', relation: 'person' },
    { id: 'bengt', relation: 'godMan' },
  ],
  parties: [
    { id: 'social', principal: 'municipality', kind: 'socialServices' },
    { id: 'centre', principal: 'region', kind: 'healthCentre' },
    { id: 'home', principal: 'state', kind: 'youthHome' },
  ],
  preparation: {
    whatMatters: { text: 'Jag vill sova.', wordsOf: 'kasim' },
    situation: { text: 'Kasim sover dåligt.' },
    notes: [{ id: 'n1', list: 'strengths', text: 'Vill ta emot hjälp.' }],
  },
  goals: [
    { id: 'sleep', kind: 'longTerm', text: 'Jag sover hela natten.', wordsOf: 'kasim' },
    { id: 'calm', kind: 'shortTerm', parent: 'sleep', text: 'Jag somnar före elva.' },
  ],
  interventions: [
    { id: 'talks', goal: 'calm', what: 'Samtal', responsible: { party: 'centre' }, ...answers },
    { id: 'contact', goal: 'calm', what: 'Kontaktperson', responsible: { party: 'social' }, after: ['talks'], ...answers },
    { id: 'walks', goal: 'calm', what: 'Promenader', responsible: { party: 'home' }, ...answers },
    { id: 'evenings', goal: 'calm', what: 'Lugna kvällar', responsible: { person: 'bengt' }, ...answers },
  ],
  lead: { party: 'social', who: 'Maria', state: 'accepted' },
  nextFollowUp: { on: '2027-02-01' as never },
  ...of,
});
