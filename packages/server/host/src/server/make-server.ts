import { randomBytes, randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import { answerError } from './answer-refusals.ts';
import { clockRoute } from './clock-route.ts';
import { placeOf } from './failed-sessions.ts';
import { guestRoutes } from './guest-routes.ts';
import { healthRoute } from './health-route.ts';
import { Refusal } from './host.violations.ts';
import type { HouseSettings } from '../settings/house-settings.ts';
import { inboxRoute } from './inbox-route.ts';
import { listRoutes } from './list-routes.ts';
import { makeLog } from './make-log.ts';
import type { OpenHouse } from '../open-house.ts';
import { procedureRoutes } from './procedure-routes.ts';
import { holdFewConnections, timesOf, usualPatience } from './patience.ts';
import { signInRoutes } from '../sign-in/sign-in-routes.ts';
import { webRoutes } from './web-routes.ts';

// A batch of procedures is one path.
const longestPath = 4000;
const secondsToComeBack = 5;
// Where a route says nothing else: each body is held in memory.
const bodyLimit = 8 * 1024;

/** The house's web server with all its routes, not yet listening. */
export async function makeServer(house: OpenHouse): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = makeLog(house.settings.id, house.parts.log);
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    bodyLimit,
    ...timesOf(house.parts.patience ?? usualPatience),
    routerOptions: { maxParamLength: longestPath },
    frameworkErrors: (_error, request, reply) => void answerError(new Refusal('notFound'), request, reply),
  });
  listRoutes(server);
  server.decorateRequest('signedIn', null);
  server.setErrorHandler(answerError);
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', logAnswer);
  server.addHook('onSend', sayWhenToComeBack);
  letConnectionsGo(server);
  holdFewConnections(server);
  await server.register(cookie, { secret: randomBytes(32).toString('base64url') });
  await server.register(helmet, securityHeaders(house.settings));
  await server.register(rateLimit, {
    max: house.settings.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.signedIn?.tokenHash ?? placeOf(request),
  });
  for (const routes of [healthRoute, signInRoutes, procedureRoutes, guestRoutes, inboxRoute, clockRoute])
    await server.register((scope) => routes(scope, house));
  await webRoutes(server, house);
  return server;
}

// What was not done for want of a database or of room can be asked again soon.
async function sayWhenToComeBack(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (reply.statusCode === 503) reply.header('retry-after', secondsToComeBack);
}

// A connection that is kept for later would keep a closing house open.
function letConnectionsGo(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}

// The route's pattern, never the address: what stands in an address may be about somebody (SEC-10).
async function logAnswer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const route = request.routeOptions.url ?? 'page';
  request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
}

function securityHeaders({ address }: HouseSettings): object {
  const isEncrypted = new URL(address).protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isEncrypted,
    // Not `no-referrer`: under it a browser hides the origin of the house's own forms, which the house checks.
    referrerPolicy: { policy: 'same-origin' },
  };
}
