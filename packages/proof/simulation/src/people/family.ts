import type { Consent, ConsentReceiver, SensitiveKind } from '@stafett/consent';
import { addDays, dateIn, type Instant, type PersonId, type PlanId } from '@stafett/kernel';
import type { PartyUnit, RegisterNeed } from '@stafett/plan';
import type { Dice } from '../world/dice.ts';
import { idOf } from '../world/places.ts';

type People = RegisterNeed['people'];

/** Whose plan it is, and whose yes is needed. */
export interface Family {
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly people: People;
  readonly deciders: readonly PersonId[];
}

/** The family of a plan: a child with two guardians, or a grown-up. */
export function familyOf(plan: PlanId, number: number, isChild: boolean): Family {
  const person = idOf<PersonId>(number * 10 + 1);
  const guardians = [idOf<PersonId>(number * 10 + 2), idOf<PersonId>(number * 10 + 3)];
  if (!isChild) return { plan, person, people: [{ id: person, relation: 'person', name: 'Vide Testsson', birthDate: day('1985-02-17') }], deciders: [person] };
  const people: People = [
    { id: person, relation: 'person', name: 'Alma Testsson', birthDate: day('2020-05-04'), phone: '070-174 06 01' },
    ...guardians.map((id) => ({ id, relation: 'guardian' as const, name: `Testsson ${id.slice(-1)}` })),
  ];
  return { plan, person, people, deciders: guardians };
}

const day = (date: string): never => date as never;

const sensitive: readonly SensitiveKind[] = ['ownWords', 'mentalHealth', 'riskAndCrisisPlan'];

/** To whom a yes is, and until when. */
export interface Said {
  readonly about: PersonId;
  readonly by: PersonId;
  readonly answer: Consent['answer'];
  readonly at: Instant;
  readonly takenBy: PartyUnit;
}

/** Everything that can be shared, with all of these units. */
export const everything = (units: readonly PartyUnit[]): readonly ConsentReceiver[] =>
  units.map(({ house, unit }) => ({ house, unit, sensitive: [...sensitive], excluded: [] }));

/** Some of it, with some of them. */
export const something = (dice: Dice, units: readonly PartyUnit[]): readonly ConsentReceiver[] =>
  dice.some(units, 75).map(({ house, unit }) => ({ house, unit, sensitive: dice.some(sensitive, 60), excluded: dice.chance(10) ? ['socialSituation'] : [] }));

/** An answer as it is written down; a yes that ends by date ends within a month. */
export function answerOf(
  id: Consent['id'],
  { about, by, answer, at, takenBy }: Said,
  given: { receivers: readonly ConsentReceiver[]; days: number | undefined },
): Consent {
  const from = dateIn(at);
  return {
    id,
    about,
    givenBy: by,
    givenAs: by === about ? 'self' : 'guardian',
    answer,
    from,
    ...(given.days === undefined ? {} : { to: addDays(from, given.days) }),
    receivers: [...given.receivers],
    form: 'oral',
    takenBy: { name: takenBy.name, unit: takenBy.unit, house: takenBy.house },
    takenAt: at,
    informedHow: 'Samtal',
    language: 'sv',
    interpreter: false,
  };
}
