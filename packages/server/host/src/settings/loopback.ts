import { BlockList, isIPv6 } from 'node:net';

const names = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether an address is this very machine. */
export function isLoopback(address: string | URL): boolean {
  return names.has(new URL(address).hostname);
}

/** Whether what is sent to an address can be read on the way: plain http to another machine. */
export function isOpenOnTheWay(address: string | URL): boolean {
  return new URL(address).protocol !== 'https:' && !isLoopback(address);
}

const ownMachine = new BlockList();
ownMachine.addSubnet('127.0.0.0', 8);
ownMachine.addAddress('::1', 'ipv6');

/**
 * Whether somebody asks from this very machine.
 *
 * @param ip - where a request comes from, as the proxy in front of the house says if there is one
 */
export const isOwnMachine = (ip: string): boolean => ownMachine.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
