import type { CalendarDate, PersonId } from '@stafett/kernel';
import type { Giver } from './answer-of.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import { endOf, type Occasion, workAt } from './occasion.ts';
import { actorsFor } from './settle-adult.ts';
import { exemptFrom } from './settle-board.ts';
import { standingOf } from './settle-family.ts';
import { type Deciders, decidersAt, ownGiver, type Weighing } from './who-decides.ts';

type Asked = (deciders: Deciders, occasion: Occasion) => readonly Giver[];

const askedIn: Readonly<Record<Weighing, Asked>> = {
  nobody: () => [],
  adult: ({ givers }, occasion) => {
    const { isUnable, others } = actorsFor(occasion);
    return isUnable ? others : givers;
  },
  board: ({ givers }, occasion) => {
    const exempt = exemptFrom(occasion);
    return [...givers.filter(({ id }) => !exempt.includes(id)), ownGiver(occasion.facts)];
  },
  family: (deciders, occasion) => {
    const standing = standingOf(deciders, occasion);
    if (standing === 'suffices') return [ownGiver(occasion.facts)];
    return standing === 'notMature' ? deciders.givers : [...deciders.givers, ownGiver(occasion.facts)];
  },
};

/**
 * The persons whose consent the work is sought from that day: everyone with custody or appointed in their stead, a child that consents too,
 * from 18 the person alone, and for one who cannot consent those who may act (CON-01, CON-02, CON-04, CON-06, CON-09, CON-35).
 *
 * @param facts - the person, those around and their answers
 * @param today - the day in Sweden
 * @returns their ids; empty when nobody is known, or when the person has died
 * @example
 * whoMustConsent({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }, { id: 'daniel' }], consents: [] }, '2026-11-23') // ['hanna', 'daniel']
 * whoMustConsent({ person: { id: 'ella', birthDate: '2008-11-23' }, guardians: [{ id: 'mia' }], consents: [] }, '2026-11-23') // ['ella']
 */
export function whoMustConsent(facts: ConsentFacts, today: CalendarDate): readonly PersonId[] {
  const occasion = workAt(facts, { at: endOf(today), today });
  const deciders = decidersAt(facts, occasion.moment);
  return [...new Set(askedIn[deciders.weighing](deciders, occasion).map(({ id }) => id))];
}
