import { type Page, Visitor } from './visitor.ts';

const CHOICE = /<button\b[^>]*\bname="user"[^>]*\bvalue="([^"]+)"/g;

/** A house where a case is played. */
export interface PlayedHouse {
  readonly id: string;
  /** As `http://127.0.0.1:4001`. */
  readonly address: string;
}

async function choiceAt({ id, address }: PlayedHouse, visitor: Visitor): Promise<{ page: Page; users: readonly string[] }> {
  const page = await visitor.visit(new URL('/sign-in', address));
  const users = [...page.text.matchAll(CHOICE)].map(([, user = '']) => user);
  if (users.length === 0) throw new Error(`nobody can be chosen at the sign-in of ${id} (${page.url.origin}${page.url.pathname} answered ${page.status})`);
  return { page, users };
}

/**
 * Signs in at a house, by its sign-in page.
 *
 * @param house - where
 * @param user - whom to be, as `maria.lindqvist`
 * @throws Error when nobody of that name can be chosen, or the house does not let them in
 */
export async function signIn(house: PlayedHouse, user: string): Promise<Visitor> {
  const visitor = new Visitor();
  const { page, users } = await choiceAt(house, visitor);
  if (!users.includes(user)) throw new Error(`${user} is not one of those who sign in to ${house.id}: ${users.join(', ')}`);
  const after = await visitor.visit(page.url, { method: 'POST', body: new URLSearchParams({ user }) });
  if (after.url.origin !== new URL(house.address).origin || after.url.pathname.startsWith('/sign-in'))
    throw new Error(`${user} was not let in to ${house.id}: ${after.url.pathname} answered ${after.status}`);
  return visitor;
}

/**
 * Everyone who can sign in to a house.
 *
 * @param house - where
 */
export async function usersOf(house: PlayedHouse): Promise<readonly string[]> {
  return (await choiceAt(house, new Visitor())).users;
}
