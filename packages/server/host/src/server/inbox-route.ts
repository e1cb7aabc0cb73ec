import { timeHeader } from '@stafett/exchange';
import type { FastifyInstance } from 'fastify';
import { bodyPlaces } from './body-places.ts';
import { Refusal } from './host.violations.ts';
import { inboxGate } from './inbox-gate.ts';
import type { OpenHouse } from '../open-house.ts';

const bodyLimit = 2 * 1024 * 1024;

// More than are taken in or wait for it, and no more memory than a house has.
const mostBodies = 100;

/** Where other houses leave their signed messages (SEC-03): what it means and whether it is theirs is for the exchange to say. */
export async function inboxRoute(server: FastifyInstance, { parts }: OpenHouse): Promise<void> {
  const gate = inboxGate();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/jose', { parseAs: 'string', bodyLimit }, (_request, text, done) => done(null, text));
  server.post('/exchange/inbox', { bodyLimit, config: { rateLimit: false }, onRequest: bodyPlaces(mostBodies) }, async (request, reply) => {
    if (typeof request.body !== 'string') throw new Refusal('wrongContentType', { expected: 'application/jose' });
    const message = request.body;
    const { status, body } = await gate(() => parts.receive(message));
    return reply.header(timeHeader, parts.clock.now()).code(status).send(body);
  });
}
