import { expect, test } from 'vitest';
import { anchorsInMemory } from './log-anchors.ts';
import type { Anchor, ChainEntry, ChainProblem } from './log-chain.ts';
import { inspectChain } from './log-inspection.ts';

const hashOf = (place: number): string => String(place).padStart(64, '0');
const anchor = (place: number, hash = hashOf(place)): Anchor => ({ place, hash, at: '2026-11-23T08:00:00.000Z' });

async function* rowsGone(places: number): AsyncGenerator<ChainEntry> {
  for (let place = 1; place <= places; place += 1) yield { place, row: place, highest: place, sealedAt: '', hash: hashOf(place), logged: undefined };
}

async function findings(places: number, heads: readonly Anchor[], inserted: readonly number[] = []): Promise<readonly ChainProblem[]> {
  const anchors = anchorsInMemory();
  for (const head of heads) await anchors.append(head);
  const { problems } = await inspectChain({ chain: () => rowsGone(places), insertedRows: async () => inserted }, anchors);
  return problems.filter(({ what }) => what !== 'rowMissing');
}

const cases: readonly (readonly [reason: string, heads: readonly Anchor[], found: readonly ChainProblem[]])[] = [
  ['every head is where it was', [anchor(2), anchor(5)], []],
  ['the end has not been anchored yet', [anchor(2)], []],
  ['two processes have written their heads in the other order', [anchor(5), anchor(2)], []],
  ['a head is written twice', [anchor(5), anchor(5)], []],
  ['the chain ends before the last head', [anchor(2), anchor(6), anchor(9)], [{ what: 'chainTruncated', last: 5, anchored: 9 }]],
  ['a head is another, and the first such is named', [anchor(2), anchor(3, 'x'), anchor(5, 'y')], [{ what: 'chainRewritten', place: 3 }]],
  [
    'it is rewritten and ends too early',
    [anchor(3, 'x'), anchor(6)],
    [
      { what: 'chainRewritten', place: 3 },
      { what: 'chainTruncated', last: 5, anchored: 6 },
    ],
  ],
];

test.each(cases)('SEC-07: the chain beside its anchors: %s', async (_reason, heads, found) => {
  expect(await findings(5, heads)).toEqual(found);
});

test('SEC-07: rows that were put in are among what is wrong', async () => {
  expect(await findings(5, [anchor(5)], [7, 9])).toEqual([
    { what: 'rowInserted', row: 7 },
    { what: 'rowInserted', row: 9 },
  ]);
});

test('an inspection of a log that is wrong all through holds a hundred faults, and counts every seal', async () => {
  const { seals, anchors, problems } = await inspectChain({ chain: () => rowsGone(5_000), insertedRows: async () => [] }, anchorsInMemory());
  expect([seals, anchors, problems.length]).toEqual([5_000, 0, 100]);
});
