import { findCircle, orderOf } from '@stafett/goals';

/** What is needed to put an intervention in its order. */
export interface PlacedIntervention {
  readonly id: string;
  readonly after?: readonly string[] | undefined;
  readonly together?: readonly string[] | undefined;
}

type Groups = ReadonlyMap<string, readonly string[]>;

// Interventions that are given together are one group, by the first of them.
function groupsOf(interventions: readonly PlacedIntervention[]): Groups {
  const groups = new Map<string, string[]>(interventions.map(({ id }) => [id, [id]]));
  for (const { id, together = [] } of interventions) for (const other of together) merge(groups, id, other);
  return groups;
}

function merge(groups: Map<string, string[]>, id: string, other: string): void {
  const group = groups.get(id);
  const joined = groups.get(other);
  if (group === undefined || joined === undefined || group === joined) return;
  group.push(...joined);
  for (const one of joined) groups.set(one, group);
}

const leaderIn = (groups: Groups, id: string): string | undefined => groups.get(id)?.[0];

function stepsOf(interventions: readonly PlacedIntervention[], groups: Groups): readonly { readonly id: string; readonly after: readonly string[] }[] {
  const after = new Map<string, string[]>();
  for (const one of interventions) {
    const leader = leaderIn(groups, one.id) as string;
    const before = (one.after ?? []).flatMap((id) => leaderIn(groups, id) ?? []);
    after.set(leader, [...(after.get(leader) ?? []), ...before]);
  }
  return [...after].map(([id, before]) => ({ id, after: before }));
}

/**
 * The interventions in the order that they can begin: those of one step go on at the same time, each step after the ones before (GOA-13).
 * What waits in a circle comes last, so that nothing is lost from sight.
 *
 * @param interventions - each with what it comes after and what it is given together with; unknown ids count as nothing
 * @example
 * sequenceOf([{ id: 'filming', after: ['group'] }, { id: 'group' }, { id: 'talks', together: ['filming'] }]) // [['group'], ['talks', 'filming']]
 */
export function sequenceOf(interventions: readonly PlacedIntervention[]): readonly (readonly string[])[] {
  const groups = groupsOf(interventions);
  return orderOf(stepsOf(interventions, groups)).map((step) => step.flatMap((leader) => groups.get(leader) ?? []));
}

/**
 * The interventions that wait for each other in a circle, also where one is given together with what it comes after (GOA-13).
 *
 * @param interventions - as for {@link sequenceOf}
 * @returns the circle; nothing when there is none
 * @example
 * circleIn([{ id: 'group', after: ['filming'] }, { id: 'filming', together: ['group'] }]) // ['filming', 'group']
 * circleIn([{ id: 'group' }, { id: 'filming', after: ['group'] }]) // undefined
 */
export function circleIn(interventions: readonly PlacedIntervention[]): readonly string[] | undefined {
  const groups = groupsOf(interventions);
  return findCircle(stepsOf(interventions, groups))?.flatMap((leader) => groups.get(leader) ?? []);
}
