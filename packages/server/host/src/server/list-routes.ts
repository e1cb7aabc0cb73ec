import type { FastifyInstance } from 'fastify';

/** One thing that a house answers, in one or more ways. */
export interface Route {
  readonly methods: readonly string[];
  /** Its pattern, as `/api/trpc/:path`. */
  readonly url: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    routes: readonly Route[];
  }
}

/**
 * Notes on a server every route that is put in it from now on.
 *
 * @param server - without routes yet
 */
export function listRoutes(server: FastifyInstance): void {
  const routes: Route[] = [];
  server.decorate('routes', routes);
  server.addHook('onRoute', ({ method, url }) => void routes.push({ methods: [method].flat(), url }));
}
