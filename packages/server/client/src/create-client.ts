import type { AppRouter } from '@stafett/api';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';

/** How to reach a house. */
export interface ClientSettings {
  /** The house's address, or nothing in a browser that was served by the house. */
  readonly address?: string;
  /** Sends the request; the browser's own when absent. */
  readonly fetch?: typeof fetch;
}

/** A typed client for a house's procedures; every call is a POST, so that no input stands in an address (SEC-10). */
export function createClient({ address = '', fetch: send }: ClientSettings = {}): TRPCClient<AppRouter> {
  const link = httpLink({ url: `${address}/api/trpc`, methodOverride: 'POST', ...(send === undefined ? {} : { fetch: send as never }) });
  return createTRPCClient<AppRouter>({ links: [link] });
}
