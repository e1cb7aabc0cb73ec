import { type InformationKind, mayShare, type Receiver } from '@stafett/consent';
import type { Instant, PersonId } from '@stafett/kernel';
import { consentFactsOf } from './consent-facts-of.ts';
import type { Plan } from './plan.schema.ts';

/** A kind of information, and whom it is about. */
export interface HeldBack {
  readonly kind: InformationKind;
  readonly about: PersonId;
}

/** What one unit may read at one moment. */
export interface Sieve {
  readonly receiver: Receiver;
  keeps(kind: InformationKind, about: PersonId): boolean;
  /** What has been asked for and was not kept. */
  readonly held: readonly HeldBack[];
}

/** Asks the consent engine once for each kind and person, and remembers what was held back. */
export function sieveFor(plan: Plan, receiver: Receiver, at: Instant): Sieve {
  const facts = consentFactsOf(plan);
  const answers = new Map<string, boolean>();
  const held: HeldBack[] = [];
  const ask = (kind: InformationKind, about: PersonId): boolean => {
    const may = mayShare({ kind, about }, receiver, { facts, at }).outcome === 'allowed';
    if (!may) held.push({ kind, about });
    return may;
  };
  const keeps = (kind: InformationKind, about: PersonId): boolean => {
    const key = `${kind} ${about}`;
    const answer = answers.get(key) ?? ask(kind, about);
    answers.set(key, answer);
    return answer;
  };
  return { receiver, keeps, held };
}
