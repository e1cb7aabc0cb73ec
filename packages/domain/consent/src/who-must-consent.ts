import { ageOn, type CalendarDate, type PersonId } from '@stafett/kernel';
import type { Consent, ConsentFacts, Guardian } from './consent.schema.ts';

const OF_AGE = 18;

/** Who decides, and by which rule. */
export interface Authority {
  readonly rule: 'CON-01' | 'CON-02';
  readonly as: Consent['givenAs'];
  givers(facts: ConsentFacts, today: CalendarDate): readonly { readonly id: PersonId }[];
}

/** A situation in which somebody else than the guardians decides. */
interface Situation extends Authority {
  applies(facts: ConsentFacts, today: CalendarDate): boolean;
}

const guardians: Authority = {
  rule: 'CON-02',
  as: 'guardian',
  givers: (facts, today) => facts.guardians.filter((guardian) => hasCustody(guardian, today)),
};

/** The table of who must consent: the first row that applies decides, and where none does the guardians. */
const situations: readonly Situation[] = [
  { rule: 'CON-01', as: 'self', applies: ({ person }, today) => ageOn(person.birthDate, today) >= OF_AGE, givers: ({ person }) => [person] },
];

function hasCustody({ from, to }: Guardian, today: CalendarDate): boolean {
  return (from === undefined || from <= today) && (to === undefined || today <= to);
}

/** Who decides that day. */
export function authorityOn(facts: ConsentFacts, today: CalendarDate): Authority {
  return situations.find((situation) => situation.applies(facts, today)) ?? guardians;
}

/**
 * The persons whose consent the work needs that day: everyone with custody, or from 18 the person alone (CON-01, CON-02, CON-35).
 *
 * @param facts - the person, the guardians and their answers
 * @param today - the day in Sweden
 * @returns their ids; empty when a child has no known guardian
 * @example
 * whoMustConsent({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }, { id: 'daniel' }], consents: [] }, '2026-11-23') // ['hanna', 'daniel']
 * whoMustConsent({ person: { id: 'ella', birthDate: '2008-11-23' }, guardians: [{ id: 'mia' }], consents: [] }, '2026-11-23') // ['ella']
 */
export function whoMustConsent(facts: ConsentFacts, today: CalendarDate): readonly PersonId[] {
  return authorityOn(facts, today)
    .givers(facts, today)
    .map(({ id }) => id);
}
