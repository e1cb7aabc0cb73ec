import type { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProcedures } from './answer-procedures.ts';
import { checkSite } from './check-site.ts';
import { limitFailedSessions } from './failed-sessions.ts';
import { Refusal } from './host.violations.ts';
import type { OpenHouse } from '../open-house.ts';
import { requireSession } from '../sign-in/session-of-request.ts';

const bodyLimit = 256 * 1024;
const maxBatchSize = 50;

/** The house's procedures at `/api/trpc`: POST only, signed in, from the house's own pages, JSON only. */
export async function procedureRoutes(server: FastifyInstance, house: OpenHouse): Promise<void> {
  const { parts, settings } = house;
  server.addHook('onRequest', onlyPost);
  server.addHook('onRequest', checkSite(settings.address));
  server.addHook('onRequest', onlyJson);
  server.addHook('onRequest', limitFailedSessions(server, settings.requestsPerMinute, requireSession(house)));
  server.addHook('onRoute', (route) => {
    route.bodyLimit = bodyLimit;
  });
  answerProcedures(server, '/api/trpc', {
    router: parts.router,
    maxBatchSize,
    createContext: (request) => {
      if (request.signedIn === null) throw new Refusal('notSignedIn');
      return parts.createContext(request.signedIn.actor, { id: request.id, receivedAt: parts.clock.now() });
    },
    onError: withhold,
  });
}

async function onlyPost(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'POST') return;
  reply.header('allow', 'POST');
  throw new Refusal('wrongMethod', { allowed: ['POST'] });
}

// What is asked for travels in the body; an address ends up in logs (SEC-10).
async function onlyJson(request: FastifyRequest): Promise<void> {
  if (Object.keys(request.query as object).some((name) => name !== 'batch')) throw new Refusal('inputInAddress');
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new Refusal('wrongContentType', { expected: 'application/json' });
}

// Before a router turns an error into an answer: no stack leaves the house, and of the unexpected nothing does (SEC-11).
function withhold(error: TRPCError, request: FastifyRequest): void {
  const isUnexpected = error.code === 'INTERNAL_SERVER_ERROR';
  if (isUnexpected) request.log.error({ err: error }, 'unexpected');
  delete error.stack;
  if (isUnexpected) error.message = 'unexpected';
}
