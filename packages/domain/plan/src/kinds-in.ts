import type { InformationKind } from '@stafett/consent';
import type { Plan, Place } from './plan.schema.ts';
import type { Sieve } from './sieve.ts';
import { siftPlan } from './sift-plan.ts';

/**
 * The kinds of information that a copy holds: what a unit still has when nothing more is shared (CON-24, CON-30).
 *
 * @param copy - as it was released
 * @param holder - the unit that has it
 * @returns each kind once, in alphabetical order
 * @example
 * kindsIn(examplePlan, { house: 'region', unit: 'bvc-asen' }).includes('ownWords') // true
 */
export function kindsIn(copy: Plan, holder: Place): readonly InformationKind[] {
  const kinds = new Set<InformationKind>(['identity']);
  const everything: Sieve = { receiver: holder, keeps: (kind) => kinds.add(kind) !== undefined, keepsWhereabouts: () => true, held: [] };
  siftPlan(copy, everything);
  return [...kinds].toSorted();
}
