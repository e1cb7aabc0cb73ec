import { violationsOf } from '@stafett/kernel';
import { Refusal as RefusedByRule } from '@stafett/use-cases';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import type { OpenHouse } from '../open-house.ts';
import { answerError } from './answer-refusals.ts';
import { checkSite } from './check-site.ts';
import { Refusal } from './host.violations.ts';

// Each try costs the link one of a few; this is for whoever tries many links.
const openings = { max: 10, timeWindow: '1 minute' };
const readings = { max: 60, timeWindow: '1 minute' };

const statuses: ReadonlyMap<string, number> = new Map([
  ['linkUnknown', 404],
  ['linkEnded', 410],
  ['wrongCode', 403],
]);

/** What a one-time link opens: nobody is signed in and no cookie is needed; secrets come in a body and never in an address. */
export async function guestRoutes(server: FastifyInstance, { parts, settings }: OpenHouse): Promise<void> {
  const { guests } = parts;
  if (guests === undefined) return;
  server.setErrorHandler(answerGuest);
  server.addHook('onRequest', async (_request, reply) => void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }));
  server.addHook('onRequest', checkSite(settings.address));
  server.addHook('onRequest', nothingInAddress);
  server.post('/guest/open', { config: { rateLimit: openings } }, (request) => guests.open(request.body));
  server.post('/guest/read', { config: { rateLimit: readings } }, (request) => guests.read(request.body));
  server.post('/guest/answer', { config: { rateLimit: readings } }, (request) => guests.answer(request.body));
}

async function nothingInAddress({ query, headers }: FastifyRequest): Promise<void> {
  if (Object.keys(query as object).length > 0) throw new Refusal('inputInAddress');
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw new Refusal('wrongContentType', { expected: 'application/json' });
}

function answerGuest(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ZodError) return answerError(new Refusal('invalidInput', {}, violationsOf(error)), request, reply);
  if (!(error instanceof RefusedByRule)) return answerError(error, request, reply);
  return reply.code(statuses.get(error.violations[0]?.code ?? '') ?? 422).send({ violations: error.violations });
}
