import type { WorkLine } from '../house/house-context.ts';

/** The work list in three views: what is mine to do, what others hold, and everything. */
export interface SortedWork {
  readonly today: readonly WorkLine[];
  readonly waiting: readonly WorkLine[];
  readonly all: readonly WorkLine[];
}

/**
 * Sorts the work list, and keeps only the lines whose name holds what was searched for.
 *
 * @param lines - as the house sent them, the most urgent first
 * @param sought - a part of a name, or nothing
 */
export function sortWork(lines: readonly WorkLine[], sought: string): SortedWork {
  const part = sought.trim().toLocaleLowerCase('sv');
  const all = part === '' ? lines : lines.filter(({ name }) => name.toLocaleLowerCase('sv').includes(part));
  return { all, today: all.filter(({ isYours }) => isYours), waiting: all.filter(({ isYours, action }) => !isYours && action !== 'nothing') };
}
