/**
 * Where to go after sign-in: a path in this house, or its first page when something else was asked for.
 *
 * @param asked - from the address, so it may be anything
 * @param address - the house's own
 */
export function localPath(asked: unknown, address: string): string {
  const to = typeof asked === 'string' && asked.startsWith('/') && asked.length <= 500 ? URL.parse(asked, address) : null;
  return to !== null && to.origin === new URL(address).origin ? `${to.pathname}${to.search}` : '/';
}
