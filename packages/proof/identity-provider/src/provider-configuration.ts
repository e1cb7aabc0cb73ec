import { randomBytes } from 'node:crypto';
import type { Interaction, RequestContext } from './provider.ts';
import { forgetfulAdapter } from './forgetful-adapter.ts';
import { problemPage } from './pages.ts';
import { freshSigningKeys } from './signing-keys.ts';
import type { IdentityProviderOptions } from './identity-provider-options.ts';

const minutes = (count: number): number => count * 60;

/** The cookie names of one provider; the port is in them because ports do not separate cookies. */
export function cookieNames(port: number): { session: string; interaction: string; resume: string } {
  const start = `stafett_identity_${port}`;
  return { session: `${start}_session`, interaction: `${start}_choice`, resume: `${start}_resume` };
}

/** Everything oidc-provider would otherwise fill in with a default, and warn about. */
export function providerConfiguration(options: IdentityProviderOptions, port: number): Record<string, unknown> {
  return {
    adapter: forgetfulAdapter(),
    jwks: options.keys ?? freshSigningKeys(),
    cookies: { names: cookieNames(port), keys: [randomBytes(32).toString('base64url')] },
    clients: [clientOf(options)],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'stafett_house', 'stafett_unit', 'stafett_role', 'stafett_title'], profile: ['name'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    ttl: {
      AccessToken: minutes(5),
      AuthorizationCode: minutes(1),
      Grant: minutes(60),
      IdToken: minutes(5),
      Interaction: minutes(60),
      Session: minutes(60),
    },
    interactions: { url: (_context: RequestContext, choice: Interaction) => `/choose/${choice.uid}` },
    findAccount: (_context: RequestContext, user: string) => accountOf(options, user),
    loadExistingGrant: grantWithoutAsking,
    renderError: (context: RequestContext) => {
      context.type = 'html';
      context.body = problemPage(options, 'expired');
    },
  };
}

function clientOf({ client }: IdentityProviderOptions): Record<string, unknown> {
  return {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: [client.redirectUri],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
  };
}

function accountOf(options: IdentityProviderOptions, user: string): object | undefined {
  const person = options.people.find((candidate) => candidate.user === user);
  if (person === undefined) return undefined;
  const claims = {
    sub: person.user,
    name: person.name,
    stafett_house: person.house,
    stafett_unit: person.unit,
    stafett_role: person.role,
    stafett_title: person.title,
  };
  return { accountId: person.user, claims: () => claims };
}

async function grantWithoutAsking({ oidc }: RequestContext): Promise<object> {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
