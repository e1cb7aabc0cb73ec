import { HistoryEntry } from './history-entry.schema.ts';
import type { Plan } from './plan.schema.ts';
import { rebuildPlan } from './rebuild-plan.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const unit = { house: 'municipality', unit: 'barn-och-familj', name: 'Socialtjänsten barn och familj', kind: 'socialServices', principal: 'municipality' };
const by = { user: 'maria', name: 'Maria', house: 'municipality', unit: 'barn-och-familj' };
const head = { plan: id(1), keeper: 'municipality', term: 1, by, at: '2026-11-23T08:00:00.000Z' };

/**
 * The history of a small, fictional plan, for examples and first tries: a need that a school saw, and what matters to Alma.
 *
 * @example
 * exampleHistory.map(({ change }) => change.type) // ['registerNeed', 'writeWhatMatters']
 */
export const exampleHistory: readonly HistoryEntry[] = [
  HistoryEntry.parse({
    ...head,
    version: 1,
    command: id(91),
    change: {
      type: 'registerNeed',
      plan: id(1),
      person: id(2),
      people: [
        { id: id(2), relation: 'person', name: 'Alma', birthDate: '2016-05-04' },
        { id: id(3), relation: 'guardian', name: 'Eva' },
      ],
      need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: ['absence'] },
      party: id(4),
      unit,
      role: 'Håller ihop arbetet',
    },
  }),
  HistoryEntry.parse({ ...head, version: 2, command: id(92), change: { type: 'writeWhatMatters', text: 'Att få vara med mina kompisar.', wordsOf: id(2) } }),
];

/**
 * The plan that {@link exampleHistory} makes.
 *
 * @example
 * examplePlan.preparation.whatMatters.text // 'Att få vara med mina kompisar.'
 */
export const examplePlan: Plan = rebuildPlan(exampleHistory);
