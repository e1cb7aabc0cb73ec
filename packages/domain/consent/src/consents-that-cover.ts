import { type ConsentId, dateIn } from '@stafett/kernel';
import { isFrom, isStandingYes } from './answer-of.ts';
import type { Receiver } from './consent.schema.ts';
import { coverageBy } from './coverage.ts';
import { mayShare, type SharingQuestion } from './may-share.ts';
import { requirementsOf, type SharedItem } from './requirements-of.ts';
import { authorityOn } from './who-must-consent.ts';

/**
 * By which consents a unit may, or might, see an item at a moment, past ones too (CON-25).
 *
 * @param item - its kind, and whom it is about
 * @param receiver - the unit
 * @param question - the consent facts and the moment
 * @returns the ids of all consents that the sharing rests on; empty when it is not allowed
 * @example
 * consentsThatCover({ kind: 'school', about: 'josef' }, { house: 'region', unit: 'bvc-asen' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [], consents: [] }, at: '2026-11-23T08:15:00.000Z' }) // []
 */
export function consentsThatCover(item: SharedItem, receiver: Receiver, { facts, at }: SharingQuestion): readonly ConsentId[] {
  if (mayShare(item, receiver, { facts, at }).outcome !== 'allowed') return [];
  const moment = { at, today: dateIn(at) };
  const requirements = requirementsOf(item, receiver, { facts, moment, authority: authorityOn(facts, moment.today) });
  const covers = (consent: (typeof facts.consents)[number]): boolean =>
    isStandingYes(consent, facts.consents, moment) &&
    requirements.some(({ giver, sharing }) => isFrom(giver, consent) && coverageBy(consent, sharing) === 'covered');
  return facts.consents.filter(covers).map(({ id }) => id);
}
