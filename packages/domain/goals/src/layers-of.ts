/** An intervention and those that come before it. */
export interface OrderedIntervention<Id extends string = string> {
  readonly id: Id;
  readonly after: readonly Id[];
}

/** Layers that can begin one after another, and what can never begin because it waits in a circle or for one. */
export interface Layers<Id extends string> {
  readonly layers: Id[][];
  readonly stuck: OrderedIntervention<Id>[];
}

/**
 * Puts interventions in layers, each after the ones before.
 *
 * @param interventions - each with the ids that it comes after; unknown ids count as nothing
 */
export function layersOf<Id extends string>(interventions: readonly OrderedIntervention<Id>[]): Layers<Id> {
  const waiting = new Map(interventions.map((intervention) => [intervention.id, intervention]));
  const layers: Id[][] = [];
  for (;;) {
    const layer = [...waiting.values()].filter(({ after }) => !after.some((before) => waiting.has(before))).map(({ id }) => id);
    if (layer.length === 0) return { layers, stuck: [...waiting.values()] };
    for (const id of layer) waiting.delete(id);
    layers.push(layer);
  }
}
