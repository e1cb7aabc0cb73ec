import type { FastifyInstance } from 'fastify';
import { isMovable, systemClock } from './clock.ts';
import { databaseUnreachable } from './database-unreachable.ts';
import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { identityClient } from './sign-in/identity-client.ts';
import { rememberedSessions } from './sign-in/remembered-sessions.ts';
import type { Route } from './server/list-routes.ts';
import { makeServer } from './server/make-server.ts';
import { StartError } from './start-error.ts';

/** A house that answers. */
export interface RunningHouse {
  /** Its public address, as in the settings. */
  readonly address: string;
  /** All that it answers. */
  readonly routes: readonly Route[];
  /** Lets requests under way finish, then closes everything. */
  close(): Promise<void>;
}

/**
 * Opens a house: asks its database, finds its identity provider, listens, and starts its workers.
 *
 * @param settings - which house
 * @param parts - what it is made of
 * @throws {@link StartError} with one line, after everything already opened is closed again
 */
export async function startHouse(settings: HouseSettings, parts: HouseParts): Promise<RunningHouse> {
  let server: FastifyInstance | undefined;
  const close = async (): Promise<void> => {
    await server?.close();
    await parts.stop?.();
  };
  try {
    if (settings.mode === 'production' && isMovable(parts.clock))
      throw new StartError('in production (setting "mode") the clock of a house cannot be a movable one');
    await parts.askDatabase().catch((cause: unknown) => Promise.reject(databaseUnreachable(settings, cause)));
    const identity = await identityClient(settings);
    server = await makeServer({ settings, parts, identity, sessions: rememberedSessions(parts.sessions), machineClock: parts.machineClock ?? systemClock() });
    await listen(server, settings);
    await parts.start?.();
  } catch (error) {
    await close();
    throw error;
  }
  return { address: settings.address, routes: server.routes, close };
}

async function listen(server: FastifyInstance, { port, listenOn }: HouseSettings): Promise<void> {
  await server.listen({ port, host: listenOn }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') throw new StartError(`port ${port} (setting "port") is taken by another program`, { cause });
    throw new StartError(`cannot listen on port ${port} of ${listenOn} (settings "port" and "listenOn"): ${cause.code}`, { cause });
  });
}
