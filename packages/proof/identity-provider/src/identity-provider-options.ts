import type { Person } from './person.ts';
import type { SigningKeys } from './signing-keys.ts';

/** Who can sign in, where, and for which client. */
export interface IdentityProviderOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** What the sign-in page calls itself, as `Björklunda kommun`. */
  readonly name: string;
  readonly people: readonly Person[];
  /** What the page calls the units; a unit that is not here shows its id. */
  readonly units?: readonly { readonly id: string; readonly name: string }[];
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  /** A private key set; without it a new key is made at each start. */
  readonly keys?: SigningKeys;
}
