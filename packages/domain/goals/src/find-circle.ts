import { layersOf, type OrderedIntervention } from './layers-of.ts';

/**
 * Finds interventions that wait for each other in a circle, so that none could begin (GOA-13).
 *
 * @param interventions - each with the ids that it comes after; unknown ids count as nothing
 * @returns the circle, each id after the next and the last after the first; nothing when there is none
 * @example
 * findCircle([{ id: 'group', after: [] }, { id: 'filming', after: ['group'] }]) // undefined
 * findCircle([{ id: 'group', after: ['filming'] }, { id: 'filming', after: ['group'] }]) // ['group', 'filming']
 */
export function findCircle<Id extends string>(interventions: readonly OrderedIntervention<Id>[]): Id[] | undefined {
  const stuck = new Map(layersOf(interventions).stuck.map(({ id, after }) => [id, after]));
  const walked = new Map<Id, number>();
  let at = [...stuck.keys()][0];
  while (at !== undefined && !walked.has(at)) {
    walked.set(at, walked.size);
    at = stuck.get(at)?.find((before) => stuck.has(before));
  }
  return at === undefined ? undefined : [...walked.keys()].slice(walked.get(at));
}
