import type { Actor } from '@stafett/actors';
import type { FastifyRequest } from 'fastify';
import { type Clock, Unavailable } from '@stafett/use-cases';
import { Refusal } from '../server/host.violations.ts';
import type { HouseSettings } from '../settings/house-settings.ts';
import { hashOfToken, isSessionToken, type SessionRecord, type Sessions } from './sessions.ts';

/** Who has signed in, on a request that needed it. */
export interface SignedIn {
  readonly actor: Actor;
  readonly tokenHash: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
}

/** The name of a house's session cookie; the house is in it because ports do not separate cookies. */
export const sessionCookie = (house: string): string => `stafett_${house}_session`;

/** What a session is looked up with. */
export interface SessionPlace {
  readonly settings: Pick<HouseSettings, 'id'>;
  readonly sessions: Sessions;
  readonly machineClock: Clock;
}

/**
 * The session that a request carries, if it is this house's and has not ended.
 *
 * @param request - with cookies read
 * @param place - where sessions are kept and what time it is
 * @throws {@link Refusal} `databaseUnavailable`, or the store's own Unavailable, when they cannot be asked for
 */
export async function sessionOf(request: FastifyRequest, { settings, sessions, machineClock }: SessionPlace): Promise<SessionRecord | undefined> {
  const token = request.cookies[sessionCookie(settings.id)];
  if (!isSessionToken(token)) return undefined;
  const now = machineClock.now();
  const session = await sessions.read(hashOfToken(token), now).catch((cause: unknown) => {
    if (cause instanceof Unavailable) throw cause;
    request.log.error({ err: cause }, 'session not read');
    throw new Refusal('databaseUnavailable');
  });
  return session !== undefined && session.organisation === settings.id && now < session.expiresAt ? session : undefined;
}

/** Lets through only those who have signed in (SEC-04). */
export function requireSession(place: SessionPlace): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const session = await sessionOf(request, place);
    if (session === undefined) throw new Refusal('notSignedIn');
    request.signedIn = { actor: session.actor, tokenHash: session.tokenHash };
  };
}
