import type { ConsentFacts } from '@stafett/consent';
import type { CalendarDate } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import type { PersonAround } from './person-around.schema.ts';
import type { Plan } from './plan.schema.ts';

const recordLists = ['representatives', 'care', 'assessments', 'boardDecisions', 'grounds', 'protections', 'disclosures'] as const;

/**
 * What the consent engine needs to know of a plan: the person, those with custody and since when, the answers, and every record that the work may rest on or be hindered by.
 *
 * @param plan - the original; a copy holds neither consents nor records
 * @example
 * consentFactsOf(examplePlan).guardians.length // 1
 */
export function consentFactsOf(plan: Plan): ConsentFacts {
  const records = recordLists.flatMap((list) => (plan[list] === undefined ? [] : [[list, plan[list]] as const]));
  return {
    person: personOf(plan),
    guardians: plan.people.filter(({ relation }) => relation === 'guardian').map(({ id, custody }) => ({ id, ...custody })),
    consents: plan.consents,
    ...(Object.fromEntries(records) as Partial<ConsentFacts>),
    ...(plan.routine === undefined ? {} : { routine: { matureChildSuffices: profileNamed(plan.routine).matureChildSuffices } }),
  };
}

function personOf({ person, people }: Plan): ConsentFacts['person'] {
  const { birthDate, unaccompanied, diedOn }: Partial<PersonAround> = people.find(({ id }) => id === person) ?? {};
  return {
    id: person,
    birthDate: birthDate as CalendarDate,
    ...(unaccompanied === undefined ? {} : { unaccompanied }),
    ...(diedOn === undefined ? {} : { diedOn }),
  };
}
