import type { CalendarDate, Instant, PersonId } from '@stafett/kernel';
import type { Consent, ConsentFacts } from './consent.schema.ts';
import { isValidOn } from './is-valid-at.ts';

/** A moment, with the day in Sweden that it falls on. */
export interface Moment {
  readonly at: Instant;
  readonly today: CalendarDate;
}

/** One whose answer counts, and about whose information. */
export interface Giver {
  readonly id: PersonId;
  readonly as: Consent['givenAs'];
  readonly about: PersonId;
}

/** Whether an answer was given by that giver, in that capacity, about that person. */
export function isFrom(giver: Giver, consent: Consent): boolean {
  return consent.givenBy === giver.id && consent.about === giver.about && consent.givenAs === giver.as;
}

/** Whether a yes of the giver stands at the moment: valid, and with no later no (CON-24, CON-25). */
export function isStandingYes(consent: Consent, consents: ConsentFacts['consents'], { at, today }: Moment): boolean {
  return consent.answer === 'yes' && isValidOn(consent, at, today) && !isOverruled(consent, consents, at);
}

function isOverruled(yes: Consent, consents: ConsentFacts['consents'], at: Instant): boolean {
  for (const other of consents) {
    if (
      other.answer === 'no' &&
      yes.takenAt <= other.takenAt &&
      other.takenAt <= at &&
      other.givenBy === yes.givenBy &&
      other.about === yes.about &&
      other.givenAs === yes.givenAs
    )
      return true;
  }
  return false;
}

/** What a giver answers at the moment; a yes that is over or withdrawn is no answer. */
export function answerOf(giver: Giver, consents: ConsentFacts['consents'], moment: Moment): 'yes' | 'no' | 'none' {
  let answer: 'no' | 'none' = 'none';
  for (const consent of consents) {
    if (!isFrom(giver, consent)) continue;
    if (isStandingYes(consent, consents, moment)) return 'yes';
    if (consent.answer === 'no' && isValidOn(consent, moment.at, moment.today)) answer = 'no';
  }
  return answer;
}
