/** An intervention and those that come before it. */
export interface OrderedIntervention<Id extends string = string> {
  readonly id: Id;
  readonly after: readonly Id[];
}

/** Those that come before each intervention; an id that is not in the list is left out. */
export function predecessorsOf<Id extends string>(interventions: readonly OrderedIntervention<Id>[]): Map<Id, Id[]> {
  const known = new Set(interventions.map(({ id }) => id));
  return new Map(interventions.map(({ id, after }) => [id, [...new Set(after)].filter((before) => known.has(before))]));
}

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
  const predecessors = predecessorsOf(interventions);
  const finished = new Set<Id>();
  for (const start of predecessors.keys()) {
    const path: Id[] = [];
    const onPath = new Set<Id>();
    const left = new Map<Id, Id[]>();
    let at: Id | undefined = start;
    while (at !== undefined && !finished.has(at)) {
      if (!onPath.has(at)) {
        onPath.add(at);
        path.push(at);
        left.set(at, [...(predecessors.get(at) ?? [])]);
      }
      const next: Id | undefined = left.get(at)?.pop();
      if (next !== undefined && onPath.has(next)) return path.slice(path.indexOf(next));
      if (next === undefined) {
        finished.add(at);
        onPath.delete(at);
        path.pop();
        at = path.at(-1);
      } else if (!finished.has(next)) at = next;
    }
  }
  return undefined;
}
