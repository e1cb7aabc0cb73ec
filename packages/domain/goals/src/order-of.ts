import { type OrderedIntervention, predecessorsOf } from './find-circle.ts';

/**
 * The order of interventions as layers: those of one layer can go on together, each layer after the ones before (GOA-13).
 * What waits in a circle, or for a circle, comes last in the order given, so that nothing is lost from sight.
 *
 * @param interventions - each with the ids that it comes after; unknown ids count as nothing
 * @example
 * orderOf([{ id: 'filming', after: ['group'] }, { id: 'group', after: [] }, { id: 'sleep', after: [] }]) // [['group', 'sleep'], ['filming']]
 */
export function orderOf<Id extends string>(interventions: readonly OrderedIntervention<Id>[]): Id[][] {
  const waiting = predecessorsOf(interventions);
  const successors = new Map<Id, Id[]>([...waiting.keys()].map((id) => [id, []]));
  for (const [id, before] of waiting) for (const one of before) successors.get(one)?.push(id);
  const count = new Map([...waiting].map(([id, before]) => [id, before.length]));
  const place = new Map([...waiting.keys()].map((id, index) => [id, index]));
  const layers: Id[][] = [];
  let layer = [...waiting.keys()].filter((id) => count.get(id) === 0);
  while (layer.length > 0) {
    layers.push(layer);
    const next: Id[] = [];
    for (const id of layer) {
      waiting.delete(id);
      for (const later of successors.get(id) ?? []) {
        count.set(later, (count.get(later) ?? 0) - 1);
        if (count.get(later) === 0) next.push(later);
      }
    }
    layer = next.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  }
  return waiting.size === 0 ? layers : [...layers, [...waiting.keys()]];
}
