import { cancelMove, handOver } from './end-move.ts';
import type { ExchangeTransaction } from './ports.ts';
import { against } from './refusal.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

/** The house that the original was sent to says whether it has it; from that answer on, and not before, the baton is handed over or stays (LAD-03, SEC-02). */
export async function receiveOriginalAnswer(
  transaction: ExchangeTransaction,
  { from, plan: id, term, body }: MessageOf<'originalReceived' | 'originalDeclined'>,
  receiving: Receiving,
): Promise<Reception> {
  const plan = await transaction.originals.readForChange(id);
  const isAwaited = plan?.keeper === receiving.house.id && plan.moving?.to === from && plan.term + 1 === term;
  if (!isAwaited) return [against('notTheOriginal', 'SEC-02', receiving.clock.now())];
  await (body.kind === 'originalReceived' ? handOver : cancelMove)(transaction, plan, receiving);
  return [];
}
