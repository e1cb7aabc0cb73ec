import type { Plan } from '@stafett/plan';
import { cancelMove, handOver } from './end-move.ts';
import type { ExchangeTransaction } from './ports.ts';
import { against } from './refusal.ts';
import type { MessageOf, Receiving, Reception, VerifiedMessage } from './verified-message.ts';

/** The house that the original was sent to says whether it has it; from that answer on, and not before, the baton is handed over or stays (LAD-03, SEC-02). */
export async function receiveOriginalAnswer(
  transaction: ExchangeTransaction,
  { from, plan: id, term, body }: MessageOf<'originalReceived' | 'originalDeclined'>,
  receiving: Receiving,
): Promise<Reception> {
  const plan = await transaction.originals.readForChange(id);
  if (plan === undefined || !isAwaited(plan, { from, term }, receiving)) return [against('notTheOriginal', 'SEC-02', receiving.clock.now())];
  // The others have not said whether this house has called it off since; what tells that it came is true in any case.
  if (plan.confirming !== undefined && body.kind === 'originalDeclined') return 'notYet';
  await (body.kind === 'originalReceived' ? handOver : cancelMove)(transaction, plan, receiving);
  return [];
}

const isAwaited = ({ keeper, moving, term: held }: Plan, { from, term }: Pick<VerifiedMessage, 'from' | 'term'>, { house }: Receiving): boolean =>
  keeper === house.id && moving?.to === from && held + 1 === term;
