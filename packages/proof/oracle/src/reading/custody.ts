import type { ConsentFacts, Representative } from '@stafett/consent';
import type { Giver } from './answer-of.ts';
import { daysOfChange, isWithin } from './days.ts';
import { distinct } from './distinct.ts';
import type { Question } from './question.ts';
import { stockholmDay } from './stockholm-day.ts';

/** Those who decide for a child, and whether they do so as guardians or as an unaccompanied child's god man (CON-02, CON-09). */
export interface Deciders {
  readonly stead: 'guardians' | 'godMan';
  readonly ids: readonly string[];
}

/** Who decides for the child on the day of the question: one who is specially appointed before all others, then a god man for a child who came alone. */
export function decidersFor({ facts, today }: Question): Deciders {
  const isAlone = facts.person.unaccompanied === true && speciallyOn(today, facts).length === 0;
  return isAlone ? { stead: 'godMan', ids: godMenOn(today, facts) } : { stead: 'guardians', ids: guardiansOn(today, facts) };
}

function speciallyOn(day: string, { guardians }: ConsentFacts): string[] {
  return guardians.filter((guardian) => guardian.kind === 'speciallyAppointed' && isWithin(day, guardian)).map(({ id }) => id);
}

/** Those who decide as guardians on a day: while somebody is specially appointed, the others do not. */
function guardiansOn(day: string, facts: ConsentFacts): string[] {
  const specially = speciallyOn(day, facts);
  return distinct(specially.length > 0 ? specially : facts.guardians.filter((guardian) => isWithin(day, guardian)).map(({ id }) => id));
}

function godMenOn(day: string, facts: ConsentFacts): string[] {
  return distinct(appointedFor(facts).flatMap((one) => (isWithin(day, one) ? [one.id] : [])));
}

/** A child's god man has no parts of a mandate; only one that is said to be for the economy and nothing else gives no standing here (ACT-18). */
function appointedFor({ representatives = [] }: ConsentFacts): Representative[] {
  const isForEconomy = ({ mandate }: Representative): boolean => mandate.includes('economy') && !mandate.includes('person') && !mandate.includes('rights');
  return representatives.filter((one) => one.kind === 'godManForChild' && !isForEconomy(one));
}

/** One who decides for the child, as a giver of answers: what custody or an appointment changes, ends (CON-35). */
export function deciderAsGiver(id: string, { stead }: Deciders, { facts, today }: Question): Giver {
  const stretches = stead === 'godMan' ? appointedFor(facts) : facts.guardians;
  const decidesOn = (day: string): boolean => (stead === 'godMan' ? godMenOn(day, facts) : guardiansOn(day, facts)).includes(id);
  return {
    id,
    about: facts.person.id,
    givenAs: stead === 'godMan' ? 'godMan' : 'guardian',
    isTheirs: ({ takenAt }) => daysOfChange(stretches, stockholmDay(takenAt), today).every(decidesOn),
    canSayYes: () => true,
  };
}
