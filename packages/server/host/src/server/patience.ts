import type { FastifyInstance } from 'fastify';

/** How long the front door waits for a caller, in milliseconds. */
export interface Patience {
  /** For all the headers of a request, from its first byte. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For anything at all on a connection that is in use. */
  readonly silence: number;
  /** How often it looks for those that take too long. */
  readonly look: number;
}

/** Longer than a slow line needs, shorter than somebody who only wants to hold the door. A statement may take half a minute, so silence takes longer. */
export const usualPatience: Patience = { headers: 10_000, request: 30_000, silence: 60_000, look: 1_000 };

/** More than the people and houses of one house need at once; each costs memory and a file. */
export const mostConnections = 2_000;

/** The times as the server takes them. */
export const timesOf = ({ headers, request, silence, look }: Patience) => ({
  requestTimeout: request,
  connectionTimeout: silence,
  http: { headersTimeout: headers, connectionsCheckingInterval: look },
});

/** Keeps the number of connections low enough that the database and the log have room: those that only wait for a next request make place first. */
export function holdFewConnections({ server }: FastifyInstance, most = mostConnections): void {
  server.maxConnections = most;
  server.on('drop', () => server.closeIdleConnections());
}
