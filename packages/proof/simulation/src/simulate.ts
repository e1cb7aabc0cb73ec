import { allMutants } from './mutants/all-mutants.ts';
import { runHistory } from './run-history.ts';
import type { Failure } from './world/world.ts';

/** A history in which something did not hold. */
export interface Broken extends Failure {
  readonly seed: number;
}

/** What became of many histories. */
export interface Simulation {
  readonly counts: ReadonlyMap<string, number>;
  /** The first history in which something did not hold. */
  readonly broken: Broken | undefined;
}

/** Which histories. */
export interface Seeds {
  readonly from: number;
  readonly count: number;
  /** Only every so manieth, so that several can share them. */
  readonly every?: number;
  readonly mutant?: keyof typeof allMutants | undefined;
}

/**
 * Plays the histories of many seeds, until something does not hold.
 *
 * @param seeds - the first seed, how many, and a bug to plant
 */
export async function simulate({ from, count, every = 1, mutant }: Seeds): Promise<Simulation> {
  const counts = new Map<string, number>();
  for (let seed = from; seed < from + count * every; seed += every) {
    const failure = await runHistory({ seed, counts, mutant: mutant && allMutants[mutant]() });
    if (failure !== undefined) return { counts, broken: { seed, ...failure } };
  }
  return { counts, broken: undefined };
}

/**
 * Plays one history once more, and writes down what happens in it.
 *
 * @param seed - decides everything
 * @param mutant - a bug to plant
 */
export async function traceOf(seed: number, mutant?: keyof typeof allMutants): Promise<readonly string[]> {
  const lines: string[] = [];
  await runHistory({ seed, counts: new Map(), mutant: mutant && allMutants[mutant](), write: (line) => void lines.push(line) });
  return lines;
}
