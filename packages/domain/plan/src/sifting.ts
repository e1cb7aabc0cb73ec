import type { InformationKind } from '@stafett/consent';
import type { PersonId } from '@stafett/kernel';
import type { Plan } from './plan.schema.ts';
import type { Sieve } from './sieve.ts';

/** Who asks, and what may be kept of whom. */
export interface Sifting {
  readonly sieve: Sieve;
  /** Whether somebody is in the copy. */
  knows(person: PersonId): boolean;
  own(kind: InformationKind): boolean;
  /** Whether what somebody said may stand with their name: they are in the copy, and the person's own words are named for it. */
  isQuotable(person: PersonId): boolean;
  /** Own words are kept where they are named, whatever they are about (CON-31); nobody is quoted who is not in the copy. */
  quoted<Said extends { readonly wordsOf?: PersonId | undefined }>(said: Said): readonly Said[];
  /** Views of those who are in the copy, and the person's own where own words are named (CON-31, GOA-06). */
  views<Seen extends { readonly person: PersonId }>(views: readonly Seen[] | undefined): Seen[] | undefined;
}

/** What one unit may read of a plan, with those of the family who are in its copy. */
export function siftingOf(plan: Plan, sieve: Sieve, people: Plan['people']): Sifting {
  const own = (kind: InformationKind): boolean => sieve.keeps(kind, plan.person);
  const known = new Set(people.map(({ id }) => id));
  const knows = (person: PersonId): boolean => known.has(person);
  const mayTell = (person: PersonId): boolean => person !== plan.person || own('ownWords');
  const isQuotable = (person: PersonId): boolean => knows(person) && mayTell(person);
  return {
    sieve,
    knows,
    own,
    isQuotable,
    quoted: (said) => {
      if (said.wordsOf === undefined) return [said];
      if (!mayTell(said.wordsOf)) return [];
      return [knows(said.wordsOf) ? said : { ...said, wordsOf: undefined }];
    },
    views: (views) => views?.filter(({ person }) => isQuotable(person)),
  };
}
