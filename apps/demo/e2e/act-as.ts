import { createClient } from '@stafett/client';
import { Visitor } from '@stafett/identity-provider';

/** A house's procedures, as somebody who has signed in there. */
export type Acting = ReturnType<typeof createClient>;

/**
 * Signs in at a house the way a browser does, and gives its procedures.
 *
 * @param address - of the house
 * @param user - one of its people
 */
export async function actAs(address: string, user: string): Promise<Acting> {
  const visitor = new Visitor();
  const { status } = await visitor.signIn(address, user);
  if (status !== 200 && status !== 404) throw new Error(`${user} could not sign in at ${address}: ${status}`);
  const send = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
    visitor.request(url as string, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), origin: address } });
  return createClient({ address, fetch: send as typeof fetch });
}
