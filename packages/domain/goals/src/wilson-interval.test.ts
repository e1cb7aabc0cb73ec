import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test.each([
  [0, 0, [0, 1], 'nothing is known'],
  [0, 10, [0, 0.2775], 'none of ten'],
  [10, 10, [0.7225, 1], 'all of ten'],
  [5, 10, [0.2366, 0.7634], 'half of ten'],
  [90, 100, [0.8256, 0.9448], 'nine of ten in a hundred'],
  [1, 1, [0.2065, 1], 'one of one'],
])('%d of %d lies within %j: %s', (hits, cases, expected) => {
  expect(wilsonInterval(hits, cases).map((bound) => Math.round(bound * 10_000) / 10_000)).toEqual(expected);
});

test('the share lies inside its interval, and more cases make it narrower', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (cases, some) => {
      const hits = Math.min(some, cases);
      const [lower, upper] = wilsonInterval(hits, cases);
      const [lowerOfMore, upperOfMore] = wilsonInterval(hits * 4, cases * 4);
      expect(lower).toBeLessThanOrEqual(hits / cases + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(hits / cases - 1e-12);
      expect(upperOfMore - lowerOfMore).toBeLessThan(upper - lower);
    }),
  );
});
