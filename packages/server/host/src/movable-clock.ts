import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { instantOf, type MovableClock } from './clock.ts';
import { StartError } from './start-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const Kept = z.strictObject({ offsetMilliseconds: z.int() });

/**
 * A clock that can be moved, and remembers across restarts by how much; for demo and tests.
 *
 * @param file - where it is remembered, as `clock.json` in the house's data folder
 * @throws {@link StartError} when the file holds something else
 */
export function movableClock(file: string): MovableClock {
  let offset = readOffset(file);
  return {
    now: () => instantOf(Date.now() + offset),
    move: (to) => {
      offset = Date.parse(to) - Date.now();
      writeFileAtomically(file, JSON.stringify({ offsetMilliseconds: offset } satisfies z.infer<typeof Kept>), 'replace');
    },
  };
}

function readOffset(file: string): number {
  if (!existsSync(file)) return 0;
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMilliseconds;
  } catch {
    throw new StartError(`the moved clock in ${file} cannot be read. Remove the file to return to the real time`);
  }
}
