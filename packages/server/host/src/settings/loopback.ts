const names = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether an address is this very machine. */
export function isLoopback(address: string | URL): boolean {
  return names.has(new URL(address).hostname);
}

/** Whether what is sent to an address can be read on the way: plain http to another machine. */
export function isOpenOnTheWay(address: string | URL): boolean {
  return new URL(address).protocol !== 'https:' && !isLoopback(address);
}
