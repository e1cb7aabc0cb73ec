import { grantsFor } from '@stafett/access';
import type { CommandId } from '@stafett/kernel';
import { applyEntry, type Author, type Confirming, type HistoryEntry, type Plan } from '@stafett/plan';
import { announce } from './apply-change.ts';
import { logLine } from './author-of.ts';
import type { ExchangeTransaction } from './ports.ts';
import { type Proposal, travelling } from './proposal.schema.ts';
import { against } from './refusal.ts';
import { saysWhose } from './says-whose.ts';
import type { MessageOf, Receiving, Reception, VerifiedMessage } from './verified-message.ts';

/** The original comes to the house of its new lead. It is only taken where somebody has offered to lead: nobody can lay a plan at another's door. The sender is told whether it was taken. */
export async function receiveOriginal(transaction: ExchangeTransaction, message: MessageOf<'original'>, receiving: Receiving): Promise<Reception> {
  const { plan: id, from, term } = message;
  const { original } = message.body;
  const acceptance = (await transaction.proposals.list(id)).find((proposal) => isAnswered(proposal, message));
  const held = await transaction.originals.readForChange(id);
  const isLater = held === undefined || held.term < term;
  if (await isToWait(transaction, { acceptance, isLater })) return 'notYet';
  if (acceptance === undefined || !isLater || !isAsItSays(message, receiving)) {
    await declineOriginal(transaction, message);
    return [against(isLater ? 'notTheOriginal' : 'olderTerm', 'SEC-02', receiving.clock.now())];
  }
  await transaction.outbox.add({ kind: 'originalReceived', receiver: from, plan: id, term });
  await takeOver(transaction, { original, held, by: acceptance.by }, receiving);
  return [];
}

// A restored house that has lost its yes to lead is shown it, with the original: until then it declines nothing that it may have taken on (SEC-13).
const isToWait = async (transaction: ExchangeTransaction, { acceptance, isLater }: { acceptance: Proposal | undefined; isLater: boolean }): Promise<boolean> =>
  acceptance === undefined && isLater && mayBeGivenAgain(transaction);

const mayBeGivenAgain = async ({ restoring }: ExchangeTransaction): Promise<boolean> => (await restoring.awaited()).length > 0;

// An original is of this plan and term, for this house, and about somebody whose age is known.
const isAsItSays = ({ plan, term, body: { original } }: MessageOf<'original'>, { house }: Receiving): boolean =>
  original.id === plan && original.keeper === house.id && original.term === term && saysWhose(original);

/** The sender wants to call the move off. Whether the original came first is answered by what is stored: if it did, that has been said already (SEC-02, LAD-03). */
export async function receiveMoveCancelled(transaction: ExchangeTransaction, message: VerifiedMessage, { clock }: Receiving): Promise<Reception> {
  const { plan: id, from, term } = message;
  const held = await transaction.originals.readForChange(id);
  if (held !== undefined && held.term >= term) return [];
  if (await mayBeGivenAgain(transaction)) return 'notYet';
  const tried = (await transaction.proposals.list(id)).filter(
    ({ change, keeper, state }) => change.type === 'acceptLead' && keeper === from && state !== 'refused',
  );
  const violations = [travelling(against('originalNotCovered', 'CON-31', clock.now()))];
  for (const proposal of tried) await transaction.proposalAnswers.keep(proposal.id, { state: 'refused', violations });
  await declineOriginal(transaction, message);
  return [];
}

/** The original was not taken, whatever the message said that should have held it. */
export function declineOriginal(transaction: ExchangeTransaction, { from, plan, term }: Pick<VerifiedMessage, 'from' | 'plan' | 'term'>): Promise<void> {
  return transaction.outbox.add({ kind: 'originalDeclined', receiver: from, plan, term });
}

// Whether the original answers this acceptance: sent to the house that it comes from, in the term before, by the unit that it names as lead.
function isAnswered({ change, keeper, state, term, by }: Proposal, { from, body: { original } }: MessageOf<'original'>): boolean {
  if (change.type !== 'acceptLead' || state === 'refused' || keeper !== from || term + 1 !== original.term) return false;
  const { lead } = original;
  return lead?.state === 'accepted' && lead.house === by.house && lead.unit === by.unit;
}

interface Taken {
  readonly original: Plan;
  readonly held: Plan | undefined;
  readonly by: Author;
  /** Where it is given again to a restored house. */
  readonly confirming?: Confirming | undefined;
}

/** Keeps an original that has come, and works on it. */
export async function takeOver(transaction: ExchangeTransaction, { original, held, by, confirming }: Taken, { house, clock, newId }: Receiving): Promise<void> {
  const at = clock.now();
  const { id, keeper, term } = original;
  const entry: HistoryEntry = {
    plan: id,
    version: original.version + 1,
    command: newId() as CommandId,
    keeper,
    term,
    change: { type: 'receiveOriginal', plan: original },
    by,
    at,
  };
  const came = applyEntry(held, entry);
  const plan = confirming === undefined ? came : { ...came, confirming };
  await (held === undefined ? transaction.originals.begin(plan, entry) : transaction.originals.save(plan, entry));
  // Who works on the original works on no copy; it gets a new one if it hands the plan on and may still read it.
  await transaction.copies.end(plan.id, by.unit);
  // Whoever may have opened a plan of this id here before it came does not work on it.
  await transaction.originals.endOtherGrants(plan.id, [by.unit]);
  await transaction.originals.grant(plan.id, grantsFor(plan, house.id));
  await announce(transaction, house, { before: undefined, after: plan, at });
  await transaction.log(logLine(by, { action: 'receiveOriginal', reason: 'takesOnLead' }, plan));
}
