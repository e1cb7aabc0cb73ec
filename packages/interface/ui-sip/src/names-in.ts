import type { Plan } from '@stafett/plan';
import type { NameOf } from '@stafett/texts';

type Naming = Pick<Plan, 'people' | 'parties' | 'interventions'> & Partial<Pick<Plan, 'goals'>>;

/**
 * Finds the names that a refusal about a plan needs; an id that the plan does not hold stands for itself.
 *
 * @param plan - an original or a copy
 */
export function namesIn(plan: Naming): NameOf {
  const finders = {
    person: (id: string) => plan.people.find((someone) => someone.id === id)?.name,
    unit: (id: string) => plan.parties.find(({ house, unit }) => `${house}/${unit}` === id)?.name,
    party: (id: string) => plan.parties.find((party) => party.id === id)?.name,
    goal: (id: string) => plan.goals?.find((goal) => goal.id === id)?.text,
    intervention: (id: string) => plan.interventions.find((one) => one.id === id)?.what,
  };
  return (what, id) => finders[what](id) ?? id;
}
