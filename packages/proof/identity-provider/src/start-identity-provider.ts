import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from './provider.ts';
import { answerPages } from './answer-pages.ts';
import type { IdentityProviderOptions } from './identity-provider-options.ts';
import { loadProvider } from './load-provider.ts';
import { Person } from './person.ts';
import { cookieNames, providerConfiguration } from './provider-configuration.ts';

/** A running identity provider. */
export interface IdentityProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/**
 * Starts an OpenID Connect provider for demo and tests on this machine only: people choose who to be, and nobody proves it (SEC-04, SEC-14).
 *
 * @param options - port, name, the fictional people and the one client
 * @throws when the port is taken or a person is not described as {@link Person} says
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const described = { ...options, people: options.people.map((person) => Person.parse(person)) };
  const Implementation = await loadProvider();
  const server = createServer();
  const port = await listen(server, options);
  const issuer = `http://${loopback}:${port}`;
  const provider = new Implementation(issuer, providerConfiguration(described, port));
  server.on('request', handler(described, provider, cookieNames(port).session));
  return { issuer, close: () => close(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function handler(options: IdentityProviderOptions, provider: Provider, sessionCookie: string): Handler {
  const answer = answerPages(options, provider);
  const protocol = provider.callback();
  const headers = pageHeaders(new URL(options.client.redirectUri).origin);
  const handle: (...exchange: Parameters<Handler>) => Promise<void> = async (request, response) => {
    response.setHeaders(headers);
    request.headers.cookie = withoutCookie(request.headers.cookie ?? '', sessionCookie);
    if (!(await answer(request, response))) await protocol(request, response);
  };
  return (request, response) => {
    handle(request, response).catch((bug: unknown) => {
      process.stderr.write(`The identity provider of ${options.name} failed: ${bug instanceof Error ? bug.stack : String(bug)}\n`);
      response.destroy();
    });
  };
}

function pageHeaders(clientOrigin: string): Map<string, string> {
  const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${clientOrigin}; base-uri 'none'; frame-ancestors 'none'`;
  return new Map([
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
  ]);
}

// Without its session cookie the provider asks at every sign-in, so that one browser can be several people in turn.
function withoutCookie(cookies: string, name: string): string {
  return cookies
    .split('; ')
    .filter((cookie) => !cookie.startsWith(`${name}=`) && !cookie.startsWith(`${name}.sig=`))
    .join('; ');
}

function listen(server: Server, { port, name }: IdentityProviderOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${cause.code})`;
      reject(new Error(`The identity provider of ${name} cannot start: port ${port} ${reason}.`, { cause }));
    });
    server.listen(port, loopback, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
