import type { Telling } from '../action-rule.ts';

/** The short name of the person whose plan it is. */
export function personOfPlan({ plan, people, names }: Pick<Telling, 'plan' | 'people' | 'names'>): string {
  const known = plan === undefined ? undefined : names.nameOf(plan.person);
  return known ?? Object.keys(people).find((one) => people[one]?.relation === 'person') ?? 'nobody';
}
