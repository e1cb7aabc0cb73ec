import type { Plan, Responsible } from '@stafett/plan';

/**
 * The name of the one that answers for an intervention.
 *
 * @param responsible - a party or somebody in the family
 * @param plan - where they are found
 */
export function nameOfResponsible(responsible: Responsible | undefined, plan: Pick<Plan, 'people' | 'parties'>): string | undefined {
  if (responsible === undefined) return undefined;
  return 'party' in responsible ? plan.parties.find(({ id }) => id === responsible.party)?.name : plan.people.find(({ id }) => id === responsible.person)?.name;
}
