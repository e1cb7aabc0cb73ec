import type { Consent, ConsentFacts, Guardian } from '@stafett/consent';
import { addDays, birthdayAt, type CalendarDate, dateIn } from '@stafett/kernel';
import { runsOn, type Tenure } from './runs-on.ts';

/** The first day on which nothing rests on a consent any more, and why. */
export interface End {
  readonly on: CalendarDate;
  readonly why: 'withdrawn' | 'endDate' | 'turns18' | 'custodyEnds' | 'mandateEnds' | 'death';
}

/** The parts of a consent that tell when it ends. */
export type Ending = Pick<Consent, 'about' | 'givenAs' | 'givenBy' | 'takenAt' | 'to' | 'withdrawnAt'>;

type Around = Pick<ConsentFacts, 'person' | 'guardians' | 'representatives'>;

/**
 * When a consent ends, by whichever comes first: withdrawal (that day), its last day, the person's 18th birthday or a change of custody for a guardian's,
 * the end of the mandate for a representative's, or death (CON-24, CON-35).
 *
 * @param consent - the consent
 * @param facts - the person it is about, who has custody, and who represents
 * @returns the first day without it; nothing when no end is known
 * @example
 * whatEnds({ about: 'ella', givenAs: 'guardian', givenBy: 'mia', takenAt: '2026-11-23T08:15:00.000Z' }, { person: { id: 'ella', birthDate: '2009-02-01' }, guardians: [{ id: 'mia' }] }) // { on: '2027-02-01', why: 'turns18' }
 */
export function whatEnds(consent: Ending, facts: Around): End | undefined {
  const { to, withdrawnAt, about, givenAs } = consent;
  const { person } = facts;
  const ends: End[] = [];
  if (withdrawnAt !== undefined) ends.push({ on: dateIn(withdrawnAt), why: 'withdrawn' });
  if (to !== undefined) ends.push({ on: addDays(to, 1), why: 'endDate' });
  if (person.diedOn !== undefined && about === person.id) ends.push({ on: person.diedOn, why: 'death' });
  if (givenAs !== 'self') ends.push(...endsOfCapacity(consent, facts));
  return ends.reduce<End | undefined>((first, end) => (first === undefined || end.on < first.on ? end : first), undefined);
}

function endsOfCapacity(consent: Ending, facts: Around): readonly End[] {
  const { person, guardians, representatives = [] } = facts;
  const given = dateIn(consent.takenAt);
  const isOfGiver = ({ id }: { readonly id: Guardian['id'] }): boolean => id === consent.givenBy;
  if (consent.givenAs === 'guardian') {
    return [turning18(person), ...lastDay('custodyEnds', guardians.filter(isOfGiver), given), ...displacements(consent.givenBy, given, guardians)];
  }
  const own = representatives.filter(isOfGiver);
  const ends = lastDay('mandateEnds', own, given);
  return own.some(({ kind }) => kind === 'godManForChild') ? [turning18(person), ...ends] : ends;
}

const turning18 = ({ birthDate }: Around['person']): End => ({ on: birthdayAt(birthDate, 18), why: 'turns18' });

// The day after the last one of the period in which the answer was given.
function lastDay(why: End['why'], own: readonly Tenure[], given: CalendarDate): readonly End[] {
  const running = own.find((tenure) => runsOn(tenure, given));
  const last = running && lastDayFrom(running, own);
  return last === undefined ? [] : [{ on: addDays(last, 1), why }];
}

// When somebody is specially appointed, custody changes for everybody else (CON-35).
function displacements(givenBy: Guardian['id'], given: CalendarDate, guardians: readonly Guardian[]): readonly End[] {
  const later = guardians.filter((one) => one.kind === 'speciallyAppointed' && one.id !== givenBy && one.from !== undefined && given < one.from);
  return later.map(({ from }) => ({ on: from as CalendarDate, why: 'custodyEnds' }));
}

// The last day of the period in which the answer was given, with those that go on from it.
function lastDayFrom({ to }: Tenure, tenures: readonly Tenure[]): CalendarDate | undefined {
  if (to === undefined) return undefined;
  const next = addDays(to, 1);
  const following = tenures.find((other) => (other.from === undefined || other.from <= next) && isLater(other.to, to));
  return following === undefined ? to : lastDayFrom(following, tenures);
}

const isLater = (one: CalendarDate | undefined, other: CalendarDate): boolean => one === undefined || one > other;
