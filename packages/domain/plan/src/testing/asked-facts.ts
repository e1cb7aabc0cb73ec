import type { Consent, ConsentFacts, Representative } from '@stafett/consent';
import type { CalendarDate, ConsentId, HouseId, Instant, PersonId, UnitId } from '@stafett/kernel';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const day = (date: string): CalendarDate => date as CalendarDate;
export const moment = (instant: string): Instant => instant as Instant;
export const consentId = (n: number): ConsentId => uuid(1000 + n) as ConsentId;
export const [child, mother, father, godMan, aunt] = [1, 2, 3, 4, 5].map((n) => uuid(n) as PersonId) as [PersonId, PersonId, PersonId, PersonId, PersonId];
export const morning = moment('2026-11-23T08:15:00.000Z');
export const grownUp = { id: child, birthDate: day('2000-01-01') };

const unit = (name: string) => ({ house: 'region' as HouseId, unit: name as UnitId });
export const bvc = unit('bvc-asen');
export const bup = unit('bup-mellanskog');

/** A yes of the mother to BVC, for 2026 and 2027. */
export function aYes(changes: Partial<Consent> = {}): Consent {
  return {
    id: consentId(1),
    about: child,
    givenBy: mother,
    givenAs: 'guardian',
    answer: 'yes',
    from: day('2026-01-01'),
    to: day('2027-12-31'),
    receivers: [{ ...bvc, sensitive: [], excluded: [] }],
    form: 'oral',
    takenBy: { name: 'Maria Lindqvist', ...bvc },
    takenAt: moment('2026-01-01T07:00:00.000Z'),
    informedHow: 'Samtal',
    language: 'sv',
    interpreter: false,
    ...changes,
  };
}

/** A child of three whose parents share custody. */
export function askedFacts(changes: Partial<ConsentFacts> = {}): ConsentFacts {
  return { person: { id: child, birthDate: day('2023-03-14') }, guardians: [{ id: mother }, { id: father }], consents: [], ...changes };
}

/** Somebody who acts for the person, with a mandate for the person. */
export function aRepresentative(kind: Representative['kind'], changes: Partial<Representative> = {}): Representative {
  return { id: godMan, kind, mandate: ['person'], from: day('2026-01-01'), ...changes };
}
