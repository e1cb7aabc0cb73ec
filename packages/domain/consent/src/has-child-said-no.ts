import type { CalendarDate } from '@stafett/kernel';
import { answerOf, type Moment } from './answer-of.ts';
import type { ConsentFacts } from './consent.schema.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import type { Authority } from './who-must-consent.ts';

/** Whether the child has answered no where the guardians decide (CON-03). */
export function hasChildSaidNo({ person, consents }: ConsentFacts, authority: Authority, moment: Moment): boolean {
  return authority.as === 'guardian' && answerOf({ id: person.id, as: 'self', about: person.id }, consents, moment) === 'no';
}

/** The child's no, to be weighed. */
export function childSaysNo({ person }: Pick<ConsentFacts, 'person'>, today: CalendarDate): ConsentViolation {
  return consentViolation('childSaysNo', { person: person.id }, today);
}
