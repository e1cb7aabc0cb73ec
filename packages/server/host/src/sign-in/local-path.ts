/**
 * Where to go after sign-in: a path in this house, or its first page when something else was asked for.
 *
 * @param asked - from the address, so it may be anything
 * @param address - the house's own
 */
export function localPath(asked: unknown, address: string): string {
  const to = typeof asked === 'string' && asked.startsWith('/') && asked.length <= 500 ? URL.parse(asked, address) : null;
  const isOwn = to !== null && to.origin === new URL(address).origin;
  // A browser reads two slashes as another house: /.//example.org has the path //example.org.
  return isOwn && !to.pathname.startsWith('//') ? `${to.pathname}${to.search}` : '/';
}
