import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { OpenHouse } from '../open-house.ts';

const patience = 2000;

/** Whether the house answers and its database does, for whoever watches over it. */
export async function healthRoute(server: FastifyInstance, { parts, settings }: OpenHouse): Promise<void> {
  server.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
    const isThere = await answersInTime(parts.askDatabase);
    reply.header('cache-control', 'no-store').code(isThere ? 200 : 503);
    return { house: settings.id, status: isThere ? 'ok' : 'down', database: isThere ? 'ok' : 'unreachable' };
  });
}

async function answersInTime(ask: () => Promise<void>): Promise<boolean> {
  const stop = new AbortController();
  const tooLate = setTimeout(patience, false, { signal: stop.signal, ref: false }).catch(() => false);
  const answer = ask().then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([answer, tooLate]);
  stop.abort();
  return isThere;
}
