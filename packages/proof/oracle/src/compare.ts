import { askSharing, askStart, type BothAnswers, differenceOf } from './ask-both.ts';
import { minimise } from './minimise.ts';
import { people } from './situations/scene.ts';
import { type Situation, situationOf } from './situations/situation-of.ts';
import { count, emptySpread, type Spread } from './spread.ts';

const SEEDS = 100_000;
const PER_SEED = 100_000_000;
const everybody: readonly string[] = Object.values(people).flat();

/** One way in which the engine and the reading differ, with its first example, made small. */
export interface Disagreement {
  /** What they differ in and by which rows, in one line. */
  readonly sort: string;
  /** How many situations differ in this way. */
  times: number;
  /** Makes the first of them again, by `situationOf`. */
  readonly number: number;
  readonly smallest: Situation;
  readonly answers: BothAnswers;
}

/** What a comparison found. */
export interface Comparison {
  readonly situations: number;
  /** How many answers of two a situation were not the same. */
  readonly differing: number;
  readonly disagreements: readonly Disagreement[];
  readonly spread: Spread;
}

/**
 * Asks the engine and the reading the same two questions about many situations.
 *
 * @param seed - which situations: a whole number; the same seed, the same situations
 * @param situations - how many, at most 100 000 000
 */
export function compare(seed: number, situations: number): Comparison {
  const first = (seed % SEEDS) * PER_SEED;
  const sorts = new Map<string, Disagreement>();
  const spread = emptySpread();
  let differing = 0;
  for (let number = first; number < first + situations; number++) {
    const situation = situationOf(number);
    for (const ask of [askStart, askSharing]) {
      const answers = ask(situation);
      count(spread, answers);
      if (differenceOf(answers, everybody) === undefined) continue;
      differing++;
      note(sorts, ask, { situation, answers });
    }
  }
  return { situations, differing, disagreements: [...sorts.values()].sort(byWeight), spread };
}

/** The most frequent first. */
function byWeight(one: Disagreement, other: Disagreement): number {
  return other.times - one.times;
}

function note(sorts: Map<string, Disagreement>, ask: typeof askStart, { situation, answers }: { situation: Situation; answers: BothAnswers }): void {
  const sort = sortOf(answers);
  const known = sorts.get(sort);
  if (known !== undefined) {
    known.times++;
    return;
  }
  const smallest = minimise(situation, (smaller) => sortOf(ask(smaller)) === sort);
  sorts.set(sort, { sort, times: 1, number: situation.number, smallest, answers: ask(smallest) });
}

function sortOf(answers: BothAnswers): string {
  const { ask, engine, reading } = answers;
  const difference = differenceOf(answers, everybody);
  if (difference === undefined) return '';
  return `${ask}, ${difference}: reading ${reading.outcome} by ${reading.rows.join(', ')}; engine ${engine.outcome} ${engine.codes[0] ?? ''}`.trim();
}
