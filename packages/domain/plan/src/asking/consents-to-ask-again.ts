import { type Consent, type ConsentFacts, type GivenAs, type Receiver, standsOn } from '@stafett/consent';
import { addDays, birthdayAt, type CalendarDate, type ConsentId, type PersonId } from '@stafett/kernel';
import { type End, whatEnds } from './what-ends.ts';

/** How long before, from the routine profile, and the units that take part now. */
export interface AskAgainSettings {
  readonly ownConsentAskedDaysBefore: number;
  readonly reminderDaysBefore: readonly number[];
  readonly parties?: readonly Receiver[];
}

/** Whom to ask again, why, and the day when it is needed. */
export interface AskAgain {
  readonly person: PersonId;
  readonly as: GivenAs;
  readonly why: End['why'] | 'circleChanged';
  readonly on: CalendarDate;
  /** The consent that ends or does not reach; absent for an own consent that there is none of yet. */
  readonly consent?: ConsentId;
}

/**
 * Whom to ask again: those whose consent comes near its end, those whose consent does not list a unit that takes part, and the person before the 18th birthday (CON-26, CON-35).
 *
 * @param facts - the person, those around and their answers
 * @param today - the day in Sweden
 * @param settings - days before, and the units that take part
 * @example
 * consentsToAskAgain({ person: { id: 'ella', birthDate: '2009-02-01' }, guardians: [], consents: [] }, '2026-11-23', { ownConsentAskedDaysBefore: 90, reminderDaysBefore: [7, 1] }) // [{ person: 'ella', as: 'self', why: 'turns18', on: '2027-02-01' }]
 */
export function consentsToAskAgain(facts: ConsentFacts, today: CalendarDate, settings: AskAgainSettings): readonly AskAgain[] {
  const standing = facts.consents.filter((consent) => isStandingOn(consent, facts, today));
  const horizon = addDays(today, Math.max(0, ...settings.reminderDaysBefore));
  return [
    ...standing.flatMap((consent) => nearEnd(consent, facts, { standing, horizon })),
    ...standing.flatMap((consent) => notListed(consent, settings.parties ?? [], today)),
    ...ownBefore18(facts, today, settings.ownConsentAskedDaysBefore),
  ];
}

function isStandingOn(consent: Consent, facts: ConsentFacts, today: CalendarDate): boolean {
  const end = whatEnds(consent, facts);
  return consent.about === facts.person.id && standsOn(consent, facts, today) && (end === undefined || today < end.on);
}

interface Near {
  readonly standing: readonly Consent[];
  readonly horizon: CalendarDate;
}

// Another consent of the same giver that goes on longer needs no reminder; at 18 it is the person who is asked.
function nearEnd(consent: Consent, facts: ConsentFacts, { standing, horizon }: Near): readonly AskAgain[] {
  const end = whatEnds(consent, facts);
  if (end === undefined || end.on > horizon || end.why === 'turns18' || end.why === 'death') return [];
  const goesOn = standing.some(
    (other) => other.givenBy === consent.givenBy && other.givenAs === consent.givenAs && end.on < (whatEnds(other, facts)?.on ?? '9999-12-31'),
  );
  return goesOn ? [] : [{ person: consent.givenBy, as: consent.givenAs, why: end.why, on: end.on, consent: consent.id }];
}

function notListed({ givenBy, givenAs, id, receivers }: Consent, parties: readonly Receiver[], today: CalendarDate): readonly AskAgain[] {
  const isListed = (party: Receiver): boolean => receivers.some(({ house, unit }) => house === party.house && unit === party.unit);
  return parties.every(isListed) ? [] : [{ person: givenBy, as: givenAs, why: 'circleChanged', on: today, consent: id }];
}

function ownBefore18(facts: ConsentFacts, today: CalendarDate, daysBefore: number): readonly AskAgain[] {
  const { id, birthDate } = facts.person;
  const on = birthdayAt(birthDate, 18);
  if (on <= today || today < addDays(on, -daysBefore)) return [];
  const isGiven = facts.consents.some(
    (one) => one.givenAs === 'self' && isStandingOn({ ...one, from: today }, facts, today) && (one.to === undefined || on <= one.to),
  );
  return isGiven ? [] : [{ person: id, as: 'self', why: 'turns18', on }];
}
