import type { Instant } from '@stafett/kernel';
import { filterPlanFor, heldBackFrom } from '@stafett/plan';
import type { Intent } from './intent.schema.ts';
import type { MessageBody } from './message-body.schema.ts';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';

/** A message as it may leave the house now. */
export interface Release {
  readonly term: number;
  readonly body: MessageBody;
  /** The version of the plan that a copy shows. */
  readonly version?: number | undefined;
}

/** What happens at the release: a message goes, there is nothing to send, or it has to wait. */
export type ReleaseOutcome = Release | 'nothing' | 'wait';

type IntentOf<Kind extends Intent['kind']> = Extract<Intent, { kind: Kind }>;

/**
 * The one point where something leaves the house: reads the consents under lock and renders what they allow now (SEC-02, CON-24).
 *
 * @param transaction - of the exchange; holds the plan until it ends
 * @param intent - what shall be sent, to whom
 * @param releasing - the house, the moment, and whether this message may have left before
 */
export async function releaseMessage(
  transaction: ExchangeTransaction,
  intent: Intent,
  releasing: { house: OwnHouse; at: Instant; leftBefore: boolean },
): Promise<ReleaseOutcome> {
  switch (intent.kind) {
    case 'copy':
      return releaseCopy(transaction, intent, releasing);
    case 'original':
      return releaseOriginal(transaction, intent, releasing.at);
    case 'proposal':
      return releaseProposal(transaction, intent);
    case 'proposalAnswer':
      return { term: (await transaction.originals.read(intent.plan))?.term ?? 1, body: { kind: 'proposalAnswer', answer: intent.answer } };
  }
}

async function releaseCopy(
  transaction: ExchangeTransaction,
  intent: IntentOf<'copy'>,
  releasing: { house: OwnHouse; at: Instant; leftBefore: boolean },
): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(intent.plan);
  // A house that no longer keeps the original has nothing to tell; the new keeper tells it.
  if (plan === undefined || (plan.keeper !== releasing.house.id && !releasing.leftBefore)) return 'nothing';
  const copy = plan.keeper === releasing.house.id ? filterPlanFor(plan, { house: intent.receiver, unit: intent.unit }, releasing.at) : undefined;
  if (copy !== undefined) return { term: plan.term, version: plan.version, body: { kind: 'copy', unit: intent.unit, copy } };
  const told = (await transaction.outbox.deliveries(intent.plan)).some(
    ({ house, unit, deliveredAt }) => house === intent.receiver && unit === intent.unit && deliveredAt !== undefined,
  );
  return told || releasing.leftBefore ? { term: plan.term, body: { kind: 'ended', unit: intent.unit } } : 'nothing';
}

async function releaseOriginal(transaction: ExchangeTransaction, intent: IntentOf<'original'>, at: Instant): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(intent.plan);
  if (plan?.lead === undefined) return 'nothing';
  return heldBackFrom(plan, plan.lead, at).length === 0 ? { term: plan.term, version: plan.version, body: { kind: 'original', original: plan } } : 'wait';
}

async function releaseProposal(transaction: ExchangeTransaction, intent: IntentOf<'proposal'>): Promise<ReleaseOutcome> {
  const proposal = await transaction.proposals.read(intent.proposal);
  if (proposal === undefined) return 'nothing';
  const { id, change, by, at, term } = proposal;
  return { term, body: { kind: 'proposal', proposal: id, change, by, at } };
}
