import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Holds a folder for this process, until it lets go or ends in any way: two processes that write to one embedded database destroy it.
 *
 * @returns lets go of the folder
 * @throws Error when another process holds it
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const address = addressOf(await realpath(folder));
  const server = await listen(address).catch(async () => {
    if (await answers(address)) throw new Error(`The folder ${folder} is in use by another process.`);
    // Whoever held it was killed.
    await rm(address, { force: true });
    return listen(address);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function addressOf(folder: string): string {
  const name = `stafett-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });
}
