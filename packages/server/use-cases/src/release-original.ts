import { heldBackFrom, movedPlan, type Plan, sharingMoment, takesSharingBack } from '@stafett/plan';
import type { Intent } from './intent.schema.ts';
import { cancelMove } from './end-move.ts';
import type { ExchangeTransaction } from './ports.ts';
import type { ReleaseOutcome, Releasing } from './releasing.ts';
import type { Receiving } from './verified-message.ts';

/**
 * The original leaves for the house of its new lead only while all of it may be read there (CON-31). When it may not, the move is called off: at once if
 * nothing has left, else by asking the other house, which answers whether it has come (SEC-02, LAD-03).
 *
 * @param transaction - of the exchange; holds the plan until it ends
 * @param intent - which plan, to which house
 * @param releasing - the house, its clock, and whether the original may have left before
 */
export async function releaseOriginal(
  transaction: ExchangeTransaction,
  { plan: id, receiver }: Extract<Intent, { kind: 'original' }>,
  releasing: Releasing,
): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(id);
  if (plan === undefined || !isOnItsWay(plan, receiver, releasing)) return 'nothing';
  if (plan.confirming !== undefined) return 'wait';
  const { version, consentEpoch: epoch = 0 } = plan;
  const term = plan.term + 1;
  if (await mayLeave(transaction, plan, releasing)) return { term, epoch, version, body: { kind: 'original', original: movedPlan(plan) } };
  if (releasing.leftBefore) return { term, epoch, body: { kind: 'moveCancelled' } };
  await cancelMove(transaction, plan, releasing);
  return 'nothing';
}

// Else it has been there and gone on, or was called off.
const isOnItsWay = ({ keeper, moving }: Plan, receiver: string, { house }: Releasing): boolean => keeper === house.id && moving?.to === receiver;

/** Whether all of the original may be read by its lead now. What has been taken back while it was on its way waits to be written, and counts at once (CON-31); so does what may have been taken back and is lost (SEC-13). */
export async function mayLeave({ proposals }: ExchangeTransaction, plan: Plan, releasing: Receiving): Promise<boolean> {
  const isTakenBack = (await proposals.list(plan.id)).some(
    ({ state, keeper, change }) => state === 'waiting' && keeper === plan.keeper && takesSharingBack(change),
  );
  const isKnown = !isTakenBack && plan.consentsToConfirm === undefined;
  return isKnown && plan.lead !== undefined && heldBackFrom(plan, plan.lead, sharingMoment(plan, releasing.clock.now())).length === 0;
}
