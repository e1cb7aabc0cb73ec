import type { HouseId, Instant } from '@stafett/kernel';
import { filterPlanFor, type HistoryEntry, heldBackFrom, type Place, type Plan } from '@stafett/plan';
import type { Intent } from './intent.schema.ts';
import type { MessageBody } from './message-body.schema.ts';
import type { Clock, ExchangeTransaction, OwnHouse } from './ports.ts';
import type { TravellingViolation } from './proposal.schema.ts';
import { sharingEnded } from './refusal.ts';

/** A message as it may leave the house now. */
export interface Release {
  readonly term: number;
  readonly body: MessageBody;
  /** The version of the plan that a copy shows. */
  readonly version?: number | undefined;
}

/** What happens at the release: a message goes, there is nothing to send, or it has to wait. */
export type ReleaseOutcome = Release | 'nothing' | 'wait';

/** Where and how a message is released. */
export interface Releasing {
  readonly house: OwnHouse;
  readonly clock: Clock;
  /** Whether this message may have left before: then it cannot be taken out of its line. */
  readonly leftBefore: boolean;
}

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
      return { term: (await transaction.originals.read(intent.plan))?.term ?? 1, body: { kind: 'proposalAnswer', answer: intent.answer } };
  }
}

// Read after the plan is held, and never before what the plan knows already: a withdrawal that one waited for, or a clock that steps back, wakes no consent.
function momentOf(plan: Plan, { clock }: Releasing): Instant {
  const said = plan.consents.flatMap(({ takenAt, withdrawnAt }) => [takenAt, withdrawnAt ?? takenAt]);
  return said.reduce((latest, at) => (at > latest ? at : latest), clock.now());
}

async function releaseCopy(transaction: ExchangeTransaction, intent: IntentOf<'copy'>, releasing: Releasing): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(intent.plan);
  if (plan === undefined) return 'nothing';
  const { keeper, term, version } = plan;
  const { receiver: house, unit } = intent;
  const copy = filterPlanFor(plan, { house, unit }, momentOf(plan, releasing));
  if (copy !== undefined && keeper === releasing.house.id) return { term, version, body: { kind: 'copy', unit, copy } };
  const isSaid = releasing.leftBefore || (await isToBeSaid(transaction, intent, { plan, isMove: copy !== undefined, giver: releasing.house.id }));
  if (!isSaid) return 'nothing';
  return { term, body: copy === undefined ? { kind: 'ended', unit } : { kind: 'moved', unit, keeper } };
}

interface LastWord {
  readonly plan: Plan;
  /** That the original has moved; else that no more will come. */
  readonly isMove: boolean;
  readonly giver: HouseId;
}

// The houses between which the original moved know that it did; nothing is said to a unit that never had a copy (CON-23).
async function isToBeSaid(transaction: ExchangeTransaction, { receiver, unit }: IntentOf<'copy'>, { plan, isMove, giver }: LastWord): Promise<boolean> {
  if (isMove && (receiver === giver || receiver === plan.keeper)) return false;
  const deliveries = await transaction.outbox.deliveries(plan.id);
  const isDelivered = deliveries.some((one) => one.house === receiver && one.unit === unit && one.deliveredAt !== undefined);
  return isDelivered || wasToldBefore(plan, { house: receiver, unit }, await transaction.originals.history(plan.id));
}

// A party that was called before the original came here had its copy from another keeper.
function wasToldBefore({ parties }: Plan, place: Place, history: readonly HistoryEntry[]): boolean {
  const came = history.findLast(({ change }) => change.type === 'receiveOriginal')?.at;
  const party = parties.find(({ house, unit }) => house === place.house && unit === place.unit);
  return came !== undefined && party !== undefined && (party.invitedAt === undefined || party.invitedAt < came);
}

async function releaseOriginal(transaction: ExchangeTransaction, { plan: id, receiver }: IntentOf<'original'>, releasing: Releasing): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(id);
  // Where the keeper is another than the one it was for, it has been there and gone on.
  if (plan?.lead === undefined || plan.keeper !== receiver) return 'nothing';
  const isCovered = heldBackFrom(plan, plan.lead, momentOf(plan, releasing)).length === 0;
  return isCovered ? { term: plan.term, version: plan.version, body: { kind: 'original', original: plan } } : 'wait';
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
  if (held?.endedAt === undefined || leftBefore) return { term, body: { kind: 'proposal', proposal: id, change, by, at } };
  await transaction.proposalAnswers.keep(id, { state: 'refused', violations: [sharingEnded(clock.now()) as TravellingViolation] });
  return 'nothing';
}
