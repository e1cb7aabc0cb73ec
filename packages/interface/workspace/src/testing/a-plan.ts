import type { HistoryChange, Plan } from '@stafett/plan';
import { HistoryEntry, rebuildPlan } from '@stafett/plan';

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

/** Ids of the little plan. */
export const ids = {
  plan: uuid(1),
  child: uuid(2),
  mother: uuid(3),
  father: uuid(4),
  own: uuid(5),
  longTerm: uuid(6),
  shortTerm: uuid(7),
  first: uuid(8),
  second: uuid(9),
} as const;

export const at = '2026-11-23T08:15:00.000Z';
export const by = { user: 'maria', name: 'Maria Lindqvist', house: 'municipality', unit: 'barn-och-familj' } as const;
export const ownUnit = {
  house: 'municipality',
  unit: 'barn-och-familj',
  name: 'Socialtjänsten barn och familj',
  kind: 'socialServices',
  principal: 'municipality',
} as const;

const begun = {
  type: 'registerNeed',
  plan: ids.plan,
  person: ids.child,
  people: [
    { id: ids.child, relation: 'person', name: 'Josef Ahlgren', birthDate: '2023-03-14' },
    { id: ids.mother, relation: 'guardian', name: 'Hanna Ahlgren', called: 'mamma' },
    { id: ids.father, relation: 'guardian', name: 'Daniel Ahlgren', called: 'pappa' },
  ],
  need: { noticedBy: 'person', noticedOn: '2026-11-20', signs: [] },
  party: ids.own,
  unit: ownUnit,
  role: 'Kallar till mötet',
};

/**
 * A plan as its history makes it, from the need on.
 *
 * @param changes - what has been done since the need was registered
 */
export function aPlan(...changes: readonly object[]): Plan {
  const entries = [begun, ...changes].map((change, place) =>
    HistoryEntry.parse({
      plan: ids.plan,
      version: place + 1,
      command: uuid(100 + place),
      keeper: 'municipality',
      term: 1,
      change: change as HistoryChange,
      by,
      at,
    }),
  );
  return rebuildPlan(entries);
}
