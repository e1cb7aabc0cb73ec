import type { AtRest } from './checks/at-rest.ts';
import { openHouses } from './houses/open-houses.ts';
import { playHistory, type Played } from './play/play-history.ts';

/** A history in which something was not as it has to be. */
export interface Broken extends Played {
  readonly seed: number;
}

/** What became of many histories. */
export interface Histories {
  readonly counts: ReadonlyMap<string, number>;
  readonly broken: readonly Broken[];
  /** What the plans of the last ones left. */
  readonly rests: readonly AtRest[];
  readonly secondsToOpen: number;
  readonly seconds: number;
}

const most = 20;

/** The seeds from one on. */
export const seedsFrom = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_none, index) => first + index);

/** Which histories, and who is told of each. */
export interface Seeds {
  readonly seeds: readonly number[];
  /** Goes on after a history in which something was wrong. */
  readonly goesOn?: boolean;
  readonly told?: (seed: number, played: Played) => void;
}

/**
 * Opens the houses once and plays histories in them, one after another.
 *
 * @param wanted - the seeds
 */
export async function playHistories({ seeds, goesOn = false, told }: Seeds): Promise<Histories> {
  const began = performance.now();
  const open = await openHouses();
  const opened = performance.now();
  const counts = new Map<string, number>();
  const broken: Broken[] = [];
  const rests: AtRest[] = [];
  try {
    for (const seed of seeds) {
      const played = await playHistory(open, seed, counts);
      rests.push(...played.rests);
      rests.splice(0, Math.max(0, rests.length - most));
      told?.(seed, played);
      if (played.wrong.length > 0) broken.push({ seed, ...played });
      if (played.wrong.length > 0 && !goesOn) break;
    }
  } finally {
    await open.close();
  }
  return { counts, broken, rests, secondsToOpen: (opened - began) / 1000, seconds: (performance.now() - began) / 1000 };
}
