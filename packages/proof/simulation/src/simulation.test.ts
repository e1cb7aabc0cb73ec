import { describe, expect, test } from 'vitest';
import type { allMutants } from './mutants/all-mutants.ts';
import { simulate, traceOf } from './simulate.ts';

type MutantName = keyof typeof allMutants;

const workable = 'who answers for a plan works on the original, and nobody else';

const found: readonly (readonly [MutantName, number, readonly string[], string])[] = [
  ['release', 100, ['nothing is released after a withdrawal', 'everything released was allowed'], 'the consents are not read again at the release'],
  ['dedup', 300, ['everything comes to rest in step', workable], 'an older copy that comes again stands instead of the newer, or of the original'],
  ['term', 300, ['never two writers', 'exactly one is answerable', 'everything comes to rest in step'], 'the old keeper writes beside the new one'],
  ['order', 100, ['applied once, in order'], 'nobody looks at the number'],
  ['lifetime', 1_000, ['nothing is applied long after a withdrawal'], 'nobody looks at how long it was on its way'],
];

describe('A planted bug is found', () => {
  test.each(found)('%s: within %i histories, by one of %j, for %s', async (mutant, count, invariants) => {
    const { broken } = await simulate({ from: 1, count, mutant });
    expect(invariants).toContain(broken?.invariant);
  });
});

test('the same seed gives the same history, to the letter', async () => {
  for (const seed of [7, 40, 1_000_003]) {
    const once = await traceOf(seed);
    expect(once.length).toBeGreaterThan(50);
    expect(await traceOf(seed)).toEqual(once);
  }
});

test('two seeds give two histories', async () => expect(await traceOf(7)).not.toEqual(await traceOf(8)));
