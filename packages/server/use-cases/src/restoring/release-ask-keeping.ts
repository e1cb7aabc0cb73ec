import type { ExchangeTransaction } from '../ports.ts';
import type { ReleaseOutcome, Releasing } from '../releasing.ts';

// An original that left this house just before it was lost may still arrive: longer than any message lives, and two clocks may differ.
const untilNothingIsOnItsWay = 120_000;

/** The question where the originals are goes when nothing that was sent before the restore can arrive any more, so that the answer stays true (SEC-02, SEC-13). */
export async function releaseAskKeeping({ restoring }: ExchangeTransaction, { clock, leftBefore }: Releasing): Promise<ReleaseOutcome> {
  const restored = await restoring.current();
  if (restored === undefined && !leftBefore) return 'nothing';
  const isEarly = restored !== undefined && Date.parse(clock.now()) - Date.parse(restored.at) < untilNothingIsOnItsWay;
  return isEarly ? 'wait' : { term: 1, epoch: 0, body: { kind: 'askKeeping' } };
}
