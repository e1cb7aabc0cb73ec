import { type InformationKind, type Receiver, sharingWith } from '@stafett/consent';
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
  /** Whether what tells of place, unit or town may be kept: nobody's whereabouts are protected from the unit (SEC-05). */
  keepsWhereabouts(): boolean;
  /** What has been asked for and was not kept. */
  readonly held: readonly HeldBack[];
}

/** Asks the consent engine once for each kind and person, and remembers what was held back. */
export function sieveFor(plan: Plan, receiver: Receiver, at: Instant): Sieve {
  const decide = sharingWith(receiver, { facts: consentFactsOf(plan), at });
  const answers = new Map<PersonId, Map<InformationKind | 'whereabouts', boolean>>();
  const held: HeldBack[] = [];
  const answersAbout = (about: PersonId): Map<InformationKind | 'whereabouts', boolean> => {
    const known = answers.get(about) ?? new Map<InformationKind | 'whereabouts', boolean>();
    answers.set(about, known);
    return known;
  };
  const keeps = (kind: InformationKind, about: PersonId): boolean => {
    const known = answersAbout(about);
    const answer = known.get(kind);
    if (answer !== undefined) return answer;
    const may = decide({ kind, about }).outcome === 'allowed';
    known.set(kind, may);
    if (!may) held.push({ kind, about });
    return may;
  };
  const keepsWhereabouts = (): boolean => {
    const known = answersAbout(plan.person);
    const may = known.get('whereabouts') ?? decide({ kind: 'identity', about: plan.person, revealsWhereabouts: true }).outcome === 'allowed';
    if (!may && !known.has('whereabouts')) held.push({ kind: 'protectedAddress', about: plan.person });
    known.set('whereabouts', may);
    return may;
  };
  return { receiver, keeps, keepsWhereabouts, held };
}
