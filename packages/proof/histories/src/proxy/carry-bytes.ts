import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** One direction of a connection through the proxy. */
export interface Lane {
  readonly from: Socket;
  readonly to: Socket;
  /** What the road does now; nothing when it only carries. */
  readonly fault: () => Fault | undefined;
  /** Which fault the count of bytes belongs to, and how many have gone since it began. */
  count: { fault: Fault | undefined; bytes: number };
  /** Something that was sent never came: the connection cannot be used when the road is whole again. */
  isSpoilt: boolean;
}

/** Carries everything from one end to the other, as the road's fault of the moment has it. */
export function carryBytes(lane: Lane): void {
  const { from, to } = lane;
  let last: Promise<void> = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    from.pause();
    last = carry(lane, bytes).finally(() => from.resume());
  });
  from.on('end', () => void last.then(() => endAt(lane)));
  from.on('close', (hadError) => void last.then(() => (hadError ? resetSocket(to) : to.end())));
  from.on('error', () => undefined);
}

function endAt(lane: Lane): void {
  if (lane.fault()?.kind === 'silence') lane.isSpoilt = true;
  else lane.to.end();
}

async function carry(lane: Lane, bytes: Buffer): Promise<void> {
  const fault = lane.fault();
  if (lane.isSpoilt) return;
  switch (fault?.kind) {
    case undefined:
      return pass(lane, bytes);
    case 'delay':
      await sleep(fault.milliseconds);
      return pass(lane, bytes);
    case 'trickle':
      return trickle(lane, bytes, fault.milliseconds);
    case 'silence':
      lane.isSpoilt = true;
      return undefined;
    case 'refuse':
      return reset(lane);
    case 'cut':
    case 'halfClose':
      return passSome(lane, bytes, fault);
  }
}

function pass({ to }: Lane, bytes: Uint8Array): void {
  if (to.writable) to.write(bytes);
}

function reset({ from, to }: Lane): void {
  resetSocket(from);
  resetSocket(to);
}

/** Ends a connection at once, as a machine that goes down does; one that has said that it ends can only be let go. */
export function resetSocket(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

async function trickle(lane: Lane, bytes: Buffer, milliseconds: number): Promise<void> {
  const fault = lane.fault();
  for (const [index, byte] of bytes.entries()) {
    if (lane.fault() !== fault || lane.to.destroyed) return pass(lane, bytes.subarray(index));
    pass(lane, Uint8Array.of(byte));
    await sleep(milliseconds);
  }
}

function passSome(lane: Lane, bytes: Buffer, fault: Fault & { readonly after: number }): void {
  if (lane.count.fault !== fault) lane.count = { fault, bytes: 0 };
  const left = Math.max(0, fault.after - lane.count.bytes);
  lane.count.bytes += bytes.length;
  pass(lane, bytes.subarray(0, left));
  if (lane.count.bytes <= fault.after) return;
  if (fault.kind === 'cut') return reset(lane);
  lane.isSpoilt = true;
  lane.to.end();
}
