import type { Violation } from '@stafett/kernel';
import type { Confirming, Plan } from '@stafett/plan';
import type { ExchangeTransaction } from '../ports.ts';
import { takeOver } from '../receive-original.ts';
import { against } from '../refusal.ts';
import { saysWhose } from '../says-whose.ts';
import type { MessageOf, Receiving, Reception } from '../verified-message.ts';
import { isAwaited, notAsked } from './is-awaited.ts';
import { saysThatItKeeps, takesOnLead } from './opened-proof.ts';

/**
 * An original that was lost with the house is given again, as it was when it was handed over. It is taken where somebody here took on the lead, as this house's own words
 * or its own signature show; and like every original of a restored house it is read, and not written in, until all others have answered (SEC-02, SEC-03, SEC-13).
 */
export async function receiveOriginalAgain(transaction: ExchangeTransaction, message: MessageOf<'originalAgain'>, receiving: Receiving): Promise<Reception> {
  const { from, body } = message;
  if (!(await isAwaited(transaction, from))) return notAsked(receiving);
  const refused = await againstTaking(transaction, message, receiving);
  if (refused !== undefined) return [refused];
  const { original, isAwaited: isStillGiven } = body;
  const held = await transaction.originals.readForChange(original.id);
  if (isStillGiven) await transaction.outbox.add({ kind: 'originalReceived', receiver: from, plan: original.id, term: original.term });
  if ((held?.term ?? 0) >= original.term || (await hasGoneOn(transaction, original))) return [];
  const confirming = await lostSince(transaction, message);
  await takeOver(transaction, { original, held, by: givenTo(message), confirming }, receiving);
  return [];
}

async function againstTaking(transaction: ExchangeTransaction, message: MessageOf<'originalAgain'>, receiving: Receiving): Promise<Violation | undefined> {
  const { original } = message.body;
  const at = receiving.clock.now();
  const { epoch } = await transaction.inbox.position(message.from, original.id);
  if ((original.consentEpoch ?? 0) < epoch) return against('olderEpoch', 'CON-24', at);
  const isOurs = original.keeper === receiving.house.id && saysWhose(original) && (await isTakenOn(transaction, message, receiving));
  return isOurs ? undefined : against('notTheOriginal', 'SEC-02', at);
}

async function isTakenOn({ proposals }: ExchangeTransaction, { from, body: { original, proof } }: MessageOf<'originalAgain'>, { house, opens }: Receiving) {
  const own = (await proposals.list(original.id)).some((proposal) => proposal.by.house === house.id && takesOnLead(proposal, original));
  if (own || proof === undefined) return own;
  const opened = await opens?.(proof, from);
  return opened?.from === house.id && saysThatItKeeps(opened, original);
}

// A unit here has a copy from a later keeper: this house has had the original and handed it on.
const hasGoneOn = async ({ copies }: ExchangeTransaction, { id, term }: Plan): Promise<boolean> =>
  (await copies.ofPlan(id)).some(({ copy }) => copy.term > term);

async function lostSince({ restoring }: ExchangeTransaction, { body: { since } }: MessageOf<'originalAgain'>): Promise<Confirming> {
  const to = (await restoring.current())?.at ?? since;
  return { from: since < to ? since : to, to };
}

const givenTo = ({ body: { original } }: MessageOf<'originalAgain'>) =>
  ({ user: 'exchange', name: 'exchange', house: original.keeper, unit: original.lead?.unit ?? original.initiator.unit }) as Parameters<
    typeof takeOver
  >[1]['by'];
