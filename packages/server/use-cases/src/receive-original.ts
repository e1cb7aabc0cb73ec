import { grantsFor } from '@stafett/access';
import type { CommandId } from '@stafett/kernel';
import { applyEntry, type Author, type HistoryEntry, type Plan } from '@stafett/plan';
import { announce } from './apply-change.ts';
import { logLine } from './author-of.ts';
import type { ExchangeTransaction } from './ports.ts';
import type { Proposal } from './proposal.schema.ts';
import { against } from './refusal.ts';
import { saysWhose } from './says-whose.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

/** The original comes to the house of its new lead. It is only taken where somebody has offered to lead: nobody can lay a plan at another's door. */
export async function receiveOriginal(transaction: ExchangeTransaction, message: MessageOf<'original'>, receiving: Receiving): Promise<Reception> {
  const { plan: id, body } = message;
  const { original } = body;
  const at = receiving.clock.now();
  const acceptance = (await transaction.proposals.list(id)).find((proposal) => isAnswered(proposal, message));
  const isOurs = original.id === id && original.keeper === receiving.house.id && original.term === message.term && saysWhose(original);
  if (acceptance === undefined || !isOurs) return [against('notTheOriginal', 'SEC-02', at)];
  const held = await transaction.originals.readForChange(id);
  if (held !== undefined && held.term >= original.term) return [against('olderTerm', 'SEC-02', at)];
  await takeOver(transaction, { original, held, by: acceptance.by }, receiving);
  return [];
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
}

async function takeOver(transaction: ExchangeTransaction, { original, held, by }: Taken, { house, clock, newId }: Receiving): Promise<void> {
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
  const plan = applyEntry(held, entry);
  await (held === undefined ? transaction.originals.begin(plan, entry) : transaction.originals.save(plan, entry));
  // Who works on the original works on no copy; it gets a new one if it hands the plan on and may still read it.
  await transaction.copies.end(plan.id, by.unit);
  await transaction.originals.grant(plan.id, grantsFor(plan, house.id));
  await announce(transaction, house, { before: undefined, after: plan, at });
  await transaction.log(logLine(by, 'receiveOriginal', plan.id));
}
