import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './host.violations.ts';

/**
 * Lets so many bodies be under way at once, from the first byte to the answer: each is held in memory. Whoever breaks off makes place too.
 *
 * @param most - how many
 * @throws Refusal busy, by the hook given back, before any of a body is read
 */
export function bodyPlaces(most: number): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  let taken = 0;
  return async (_request, reply) => {
    if (taken >= most) throw new Refusal('busy');
    taken += 1;
    reply.raw.once('close', () => {
      taken -= 1;
    });
  };
}
