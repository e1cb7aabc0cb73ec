import { beforeAll, describe, expect, test } from 'vitest';
import { howMany } from '../print-summary.ts';
import { type Simulation, simulate, traceOf } from '../simulate.ts';

const { STAFETT_RUNS: runs, STAFETT_SEED: seed } = process.env;
const isProof = Number(runs ?? 0) >= 10_000;
const histories = isProof ? 100_000 : 2_000;
// Every change is held to the same histories; a proof tries others each time.
const first = isProof ? Number(seed ?? 0) * 1_000_000 : 0;
const HOURS = 3 * 3_600_000;

/** What must happen in 2 000 histories, half of it in each share: a simulation in which nothing happens proves nothing. */
const least: readonly (readonly [string, RegExp, number])[] = [
  ['the original moves', /^entry handOver$/, 200],
  ['a move is called off', /^entry cancelMove$/, 1],
  ['a consent is withdrawn or narrowed', /^entry (withdrawConsent|narrowConsent)$/, 1_000],
  ['a copy ends', /^released ended$/, 500],
  ['a proposal is sent on to the new keeper', /^redirected$/, 20],
  ['a message comes too late', /^answer 409 expired$/, 200],
  ['a message comes from a clock that is ahead', /^answer 409 fromTheFuture$/, 50],
  ['a message comes again', / duplicate$/, 2_000],
  ['a house dies before its commit', /^crash beforeCommit$/, 300],
  ['a house dies after its commit', /^crash afterCommit$/, 300],
  ['a message comes to a house that is down', /^message to a house that is down$/, 200],
  ['the network is cut', /^message into a cut$/, 500],
  ['days pass', /^days pass$/, 300],
];

/** Plays the histories of every second seed from one on, so that two processes share them. */
export function playShare(from: 0 | 1): void {
  describe(`${histories / 2} histories of every second seed from ${from}`, { timeout: HOURS }, () => {
    let played: Simulation;

    beforeAll(async () => {
      played = await simulate({ from: first + from, count: histories / 2, every: 2 });
    }, HOURS);

    test('CON-24, CON-31, SEC-02, LAD-03: whatever the network does, in no history is anything released, written, lost or left that may not be', async () => {
      const trace = played.broken === undefined ? [] : await traceOf(played.broken.seed);
      expect(played.broken, trace.join('\n')).toBeUndefined();
    });

    test.each(least)('%s', (_what, kind, times) => expect(howMany(played.counts, kind)).toBeGreaterThanOrEqual(times / 2));
  });
}
