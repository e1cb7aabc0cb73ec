import { type CalendarDate, type ConsentId, type HouseId, type Instant, type PersonId, type UnitId } from '@stafett/kernel';
import type { Consent, ConsentReceiver, Receiver } from '../consent.schema.ts';
import type { ConsentFacts } from '../consent-facts.schema.ts';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const personId = (n: number): PersonId => uuid(n) as PersonId;
export const consentId = (n: number): ConsentId => uuid(1000 + n) as ConsentId;
export const day = (date: string): CalendarDate => date as CalendarDate;
export const moment = (instant: string): Instant => instant as Instant;

/** The child Josef, three years old in 2026, and his two guardians. */
export const josef = personId(1);
export const hanna = personId(2);
export const daniel = personId(3);
export const morning = moment('2026-11-23T08:15:00.000Z');

const receiver = (house: string, unit: string): Receiver => ({ house: house as HouseId, unit: unit as UnitId });

export const bvc = receiver('region', 'bvc-asen');
export const barnmedicin = receiver('region', 'barnmedicin');
export const bup = receiver('region', 'bup-mellanskog');
export const preschool = receiver('municipality', 'forskolan-solrosen');

/** A receiver as a consent lists it, with nothing sensitive named and nothing excluded unless said. */
export function aReceiver(unit: Receiver, kinds: Partial<Pick<ConsentReceiver, 'sensitive' | 'excluded'>> = {}): ConsentReceiver {
  return { ...unit, sensitive: [], excluded: [], ...kinds };
}

/** A yes from Hanna as guardian, for 2026 and 2027, to BVC and the preschool. */
export function aConsent(changes: Partial<Consent> = {}): Consent {
  return {
    id: consentId(1),
    about: josef,
    givenBy: hanna,
    givenAs: 'guardian',
    answer: 'yes',
    from: day('2026-01-01'),
    to: day('2027-12-31'),
    receivers: [aReceiver(bvc), aReceiver(preschool)],
    form: 'oral',
    takenBy: { name: 'Maria Lindqvist', unit: 'barn-och-familj' as UnitId, house: 'municipality' as HouseId },
    takenAt: moment('2026-01-01T07:00:00.000Z'),
    informedHow: 'Samtal på kontoret',
    language: 'sv',
    interpreter: false,
    ...changes,
  };
}

/** Josef with two guardians who have both said yes to the same. */
export function someFacts(changes: Partial<ConsentFacts> = {}): ConsentFacts {
  return {
    person: { id: josef, birthDate: day('2023-03-14') },
    guardians: [{ id: hanna }, { id: daniel }],
    consents: bothSay({}),
    ...changes,
  };
}

/** The same answer from Hanna and Daniel. */
export function bothSay(changes: Partial<Consent>): Consent[] {
  return [aConsent({ ...changes, id: consentId(1), givenBy: hanna }), aConsent({ ...changes, id: consentId(2), givenBy: daniel })];
}
