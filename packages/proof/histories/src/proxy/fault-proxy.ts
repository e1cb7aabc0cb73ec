import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { carryBytes, type Lane, resetSocket } from './carry-bytes.ts';
import type { Fault } from './fault.ts';

/** A road between two programs on this machine, which can be made bad and good again. */
export interface FaultProxy {
  /** Where it listens, on 127.0.0.1. */
  readonly port: number;
  /** From now on this happens to what is sent, also on connections that are open. */
  throwFault(fault: Fault): void;
  /** From now on everything is carried; connections on which something has been lost are reset. */
  heal(): void;
  stop(): Promise<void>;
}

/** Where a road leads. */
export interface Road {
  readonly to: number;
  /** Sees what comes from the side that connects, before anything can happen to it. */
  readonly listen?: (connection: number, bytes: Buffer) => void;
}

interface Open {
  readonly lanes: readonly [Lane, Lane];
}

const loopback = '127.0.0.1';

/**
 * Opens a road to a port of this machine.
 *
 * @param road - where to, and who listens
 */
export async function startFaultProxy(road: Road): Promise<FaultProxy> {
  let fault: Fault | undefined;
  const open = new Set<Open>();
  let connections = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    if (fault?.kind === 'refuse') return resetSocket(client);
    connections += 1;
    const number = connections;
    const connection = join(client, road.to, () => fault);
    if (road.listen !== undefined) client.prependListener('data', (bytes: Buffer) => road.listen?.(number, bytes));
    open.add(connection);
    client.once('close', () => open.delete(connection));
    return undefined;
  });
  const resetThose = (are: (lane: Lane) => boolean): void => {
    for (const { lanes } of open) if (lanes.some(are)) for (const { from } of lanes) resetSocket(from);
  };
  return {
    port: await listening(server),
    throwFault(next) {
      fault = next;
      if (next.kind === 'refuse') resetThose(() => true);
    },
    heal() {
      fault = undefined;
      resetThose(({ isSpoilt }) => isSpoilt);
    },
    stop: () => closed(server, () => resetThose(() => true)),
  };
}

function join(client: Socket, to: number, fault: Lane['fault']): Open {
  const server = connect({ port: to, host: loopback, allowHalfOpen: true, noDelay: true });
  const lane = (from: Socket, other: Socket): Lane => ({ from, to: other, fault, count: { fault: undefined, bytes: 0 }, isSpoilt: false });
  const lanes = [lane(client, server), lane(server, client)] as const;
  for (const one of lanes) carryBytes(one);
  server.once('error', () => resetSocket(client));
  return { lanes };
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, loopback, () => resolve((server.address() as AddressInfo).port));
  });

const closed = (server: Server, leave: () => void): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    leave();
  });
