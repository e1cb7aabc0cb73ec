import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Sees to it that two demos never work on the same data: an embedded database has one user at a time.
 *
 * @param folder - of the data
 * @returns what gives the folder back
 * @throws Error with one line when another demo runs there
 */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'running');
  const holder = holderOf(file);
  if (holder !== undefined && holder !== process.pid && isAlive(holder))
    throw new Error(`Stafett already runs on the data in ${folder} (process ${holder}). Stop it first.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}
