import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A folder and a row of ports that nobody uses, for a demo of one's own. */
export async function freePlace(): Promise<{ folder: string; port: number; mode: 'test'; remove(): void }> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 200) * 100;
    const needed = [port, port + 1, port + 2, port + 3, port + 4, port + 51, port + 52, port + 53, port + 54];
    if (!(await Promise.all(needed.map(isFree))).every(Boolean)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'stafett-test-'));
    return { folder, port, mode: 'test', remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
}
