export { CookieJar } from './cookie-jar.ts';
export type { IdentityProviderOptions } from './identity-provider-options.ts';
export { Person } from './person.ts';
export type { SigningKeys } from './signing-keys.ts';
export { type IdentityProvider, startIdentityProvider } from './start-identity-provider.ts';
export { type Visit, Visitor } from './visitor.ts';
