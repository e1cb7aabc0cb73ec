import type { Decision } from '@stafett/kernel';
import type { Receiver } from './consent.schema.ts';
import type { ConsentViolationCode } from './consent.violations.ts';
import { decideSharing, prepare, type SharingQuestion } from './may-share.ts';
import type { SharedItem } from './shared-item.schema.ts';

/**
 * The same as mayShare for many items to one unit at one moment: what does not change between items is found once (CON-31).
 *
 * @param receiver - the unit
 * @param question - the consent facts and the moment
 * @returns what decides each item
 * @example
 * ['school', 'goal'].map((kind) => sharingWith({ house: 'region', unit: 'bvc-asen' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, at: '2026-11-23T08:15:00.000Z' })({ kind, about: 'josef' }).outcome) // ['refused', 'refused']
 */
export function sharingWith(receiver: Receiver, question: SharingQuestion): (item: SharedItem) => Decision<ConsentViolationCode> {
  const prepared = prepare(question);
  const decided = new Map<string, Decision<ConsentViolationCode>>();
  return (item) => {
    if (item.neededBy !== undefined) return decideSharing(item, receiver, prepared);
    const key = `${item.kind} ${item.about} ${item.revealsWhereabouts}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    const decision = decideSharing(item, receiver, prepared);
    decided.set(key, decision);
    return decision;
  };
}
