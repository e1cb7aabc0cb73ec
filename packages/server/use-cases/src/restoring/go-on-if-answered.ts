import type { HouseId } from '@stafett/kernel';
import type { GoOn, Plan } from '@stafett/plan';
import { decideWaiting, endMove, waitingHere } from '../end-move.ts';
import type { ExchangeTransaction } from '../ports.ts';
import type { Receiving } from '../verified-message.ts';
import type { AwaitedHouse, Restoration } from './awaited-house.ts';
import { isLater } from './receive-ask-keeping.ts';

// A house that tells of a term beyond all sense does not use up the terms.
const farthestTerm = 1_000_000;
// Nor of an epoch: it is heard, and goes no farther.
const farthestEpoch = 1_000_000;

/** When every house has answered, this one goes on as keeper of the originals that none of them has: what was written here meanwhile is decided, and the parties are told (SEC-02, SEC-13). */
export async function goOnIfAnswered(transaction: ExchangeTransaction, receiving: Receiving): Promise<void> {
  const restoration = await transaction.restoring.current();
  if (restoration === undefined) return;
  const unanswered = restoration.houses.filter(({ answeredAt }) => answeredAt === undefined);
  const settled = await settledOf(transaction, unanswered);
  for (const house of settled) await transaction.restoring.answered(house);
  if (settled.length < unanswered.length) return;
  for (const plan of await transaction.originals.list()) {
    if (plan.keeper === receiving.house.id && plan.confirming !== undefined) await goOn(transaction, { plan, restoration }, receiving);
  }
}

// A claim is settled when this house knows, by its own signature, that the original went on at least as far.
async function settledOf({ originals }: ExchangeTransaction, houses: readonly AwaitedHouse[]): Promise<readonly HouseId[]> {
  const settled: HouseId[] = [];
  for (const { house, claims, toldAt } of houses) {
    const open = await Promise.all(claims.map(async ({ plan, term }) => ((await originals.read(plan))?.term ?? 0) < term));
    if (toldAt !== undefined && !open.includes(true)) settled.push(house);
  }
  return settled;
}

interface Going {
  readonly plan: Plan;
  readonly restoration: Restoration;
}

async function goOn(transaction: ExchangeTransaction, going: Going, receiving: Receiving): Promise<void> {
  const waiting = await waitingHere(transaction, going.plan);
  const standing = await endMove(transaction, going.plan, { ...receiving, change: changeOf(going) });
  // While the original is on its way, what is asked waits on.
  if (standing.moving === undefined) await decideWaiting(transaction, { plan: standing, waiting }, receiving);
}

// An original that is on its way goes on in the term that its receiver waits for.
function changeOf({ plan, restoration }: Going): GoOn {
  const seen = restoration.houses.flatMap((house) => house.seen.filter((one) => one.plan === plan.id && one.term < farthestTerm));
  const last = seen.toSorted((one, other) => (isLater(one, other) ? -1 : 1))[0];
  const term = plan.moving === undefined ? Math.max(plan.term, last?.term ?? 0) + 1 : plan.term;
  const missing = last === undefined ? 0 : last.version - plan.version;
  const { confirming: lost = { from: restoration.at, to: restoration.at } } = plan;
  const heardEpoch = heardOf(plan, restoration);
  return { type: 'goOn', term, lost, ...(missing > 0 ? { missing } : {}), ...(heardEpoch === undefined ? {} : { heardEpoch }) };
}

// Somebody has heard of a consent or a withdrawal that is lost here, so that what stands here may not be shared by (CON-24).
function heardOf({ id, consentEpoch = 0 }: Plan, { houses }: Restoration): number | undefined {
  const heard = Math.max(0, ...houses.flatMap(({ seen }) => seen.filter(({ plan }) => plan === id).map(({ epoch = 0 }) => epoch)));
  return heard > consentEpoch ? Math.max(consentEpoch, Math.min(heard, farthestEpoch)) : undefined;
}
