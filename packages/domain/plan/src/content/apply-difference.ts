import { contentOf } from './content-of.ts';
import { contentFrom, type Fields, fieldsOf } from './content-fields.ts';
import { listCodes } from './list-codes.ts';
import type { Listed, PlanChange } from './plan-change.ts';
import type { PlanContent } from './plan-content.schema.ts';

type ListChange = Exclude<PlanChange, { what: 'set' }>;

/**
 * Makes the changes between two versions again: applied to the older they give the newer (PLA-09).
 *
 * @param older - the version that the changes were found from
 * @param difference - what {@link differenceBetween} found
 * @example
 * applyDifference({ parties: [], goals: [], interventions: [] }, [{ what: 'added', code: 'goalAdded', part: 'goals', id: 'sleep', at: 0, to: { id: 'sleep', kind: 'longTerm', text: 'Jag sover.' } }]).goals // [{ id: 'sleep', kind: 'longTerm', text: 'Jag sover.' }]
 */
export function applyDifference(older: PlanContent, difference: readonly PlanChange[]): PlanContent {
  return contentOf(contentFrom(difference.reduce(applyChange, fieldsOf(contentOf(older)))));
}

function applyChange(fields: Fields, change: PlanChange): Fields {
  if (change.what === 'set') return { ...fields, singles: { ...fields.singles, [change.part]: change.to } };
  return { ...fields, lists: { ...fields.lists, [change.part]: changedList(fields.lists[change.part], change) } };
}

function changedList(list: readonly Listed[], change: ListChange): readonly Listed[] {
  const { key } = listCodes[change.part];
  switch (change.what) {
    case 'removed':
      return list.filter((thing) => thing[key] !== change.id);
    case 'added':
      return list.toSpliced(change.at, 0, change.to);
    case 'changed':
      return list.map((thing) => (thing[key] === change.id ? { ...thing, [change.field]: change.to } : thing));
    case 'ordered':
      return change.to.flatMap((id) => list.filter((thing) => thing[key] === id));
  }
}
