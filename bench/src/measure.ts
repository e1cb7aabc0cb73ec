/** Something to be measured: one call does `size` things. */
export interface Candidate {
  readonly name: string;
  readonly size: number;
  readonly run: () => unknown;
}

/** How many things a second each candidate does. */
export interface Figure {
  readonly name: string;
  readonly perSecond: number;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function once({ run, size }: Candidate, milliseconds: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    const answer = run();
    if (answer instanceof Promise) await answer;
    calls += 1;
    elapsed = performance.now() - start;
  }
  return (calls * size * 1000) / elapsed;
}

/**
 * Measures candidates side by side: rounds in turn, so that a slow moment of the machine falls on all of them; the median counts.
 *
 * @param candidates - what to compare
 * @param options - how many rounds, and milliseconds for each candidate in a round
 */
export async function measure(candidates: readonly Candidate[], { rounds = 9, milliseconds = 200 } = {}): Promise<readonly Figure[]> {
  const seen = candidates.map((): number[] => []);
  for (const candidate of candidates) await once(candidate, milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, candidate] of candidates.entries()) seen[index]?.push(await once(candidate, milliseconds));
  }
  return candidates.map(({ name }, index) => ({ name, perSecond: Math.round(median(seen[index] ?? [])) }));
}

/** The figures as multiples of one of them, with two decimals. */
export function ratios(figures: readonly Figure[], to: string): Readonly<Record<string, number>> {
  const base = figures.find(({ name }) => name === to)?.perSecond ?? 1;
  return Object.fromEntries(figures.map(({ name, perSecond }) => [name, Math.round((perSecond / base) * 100) / 100]));
}
