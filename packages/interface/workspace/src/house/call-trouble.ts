import { violationsOfError } from '@stafett/client';
import type { Violation } from '@stafett/kernel';

/** Why a call came back without an answer: one must sign in, there is no such plan, a rule refused it, or the house could not answer. */
export type CallTrouble = 'signedOut' | 'notFound' | 'refused' | 'unreachable';

const byCode: Readonly<Record<string, CallTrouble>> = {
  notSignedIn: 'signedOut',
  planNotFound: 'notFound',
  tooManyRequests: 'unreachable',
  unexpected: 'unreachable',
  databaseUnavailable: 'unreachable',
};

/** Tells the reasons of a failed call apart. */
export function troubleOf(error: unknown): CallTrouble {
  const [first] = violationsOfError(error);
  return first === undefined ? 'unreachable' : (byCode[first.code] ?? 'refused');
}

/** What to show of a failed change: the reasons, or that it was not delivered and may be sent again. */
export function refusalIn(error: unknown): { readonly state: 'refused'; readonly violations: readonly Violation[] } | { readonly state: 'unreachable' } {
  return troubleOf(error) === 'unreachable' ? { state: 'unreachable' } : { state: 'refused', violations: violationsOfError(error) };
}
