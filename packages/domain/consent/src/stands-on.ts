import type { CalendarDate } from '@stafett/kernel';
import { isStanding } from './answer-of.ts';
import type { Consent } from './consent.schema.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import { endOf } from './occasion.ts';

/**
 * Whether a yes to the work or to sharing stands at the end of a day, with what was said that day: given, within its days, not withdrawn, and not ended by a no (CON-24, CON-25).
 * Whether its giver still decides is another question.
 *
 * @param consent - the answer
 * @param facts - every answer
 * @param today - the day in Sweden
 * @example
 * standsOn({ answer: 'yes', from: '2026-11-23', takenAt: '2026-11-20T09:00:00.000Z' }, { consents: [] }, '2026-11-23') // true
 * standsOn({ answer: 'yes', from: '2026-11-23', takenAt: '2026-11-20T09:00:00.000Z' }, { consents: [] }, '2026-11-22') // false
 */
export function standsOn(consent: Consent, { consents }: Pick<ConsentFacts, 'consents'>, today: CalendarDate): boolean {
  const known = { consents, moment: { at: endOf(today), today } };
  return isStanding('yes', consent, { ...known, matter: 'sipWork' }) || isStanding('yes', consent, { ...known, matter: 'sharing' });
}
