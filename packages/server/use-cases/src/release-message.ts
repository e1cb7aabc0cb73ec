import type { Instant } from '@stafett/kernel';
import { answerablePlace, filterPlanFor, type HistoryEntry, kindsIn, type Place, type Plan, sharingMoment } from '@stafett/plan';
import type { Intent } from './intent.schema.ts';
import type { ExchangeTransaction } from './ports.ts';
import { travelling } from './proposal.schema.ts';
import { sharingEnded } from './refusal.ts';
import { releaseOriginal } from './release-original.ts';
import { releaseAskKeeping } from './restoring/release-ask-keeping.ts';
import { releaseKeeping } from './restoring/release-keeping.ts';
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
    case 'emergencyOpened':
      return releaseEmergency(transaction, intent, releasing);
    case 'askAgain':
      return { term: 1, epoch: 0, body: { kind: 'askAgain' } };
    case 'askKeeping':
      return releaseAskKeeping(transaction, releasing);
    case 'keeping':
      return releaseKeeping(transaction, intent, releasing);
    case 'keepingTold':
      return { term: 1, epoch: 0, body: { kind: 'keepingTold', seen: [...intent.seen], isLast: intent.isLast } };
  }
}

const headIn = (plan: Plan | undefined): Pick<Release, 'term' | 'epoch'> => ({ term: plan?.term ?? 1, epoch: plan?.consentEpoch ?? 0 });

async function releaseCopy(transaction: ExchangeTransaction, intent: IntentOf<'copy'>, releasing: Releasing): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(intent.plan);
  if (plan === undefined) return 'nothing';
  const isKeeper = plan.keeper === releasing.house.id;
  const instead = isKeeper ? insteadOfCopy(plan, intent, releasing) : undefined;
  if (instead !== undefined) return instead;
  const { unit, receiver: house } = intent;
  const copy = filterPlanFor(plan, { house, unit }, sharingMoment(plan, releasing.clock.now()));
  if (copy === undefined || !isKeeper) return releaseLastWord(transaction, intent, { plan, isMove: copy !== undefined, releasing });
  // A withdrawal may be lost here, so the consents say nothing until they have been gone through; then everybody is told anew (CON-24, SEC-13).
  if (plan.consentsToConfirm !== undefined) return sayNothing(plan, releasing);
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

// When the keeper has no copy to tell.
function insteadOfCopy(plan: Plan, { receiver: house, unit }: IntentOf<'copy'>, releasing: Releasing): ReleaseOutcome | undefined {
  // What a restored house knows may be older than what others have been told (SEC-13).
  if (plan.confirming !== undefined) return 'wait';
  // The new keeper may know already what this house does not, so nothing is told while the original is on its way; but nothing stands before it in its line either.
  if (plan.moving !== undefined) return plan.moving.to === house ? sayNothing(plan, releasing) : 'wait';
  // Who has taken over since works on the original: a copy would take that from it (SEC-04, LAD-03).
  return isAnswerable(plan, { house, unit }) ? sayNothing(plan, releasing) : undefined;
}

// A message that may have left keeps its place in the line.
const sayNothing = (plan: Plan, { leftBefore }: Releasing): ReleaseOutcome => (leftBefore ? { ...headIn(plan), body: { kind: 'nothing' } } : 'nothing');

function isAnswerable(plan: Plan, { house, unit }: Place): boolean {
  const answerable = answerablePlace(plan);
  return answerable.house === house && answerable.unit === unit;
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
  { proposal: asked, receiver }: IntentOf<'proposal'>,
  { clock, leftBefore }: Releasing,
): Promise<ReleaseOutcome> {
  const proposal = await transaction.proposals.read(asked);
  if (proposal === undefined) return 'nothing';
  const { id, plan, change, by, at, term } = proposal;
  // At the end of a move it may have been decided already, or be for another house now.
  const isAwaited = proposal.state === 'waiting' && proposal.keeper === receiver;
  if (!isAwaited) return leftBefore ? { term, epoch: 0, body: { kind: 'nothing' } } : 'nothing';
  const held = await transaction.copies.ofUnit(plan, by.unit);
  if (held?.endedAt === undefined || leftBefore) return { term, epoch: 0, body: { kind: 'proposal', proposal: id, change, by, at } };
  await transaction.proposalAnswers.keep(id, { state: 'refused', violations: [travelling(sharingEnded(clock.now()))] });
  return 'nothing';
}

// That a copy has been opened is told also when nothing more is shared: it says nothing of anybody in the plan (SEC-08).
async function releaseEmergency(
  transaction: ExchangeTransaction,
  { plan, opening: told }: IntentOf<'emergencyOpened'>,
  { house: own }: Releasing,
): Promise<ReleaseOutcome> {
  const opening = (await transaction.emergencies.ofPlan(plan)).find(({ id }) => id === told);
  if (opening === undefined) return 'nothing';
  const { id, unit, reason, from, to } = opening;
  const house = opening.house === own.id ? undefined : opening.house;
  return { ...headIn(await transaction.originals.read(plan)), body: { kind: 'emergencyOpened', opening: { id, house, unit, reason, from, to } } };
}
