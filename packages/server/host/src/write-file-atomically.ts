import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a file that is already there gives way or stays. */
export type IfPresent = 'replace' | 'keep';

/**
 * Writes a file that is either there as a whole or not at all, readable by its owner only.
 *
 * @param path - where; missing folders are made
 * @param text - what
 * @param ifPresent - with `keep`, the first of two that write at once wins
 */
export function writeFileAtomically(path: string, text: string, ifPresent: IfPresent): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    writeWhole(draft, text);
    if (ifPresent === 'replace') renameSync(draft, path);
    else linkUnlessPresent(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

// On a disk that is almost full one write may take a part only; this goes on until all is written, or fails.
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function linkUnlessPresent(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}
