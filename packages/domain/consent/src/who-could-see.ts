import type { Instant } from '@stafett/kernel';
import { asKnownAt } from './as-known-at.ts';
import type { Receiver } from './consent.schema.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { SharingQuestion } from './may-share.ts';
import { type RestsOn, traceSharing } from './rests-on.ts';
import type { SharedItem } from './shared-item.schema.ts';

/** A unit that could see an item, and by what. */
export interface Sight extends RestsOn {
  readonly receiver: Receiver;
}

/**
 * Who was allowed to see an item at a moment, and by which consents, decisions and grounds: as it was, or as it was known at another moment (CON-25).
 *
 * @param item - its kind, and whom it is about
 * @param question - the consent facts and the moment that is asked about
 * @param knownAt - the moment of knowledge; absent: with all that is known now
 * @returns each unit that could, in the order in which they are named
 * @example
 * whoCouldSee({ kind: 'school', about: 'josef' }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [], consents: [] }, at: '2026-11-23T08:15:00.000Z' }) // []
 */
export function whoCouldSee(item: SharedItem, { facts, at }: SharingQuestion, knownAt?: Instant): readonly Sight[] {
  const known = knownAt === undefined ? facts : asKnownAt(facts, knownAt);
  const sights: Sight[] = [];
  for (const receiver of unitsIn(known)) {
    const { decision, restsOn } = traceSharing(item, receiver, { facts: known, at });
    if (decision.outcome === 'allowed') sights.push({ receiver, ...restsOn });
  }
  return sights;
}

function unitsIn({ consents, boardDecisions = [], grounds = [] }: ConsentFacts): Iterable<Receiver> {
  const listed = [...consents, ...boardDecisions, ...grounds].flatMap(({ receivers }) => receivers);
  return new Map(listed.map(({ house, unit }) => [`${house} ${unit}`, { house, unit }])).values();
}
