import type { Violation } from '@stafett/kernel';
import type { TRPCError } from '@trpc/server';

type TrpcCode = TRPCError['code'];

const codes: ReadonlyMap<string, TrpcCode> = new Map([
  ['notSignedIn', 'UNAUTHORIZED'],
  ['planNotFound', 'NOT_FOUND'],
  ['notYourPlan', 'FORBIDDEN'],
  ['onlyTheAnswerable', 'FORBIDDEN'],
  ['onlyTheParty', 'FORBIDDEN'],
  ['sharingEnded', 'FORBIDDEN'],
  ['unitMayNotInitiate', 'FORBIDDEN'],
  ['staleField', 'CONFLICT'],
  ['idTaken', 'CONFLICT'],
  ['notTheOriginal', 'CONFLICT'],
  ['databaseUnavailable', 'SERVICE_UNAVAILABLE'],
]);

/** The tRPC code of an answer with these reasons; input of the wrong shape cites SEC-10 or SEC-11. */
export function codeFor([first]: readonly Violation[]): TrpcCode {
  if (first === undefined) return 'INTERNAL_SERVER_ERROR';
  const isShape = first.rule === 'SEC-10' || first.rule === 'SEC-11';
  return codes.get(first.code) ?? (isShape ? 'BAD_REQUEST' : 'UNPROCESSABLE_CONTENT');
}
