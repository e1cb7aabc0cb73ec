import type { PersonId } from '@stafett/kernel';
import type { Plan, Responsible } from '@stafett/plan';
import type { Option } from '@stafett/ui-kit';

/** The person and the family, to choose among. */
export function familyOptions({ people }: Pick<Plan, 'people'>): readonly Option<PersonId>[] {
  return people.map(({ id, name, called }) => ({ id, label: called === undefined ? name : `${name} (${called})` }));
}

/** Everybody who can answer for an intervention: the parties, then the person and the family (GOA-11). */
export function responsibleOptions(plan: Pick<Plan, 'people' | 'parties'>): readonly Option[] {
  return [...plan.parties.map(({ id, name }) => ({ id, label: name })), ...familyOptions(plan)];
}

/** The one with this id, as the plan holds who answers for an intervention. */
export function responsibleWith(id: string | undefined, { people, parties }: Pick<Plan, 'people' | 'parties'>): Responsible | undefined {
  const party = parties.find((one) => one.id === id);
  if (party !== undefined) return { party: party.id };
  const person = people.find((one) => one.id === id);
  return person === undefined ? undefined : { person: person.id };
}

/** The id of the one who answers for an intervention. */
export function idOfResponsible(responsible: Responsible | undefined): string | undefined {
  if (responsible === undefined) return undefined;
  return 'party' in responsible ? responsible.party : responsible.person;
}
