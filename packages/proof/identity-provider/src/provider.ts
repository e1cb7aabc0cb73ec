import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of oidc-provider 9 that this room uses; the package carries no types of its own. */
export interface Provider {
  readonly Grant: new (of: { accountId: string; clientId: string }) => Grant;
  callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: { login: { accountId: string } }): Promise<void>;
}

/** How oidc-provider is made. */
export type ProviderConstructor = new (issuer: string, configuration: Readonly<Record<string, unknown>>) => Provider;

/** What was agreed to be told to a client. */
export interface Grant {
  addOIDCScope(scope: string): void;
  save(): Promise<string>;
}

/** A choice that somebody is about to make. */
export interface Interaction {
  readonly uid: string;
}

/** One request on its way through oidc-provider. */
export interface RequestContext {
  type: string;
  body: string;
  readonly oidc: {
    readonly provider: Provider;
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
  };
}
