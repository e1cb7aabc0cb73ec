import { createReadStream } from 'node:fs';
import { appendFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines-of.ts';
import type { Anchor } from './log-chain.ts';

/** The heads of the chain as they are written outside the database, so that what is cut off its end is missed too. */
export interface Anchors {
  append(head: Anchor): Promise<void>;
  /** In the order they were written; a line that a crash has cut short is passed over. */
  read(): AsyncGenerator<Anchor>;
  /** Puts what is written aside and begins anew: after a restore the chain may end earlier. */
  beginAnew(at: string): Promise<void>;
}

const name = 'access-log-heads';

/** The heads in a file of the house's data folder. */
export function anchorsIn(dataFolder: string): Anchors {
  const file = join(dataFolder, `${name}.ndjson`);
  return {
    async append({ place, hash, at }) {
      await mkdir(dataFolder, { recursive: true });
      await appendFile(file, `${JSON.stringify({ place, hash, at })}\n`, { mode: 0o600, flush: true });
    },
    read: () => readAnchors(file),
    beginAnew: (at) => rename(file, join(dataFolder, `${name}-until-${at.replaceAll(':', '')}.ndjson`)).catch(unlessMissing),
  };
}

/** The heads of a store in memory, gone with it. */
export function anchorsInMemory(): Anchors {
  let heads: readonly Anchor[] = [];
  return {
    append: async (head) => void (heads = [...heads, head]),
    async *read() {
      yield* heads;
    },
    beginAnew: async () => void (heads = []),
  };
}

async function* readAnchors(file: string): AsyncGenerator<Anchor> {
  try {
    for await (const line of linesOf(createReadStream(file))) {
      const anchor = anchorFrom(line);
      if (anchor !== undefined) yield anchor;
    }
  } catch (error) {
    unlessMissing(error);
  }
}

function anchorFrom(line: string): Anchor | undefined {
  try {
    const { place, hash, at } = JSON.parse(line) as Record<string, unknown>;
    return typeof place === 'number' && typeof hash === 'string' && typeof at === 'string' ? { place, hash, at } : undefined;
  } catch {
    return undefined;
  }
}

function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
