import type { FastifyRequest } from 'fastify';
import { Refusal } from './host.violations.ts';

/**
 * Lets through only what a page of this house, or no page at all, sent: a browser always says where a POST comes from (SEC-04).
 *
 * @param address - the house's public address
 */
export function checkSite(address: string): (request: FastifyRequest) => Promise<void> {
  const own = new URL(address).origin;
  return async ({ headers }) => {
    const site = headers['sec-fetch-site'];
    const isOwnSite = site === undefined || site === 'same-origin';
    const isOwnOrigin = headers.origin === undefined || headers.origin === own;
    if (!isOwnSite || !isOwnOrigin) throw new Refusal('crossSite');
  };
}
