import type { ConsentFacts } from '@stafett/consent';
import type { CalendarDate } from '@stafett/kernel';
import type { Plan } from './plan.schema.ts';

/**
 * What the consent engine needs to know of a plan.
 *
 * @param plan - the original; a copy holds no consents
 * @example
 * consentFactsOf(examplePlan).guardians.length // 1
 */
export function consentFactsOf(plan: Plan): ConsentFacts {
  const birthDate = plan.people.find((someone) => someone.id === plan.person)?.birthDate;
  return {
    person: { id: plan.person, birthDate: birthDate as CalendarDate },
    guardians: plan.people.filter((someone) => someone.relation === 'guardian').map(({ id }) => ({ id })),
    consents: plan.consents,
  };
}
