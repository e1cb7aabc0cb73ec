import { type CalendarDate, dateIn, type Instant, type PersonId } from '@stafett/kernel';
import type { Consent, ConsentMatter } from './consent.schema.ts';
import { isInForce, type Moment } from './is-in-force.ts';

/** One whose answer counts, and about whose information. */
export interface Giver {
  readonly id: PersonId;
  readonly as: Consent['givenAs'];
  readonly about: PersonId;
  /** First day of the custody or mandate that still runs; what was answered before it is over (CON-35). */
  readonly since?: CalendarDate | undefined;
  /** Whether an answer was the giver's to give when it was given (CON-09, CON-10). */
  counts?(consent: Consent): boolean;
}

/** Whether an answer was given by that giver, in that capacity, about that person, by right. */
export function isFrom(giver: Giver, consent: Consent): boolean {
  const { id, as, about, since } = giver;
  const isTheirs = consent.givenBy === id && consent.about === about && consent.givenAs === as;
  return isTheirs && (since === undefined || since <= dateIn(consent.takenAt)) && giver.counts?.(consent) !== false;
}

/** A matter that is asked about here; consent to care is a record of its own, and opens nothing (CON-11). */
type AskedMatter = Exclude<ConsentMatter, 'care'>;

/** Whether an answer is about a matter; one that names none is about the work and the sharing (CON-11). */
export function isAbout(matter: AskedMatter, { matters }: Pick<Consent, 'matters'>): boolean {
  return matters === undefined || matters.includes(matter);
}

/** The answers that are known, the moment that is asked about, and in which matter. */
export interface Known {
  readonly consents: readonly Consent[];
  readonly moment: Moment;
  readonly matter: AskedMatter;
}

/** Whether a yes, or a no, in the matter holds at the moment; a yes only with no later no (CON-24, CON-25). */
export function isStanding(answer: Consent['answer'], consent: Consent, known: Known): boolean {
  const isHeld = consent.answer === answer && isAbout(known.matter, consent) && isInForce(consent, known.moment);
  return isHeld && (answer === 'no' || !isOverruled(consent, known));
}

/** Whether a yes in the matter was withdrawn within its days, and its giver has not answered since: that is an unwillingness, though no answer (CON-24). */
export function isTakenBack(yes: Consent, known: Known): boolean {
  const { consents, matter, moment } = known;
  const { withdrawnAt } = yes;
  if (yes.answer === 'no' || withdrawnAt === undefined || moment.at < withdrawnAt || !isAbout(matter, yes)) return false;
  const isRunning = isInForce({ ...yes, withdrawnAt: undefined }, moment);
  return isRunning && !consents.some((other) => isOfSameGiver(other, yes) && isSaidSince(withdrawnAt, other, known));
}

// A no ends what was said before it from its first day on, also when it is itself taken back.
function isOverruled(yes: Consent, known: Known): boolean {
  for (const other of known.consents) {
    if (other.answer === 'no' && other.from <= known.moment.today && isSaidSince(yes.takenAt, other, known) && isOfSameGiver(other, yes)) return true;
  }
  return false;
}

function isSaidSince(since: Instant, other: Consent, { matter, moment }: Known): boolean {
  return since <= other.takenAt && other.takenAt <= moment.at && isAbout(matter, other);
}

function isOfSameGiver(one: Consent, other: Consent): boolean {
  return one.givenBy === other.givenBy && one.about === other.about && one.givenAs === other.givenAs;
}
