import type { ConsentId } from '@stafett/kernel';
import type { Receiver } from './consent.schema.ts';
import type { SharingQuestion } from './may-share.ts';
import { traceSharing } from './rests-on.ts';
import type { SharedItem } from './shared-item.schema.ts';

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
export function consentsThatCover(item: SharedItem, receiver: Receiver, question: SharingQuestion): readonly ConsentId[] {
  const { decision, restsOn } = traceSharing(item, receiver, question);
  return decision.outcome === 'allowed' ? restsOn.consents : [];
}
