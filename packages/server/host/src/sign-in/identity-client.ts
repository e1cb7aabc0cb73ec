import { setTimeout } from 'node:timers/promises';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import type { HouseSettings } from '../settings/house-settings.ts';
import { StartError } from '../start-error.ts';

/** What a browser keeps between leaving for the identity provider and coming back. */
export const SignInUnderWay = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });
export type SignInUnderWay = z.infer<typeof SignInUnderWay>;

/** The house as a client of its identity provider: OpenID Connect with code, PKCE, state and nonce (SEC-04). */
export interface IdentityClient {
  /** The provider's page, and what to keep until the answer comes. */
  begin(returnTo: string): Promise<{ readonly page: URL; readonly underWay: SignInUnderWay }>;
  /** What the provider says of who signed in; rejects when the answer is not for this sign-in. */
  finish(answer: URL, underWay: SignInUnderWay): Promise<Readonly<Record<string, unknown>>>;
}

type Known = Pick<HouseSettings, 'address' | 'identity'>;

/** The address that the provider sends people back to. */
export const callbackOf = (address: string): string => new URL('/sign-in/callback', address).href;

/**
 * Gets to know the identity provider of the settings, waiting for it some seconds if it is not there yet.
 *
 * @throws {@link StartError} when it has not answered in time
 */
export async function identityClient(settings: Known): Promise<IdentityClient> {
  const configuration = await discover(settings, Date.now() + settings.identity.waitSeconds * 1000);
  const callback = callbackOf(settings.address);
  return {
    begin: (returnTo) => begin(configuration, callback, returnTo),
    finish: (answer, underWay) => finish(configuration, answer, underWay),
  };
}

async function discover(settings: Known, until: number): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings.identity;
  const execute = new URL(issuer).protocol === 'http:' ? [allowInsecureRequests] : [];
  for (;;) {
    try {
      return await discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), { execute, timeout: 5 });
    } catch (cause) {
      if (Date.now() >= until)
        throw new StartError(`the identity provider at ${new URL(issuer).origin} (setting "identity.issuer") does not answer as one`, { cause });
      await setTimeout(200);
    }
  }
}

async function begin(configuration: Configuration, callback: string, returnTo: string): ReturnType<IdentityClient['begin']> {
  const underWay = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo };
  const page = buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid profile',
    state: underWay.state,
    nonce: underWay.nonce,
    code_challenge: await calculatePKCECodeChallenge(underWay.verifier),
    code_challenge_method: 'S256',
  });
  return { page, underWay };
}

async function finish(configuration: Configuration, answer: URL, { state, nonce, verifier }: SignInUnderWay): ReturnType<IdentityClient['finish']> {
  const tokens = await authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  return { ...tokens.claims() };
}
