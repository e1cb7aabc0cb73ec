import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './host.violations.ts';

// Many people share an address, and when their sessions end each page fails a few times before it asks them to sign in.
const sessionsInOne = 3;

/** Where a request comes from; the addresses of one network of version 6 are one place, since whoever has one has them all. */
export const placeOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => normalizeIP(ip);

/**
 * Looks for no more sessions for a place that has failed too often within a minute (SEC-11). Those under way are counted when they have failed, so that at
 * most one for each connection comes on top.
 *
 * @param server - with the rate limiter
 * @param requestsPerMinute - of one session; a place may fail three times as often
 * @param requireSession - looks for it
 */
export function limitFailedSessions(
  server: FastifyInstance,
  requestsPerMinute: number,
  requireSession: (request: FastifyRequest) => Promise<void>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const failures = server.createRateLimit({ max: sessionsInOne * requestsPerMinute, timeWindow: '1 minute', keyGenerator: placeOf });
  return async (request, reply) => {
    const before = await failures(request, { increment: false });
    if (!before.isAllowed && before.remaining === 0) {
      reply.header('retry-after', before.ttlInSeconds);
      throw new Refusal('tooManyRequests');
    }
    try {
      await requireSession(request);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'notSignedIn') await failures(request);
      throw error;
    }
  };
}
