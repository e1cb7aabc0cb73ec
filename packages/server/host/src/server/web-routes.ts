import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './host.violations.ts';
import { isLoopback } from '../settings/loopback.ts';
import type { OpenHouse } from '../open-house.ts';
import { StartError } from '../start-error.ts';

const page = 'index.html';
const notPages = /^\/(api|exchange|guest|demo|sign-in|sign-out|health)([/?]|$)/;
const hashed = /-[\w-]{8,}\.\w+$/;

/**
 * The house's pages: the built files as they are, and for every other address that a browser opens the one page that finds its own way.
 *
 * @throws {@link StartError} when the folder of the settings holds no page
 */
export async function webRoutes(server: FastifyInstance, { settings }: OpenHouse): Promise<void> {
  const { webFolder, address } = settings;
  if (webFolder === undefined) {
    server.setNotFoundHandler(notFound);
    return;
  }
  if (!existsSync(join(webFolder, page))) throw new StartError(`there is no ${page} in ${webFolder} (setting "webFolder"); build the pages first`);
  await server.register(fastifyStatic, { root: webFolder, wildcard: false, index: false, cacheControl: false, dotfiles: 'deny', setHeaders: setCaching });
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, async (request, reply) => {
    if (!asksForPage(request)) return notFound();
    const elsewhere = ownName(request, address);
    return elsewhere === undefined ? showPage(reply) : reply.redirect(elsewhere);
  });
}

async function notFound(): Promise<never> {
  throw new Refusal('notFound');
}

const showPage = (reply: FastifyReply): FastifyReply => reply.code(200).sendFile(page);

function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && !notPages.test(url) && (headers.accept ?? '').includes('text/html');
}

// On one machine `localhost` and `127.0.0.1` are two sites with two sets of cookies: one is chosen.
function ownName(request: FastifyRequest, address: string): string | undefined {
  const asked = URL.parse(request.url, `http://${request.host}`);
  const own = new URL(address);
  if (asked === null || asked.host === own.host || !isLoopback(asked) || !isLoopback(own)) return undefined;
  return new URL(asked.pathname, own).href;
}

function setCaching(reply: FastifyReply, path: string): void {
  const caching = hashed.test(basename(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
  reply.header('cache-control', basename(path) === page ? 'no-store' : caching);
}
