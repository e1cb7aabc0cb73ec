import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compare } from './compare.ts';
import { printComparison } from './print-comparison.ts';

const { STAFETT_RUNS: runs, STAFETT_SEED: seed } = process.env;
const isProof = Number(runs ?? 0) >= 10_000;
const AN_HOUR = 3_600_000;
const situations = isProof ? 1_000_000 : 20_000;

describe(`${situations} situations of seed ${seed ?? 1}, read twice`, () => {
  let comparison: Comparison;

  beforeAll(() => {
    comparison = compare(Number(seed ?? 1), situations);
  }, AN_HOUR);

  test('the engine and the second reading give the same answers', () => {
    const lines: string[] = [];
    printComparison(comparison, (line) => void lines.push(line));
    expect(comparison.differing, lines.slice(0, 60).join('\n')).toBe(0);
  });

  test.each(['start', 'sharing'] as const)('each answer about %s is given in at least one of twelve', (ask) => {
    const outcomes = comparison.spread.outcomes[ask];
    expect(Object.keys(outcomes)).toEqual(['allowed', 'refused', 'needsAssessment']);
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThanOrEqual(situations / 12);
  });

  test.runIf(isProof)('every row of the tables is reached', () => {
    const never = Object.entries(comparison.spread.rows).filter(([, times]) => times === 0);
    expect(never).toEqual([]);
  });
});
