import type { Instant } from '@stafett/kernel';
import { filterPlanFor, type HistoryEntry, kindsIn, type Place, type Plan, sharingMoment } from '@stafett/plan';
import type { Intent } from './intent.schema.ts';
import type { ExchangeTransaction } from './ports.ts';
import { travelling } from './proposal.schema.ts';
import { sharingEnded } from './refusal.ts';
import { releaseOriginal } from './release-original.ts';
import type { Release, ReleaseOutcome, Releasing } from './releasing.ts';

type IntentOf<Kind extends Intent['kind']> = Extract<Intent, { kind: Kind }>;

/**
 * The one point where something leaves the house: reads the consents under lock and renders what they allow now (SEC-02, CON-24).
 *
 * @param transaction - of the exchange; holds the plan until it ends
 * @param intent - what shall be sent, to whom
 * @param releasing - the house, its clock, and whether this message may have left before
 */
export async function releaseMessage(transaction: ExchangeTransaction, intent: Intent, releasing: Releasing): Promise<ReleaseOutcome> {
  switch (intent.kind) {
    case 'copy':
      return releaseCopy(transaction, intent, releasing);
    case 'original':
      return releaseOriginal(transaction, intent, releasing);
    case 'proposal':
      return releaseProposal(transaction, intent, releasing);
    case 'proposalAnswer':
      return { ...headIn(await transaction.originals.read(intent.plan)), body: { kind: 'proposalAnswer', answer: intent.answer } };
    case 'originalReceived':
    case 'originalDeclined':
      return { ...headIn(await transaction.originals.read(intent.plan)), term: intent.term, body: { kind: intent.kind } };
    case 'askAgain':
      return { term: 1, epoch: 0, body: { kind: 'askAgain' } };
  }
}

const headIn = (plan: Plan | undefined): Pick<Release, 'term' | 'epoch'> => ({ term: plan?.term ?? 1, epoch: plan?.consentEpoch ?? 0 });

async function releaseCopy(transaction: ExchangeTransaction, intent: IntentOf<'copy'>, releasing: Releasing): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(intent.plan);
  if (plan === undefined) return 'nothing';
  const isKeeper = plan.keeper === releasing.house.id;
  if (isKeeper && plan.moving !== undefined) return whileMoving(plan, intent, releasing);
  const { unit, receiver: house } = intent;
  const copy = filterPlanFor(plan, { house, unit }, sharingMoment(plan, releasing.clock.now()));
  if (copy === undefined || !isKeeper) return releaseLastWord(transaction, intent, { plan, isMove: copy !== undefined, releasing });
  return { ...headIn(plan), version: plan.version, kinds: kindsIn(copy, { house, unit }), body: { kind: 'copy', unit, copy } };
}

interface LastWord {
  readonly plan: Plan;
  /** That the original has moved; else that no more will come. */
  readonly isMove: boolean;
  readonly releasing: Releasing;
}

async function releaseLastWord(transaction: ExchangeTransaction, intent: IntentOf<'copy'>, last: LastWord): Promise<ReleaseOutcome> {
  const { unit } = intent;
  if (!last.releasing.leftBefore && !(await isToBeSaid(transaction, intent, last))) return 'nothing';
  return { ...headIn(last.plan), body: last.isMove ? { kind: 'moved', unit, keeper: last.plan.keeper } : { kind: 'ended', unit } };
}

// The new keeper may know already what this house does not, so nothing is told while the original is on its way; but nothing stands before it in its line either.
function whileMoving(plan: Plan, { receiver }: Intent, { leftBefore }: Releasing): ReleaseOutcome {
  if (plan.moving?.to !== receiver) return 'wait';
  return leftBefore ? { ...headIn(plan), body: { kind: 'nothing' } } : 'nothing';
}

// The houses between which the original moved know that it did; nothing is said to a unit that never had a copy (CON-23).
async function isToBeSaid(transaction: ExchangeTransaction, { receiver, unit }: IntentOf<'copy'>, { plan, isMove, releasing }: LastWord): Promise<boolean> {
  if (isMove && (receiver === releasing.house.id || receiver === plan.keeper)) return false;
  const deliveries = await transaction.outbox.deliveries(plan.id);
  const isDelivered = deliveries.some((one) => one.house === receiver && one.unit === unit && one.deliveredAt !== undefined);
  return isDelivered || wasToldBefore(plan, { house: receiver, unit }, await transaction.originals.history(plan.id));
}

// A party that was called before the original came here had its copy from another keeper.
function wasToldBefore({ parties }: Plan, place: Place, history: readonly HistoryEntry[]): boolean {
  const came: Instant | undefined = history.findLast(({ change }) => change.type === 'receiveOriginal')?.at;
  const party = parties.find(({ house, unit }) => house === place.house && unit === place.unit);
  return came !== undefined && party !== undefined && (party.invitedAt === undefined || party.invitedAt < came);
}

// What has not left when the sharing ends does not leave, in either direction (CON-24).
async function releaseProposal(
  transaction: ExchangeTransaction,
  { proposal: asked }: IntentOf<'proposal'>,
  { clock, leftBefore }: Releasing,
): Promise<ReleaseOutcome> {
  const proposal = await transaction.proposals.read(asked);
  if (proposal === undefined) return 'nothing';
  const { id, plan, change, by, at, term } = proposal;
  const held = await transaction.copies.ofUnit(plan, by.unit);
  if (held?.endedAt === undefined || leftBefore) return { term, epoch: 0, body: { kind: 'proposal', proposal: id, change, by, at } };
  await transaction.proposalAnswers.keep(id, { state: 'refused', violations: [travelling(sharingEnded(clock.now()))] });
  return 'nothing';
}
