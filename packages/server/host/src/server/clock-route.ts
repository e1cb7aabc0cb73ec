import { Instant, violationsOf } from '@stafett/kernel';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkSite } from './check-site.ts';
import { isMovable } from '../clock.ts';
import { Refusal } from './host.violations.ts';
import type { OpenHouse } from '../open-house.ts';

// Within these years every rule and every database can reckon, forwards and backwards.
const [first, last] = ['1970', '9000'];
const isReckoned = (now: string): boolean => first < now && now < last;

const Move = z.strictObject({ now: Instant.refine(isReckoned, { params: { violation: 'outOfRange', rule: 'SEC-11' } }) });

/** In demo and tests: what the house's clock is moved by. In production there is no such route. */
export async function clockRoute(server: FastifyInstance, { parts, settings }: OpenHouse): Promise<void> {
  const { clock } = parts;
  if (settings.mode === 'production' || !isMovable(clock)) return;
  server.post('/demo/clock', { onRequest: checkSite(settings.address) }, async (request) => {
    const { success, data, error } = Move.safeParse(request.body);
    if (!success) throw new Refusal('invalidInput', {}, violationsOf(error, request.body));
    clock.move(data.now);
    return { now: clock.now() };
  });
}
