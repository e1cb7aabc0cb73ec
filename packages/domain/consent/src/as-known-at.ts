import type { Instant } from '@stafett/kernel';
import type { ConsentFacts } from './consent-facts.schema.ts';

/** The parts of a record that tell when it was made and when that became known. */
interface Recorded {
  readonly at?: Instant;
  readonly takenAt?: Instant;
  readonly to?: unknown;
  readonly withdrawnAt?: Instant | undefined;
  readonly narrowings?: readonly Recorded[] | undefined;
  readonly recordedAt?: Instant | undefined;
  readonly endRecordedAt?: Instant | undefined;
}

/**
 * The facts as they were known at a moment: what had not been written down yet is left out, and an end that had not been is open (CON-25).
 *
 * @param facts - all that is known now
 * @param knownAt - the moment of knowledge
 * @example
 * asKnownAt({ person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna', recordedAt: '2026-11-24T08:15:00.000Z' }], consents: [] }, '2026-11-23T08:15:00.000Z').guardians // []
 */
export function asKnownAt(facts: ConsentFacts, knownAt: Instant): ConsentFacts {
  const known = (part: unknown): unknown =>
    Array.isArray(part) ? part.filter((item) => isKnown(item, knownAt)).map((item) => withKnownEnd(item, knownAt)) : part;
  return Object.fromEntries(Object.entries(facts).map(([name, part]) => [name, known(part)])) as ConsentFacts;
}

// A record without a moment of its own was known before anything that is asked about.
function isKnown({ recordedAt, at, takenAt }: Recorded, knownAt: Instant): boolean {
  const since = recordedAt ?? at ?? takenAt;
  return since === undefined || since <= knownAt;
}

// What was withdrawn had its last day written down from the start; a custody or a care only when it ended.
function withKnownEnd(item: Recorded, knownAt: Instant): Recorded {
  const { withdrawnAt, endRecordedAt = withdrawnAt, narrowings } = item;
  const known = narrowings === undefined ? item : { ...item, narrowings: narrowings.filter((narrowing) => isKnown(narrowing, knownAt)) };
  if (endRecordedAt === undefined || endRecordedAt <= knownAt) return known;
  return withdrawnAt === undefined ? { ...known, to: undefined } : { ...known, withdrawnAt: undefined };
}
