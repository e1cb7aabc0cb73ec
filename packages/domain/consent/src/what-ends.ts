import { addDays, birthdayAt, type CalendarDate, dateIn } from '@stafett/kernel';
import type { Consent, ConsentFacts } from './consent.schema.ts';

/** The first day on which nothing rests on a consent any more, and why. */
export interface End {
  readonly on: CalendarDate;
  readonly why: 'withdrawn' | 'endDate' | 'turns18' | 'custodyEnds';
}

/**
 * When a consent ends, by whichever comes first: withdrawal (that day), its last day, the person's 18th birthday or the end of custody for a guardian's (CON-24, CON-35).
 *
 * @param consent - the consent
 * @param facts - the person it is about, and who has custody
 * @returns the first day without it; nothing when no end is known
 * @example
 * whatEnds({ givenAs: 'guardian', givenBy: 'mia' }, { person: { id: 'ella', birthDate: '2009-02-01' }, guardians: [{ id: 'mia' }] }) // { on: '2027-02-01', why: 'turns18' }
 */
export function whatEnds(
  { givenAs, givenBy, to, withdrawnAt }: Pick<Consent, 'givenAs' | 'givenBy' | 'to' | 'withdrawnAt'>,
  { person, guardians }: Pick<ConsentFacts, 'person' | 'guardians'>,
): End | undefined {
  const ends: End[] = [];
  if (withdrawnAt !== undefined) ends.push({ on: dateIn(withdrawnAt), why: 'withdrawn' });
  if (to !== undefined) ends.push({ on: addDays(to, 1), why: 'endDate' });
  if (givenAs === 'guardian') {
    ends.push({ on: birthdayAt(person.birthDate, 18), why: 'turns18' });
    const custodyTo = lastDayOfCustody(guardians.filter(({ id }) => id === givenBy));
    if (custodyTo !== undefined) ends.push({ on: addDays(custodyTo, 1), why: 'custodyEnds' });
  }
  return ends.reduce<End | undefined>((first, end) => (first === undefined || end.on < first.on ? end : first), undefined);
}

function lastDayOfCustody(periods: ConsentFacts['guardians']): CalendarDate | undefined {
  const days = periods.flatMap(({ to }) => to ?? []);
  return days.length < periods.length
    ? undefined
    : days.reduce<CalendarDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}
