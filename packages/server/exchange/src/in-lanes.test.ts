import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from './in-lanes.ts';

test('as many as there are lanes are done at once, in the order they stand, and each once', async () => {
  const begun: number[] = [];
  let atOnce = 0;
  let most = 0;
  const isDone = await inLanes([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    atOnce += 1;
    most = Math.max(most, atOnce);
    await setTimeout(1);
    atOnce -= 1;
    return item === 4;
  });
  expect([begun, most, isDone]).toEqual([[1, 2, 3, 4, 5], 2, true]);
});

test.each([
  { reason: 'there is nothing', all: [] },
  { reason: 'nothing was done', all: [1, 2] },
])('when $reason that is said', async ({ all }) => {
  expect(await inLanes(all, 8, async () => false)).toBe(false);
});
