import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { noPlan } from '../no-plan.ts';
import type { ExchangeTransaction } from '../ports.ts';
import { against } from '../refusal.ts';
import type { MessageOf, Receiving, Reception } from '../verified-message.ts';
import { type SeenCopy, seenAtOnce } from './seen-copy.schema.ts';

/**
 * A restored house asks where its originals are. It is told of those that lie or have lain here and in which it has a part, of the copies that came from it,
 * with the consent epochs that it told, and last that this was all. Of copies from another keeper nothing is said: it may not be meant to know who has them (CON-23, SEC-02, SEC-13).
 */
export async function receiveAskKeeping(
  transaction: ExchangeTransaction,
  { from: receiver, plan }: MessageOf<'askKeeping'>,
  { clock }: Receiving,
): Promise<Reception> {
  if (plan !== noPlan) return [against('planNotFound', 'SEC-03', clock.now())];
  const originals = (await transaction.originals.list()).filter((one) => hasPart(one, receiver));
  for (const { id: about } of originals) await transaction.outbox.add({ kind: 'keeping', receiver, plan: noPlan, about });
  const seen = await seenFrom(transaction, receiver, clock.now());
  for (let from = 0; from === 0 || from < seen.length; from += seenAtOnce) {
    const isLast = from + seenAtOnce >= seen.length;
    await transaction.outbox.add({ kind: 'keepingTold', receiver, plan: noPlan, seen: seen.slice(from, from + seenAtOnce), isLast });
  }
  return [];
}

const hasPart = ({ initiator, parties, keeper, moving }: Plan, house: HouseId): boolean =>
  [initiator.house, keeper, moving?.to].includes(house) || parties.some((party) => party.house === house);

// The latest that a unit here has had of each plan. A copy that has ended, or never came, tells of a withdrawal (CON-24).
async function seenFrom({ copies, inbox }: ExchangeTransaction, keeper: HouseId, now: Instant): Promise<readonly SeenCopy[]> {
  const latest = new Map<PlanId, SeenCopy>();
  for (const { copy, receivedAt: at } of await copies.from(keeper)) {
    const known = latest.get(copy.id);
    if (known === undefined || isLater(copy, known)) latest.set(copy.id, { plan: copy.id, term: copy.term, version: copy.version, at });
  }
  for (const { plan, epoch } of await inbox.epochsFrom(keeper)) {
    const known = latest.get(plan) ?? { plan, term: 1, version: 1, at: now };
    latest.set(plan, { ...known, epoch });
  }
  return [...latest.values()];
}

/** Whether one of two is of a later term, or of the same and shows more changes. */
export const isLater = (one: Pick<SeenCopy, 'term' | 'version'>, other: Pick<SeenCopy, 'term' | 'version'>): boolean =>
  one.term > other.term || (one.term === other.term && one.version > other.version);
