import type { HouseId, Instant, UnitId } from '@stafett/kernel';
import { answerablePlace, type Plan } from '@stafett/plan';
import { noPlan } from './no-plan.ts';
import type { ExchangeTransaction } from './ports.ts';
import { against } from './refusal.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

const atMostEvery = 60_000;

/**
 * Another house has been restored: its units are told again of every plan that is or was kept here, as the consents allow at the release,
 * and what was asked of it and never answered is asked again (SEC-13). At most once a minute; what comes sooner waits.
 */
export async function receiveAskAgain(transaction: ExchangeTransaction, { from, plan }: MessageOf<'askAgain'>, { clock }: Receiving): Promise<Reception> {
  const now = clock.now();
  if (plan !== noPlan) return [against('planNotFound', 'SEC-03', now)];
  const { lastAt } = await transaction.inbox.position(from, plan);
  if (lastAt !== undefined && isWithinAMinute(lastAt, now)) return 'notYet';
  for (const original of await transaction.originals.list()) {
    for (const unit of unitsToTell(original, from)) await transaction.outbox.add({ kind: 'copy', receiver: from, plan: original.id, unit });
  }
  const asked = (await transaction.proposalAnswers.awaited()).filter(({ keeper }) => keeper === from);
  for (const { id, plan: about } of asked) await transaction.outbox.add({ kind: 'proposal', receiver: from, plan: about, proposal: id });
  return [];
}

function isWithinAMinute(lastAt: Instant, now: Instant): boolean {
  const passed = Date.parse(now) - Date.parse(lastAt);
  return passed >= 0 && passed < atMostEvery;
}

// The unit that answers for the plan works on the original and has no copy.
function unitsToTell(plan: Plan, asking: HouseId): readonly UnitId[] {
  const answerable = answerablePlace(plan);
  return plan.parties.flatMap(({ house, unit }) => (house === asking && (house !== answerable.house || unit !== answerable.unit) ? [unit] : []));
}
