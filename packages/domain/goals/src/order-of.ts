import { layersOf, type OrderedIntervention } from './layers-of.ts';

/**
 * The order of interventions as layers: those of one layer can go on together, each layer after the ones before (GOA-13).
 * What waits in a circle, or for a circle, comes last in the order given, so that nothing is lost from sight.
 *
 * @param interventions - each with the ids that it comes after; unknown ids count as nothing
 * @example
 * orderOf([{ id: 'filming', after: ['group'] }, { id: 'group', after: [] }, { id: 'sleep', after: [] }]) // [['group', 'sleep'], ['filming']]
 */
export function orderOf<Id extends string>(interventions: readonly OrderedIntervention<Id>[]): Id[][] {
  const { layers, stuck } = layersOf(interventions);
  return stuck.length === 0 ? layers : [...layers, stuck.map(({ id }) => id)];
}
