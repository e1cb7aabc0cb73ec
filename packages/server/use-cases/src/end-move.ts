import type { CommandId } from '@stafett/kernel';
import { answerablePlace, type Author, type CancelMove, type GoOn, type HandOver, type Plan } from '@stafett/plan';
import { applyChange } from './apply-change.ts';
import { logLine } from './author-of.ts';
import { answerTo, reasonsAgainst } from './decide-proposal.ts';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';
import { type Proposal, travelling } from './proposal.schema.ts';
import { writeProposed } from './receive-proposal.ts';
import type { Receiving } from './verified-message.ts';

/** The other house has the original: it answers for the plan from now on, and what was asked here meanwhile goes there (LAD-03, SEC-02). */
export async function handOver(transaction: ExchangeTransaction, plan: Plan, ending: Receiving): Promise<void> {
  const waiting = await waitingHere(transaction, plan);
  await sendOn(transaction, { plan: await endMove(transaction, plan, { ...ending, change: { type: 'handOver' } }), waiting }, ending.house);
}

/** What has been asked, and the plan that it was asked of as it stands now. */
export interface WaitingFor {
  readonly plan: Plan;
  readonly waiting: readonly Proposal[];
}

/** What was asked here goes to the house that keeps the original now: this house's own words by itself, others' by way of those who asked. */
export async function sendOn(transaction: ExchangeTransaction, { plan: { id: plan, keeper, term }, waiting }: WaitingFor, house: OwnHouse): Promise<void> {
  for (const { id, by } of waiting) {
    await transaction.proposalAnswers.readdress(id, { keeper, term });
    const answer = { proposal: id, state: 'redirected' as const, keeper, term };
    const isOwn = by.house === house.id;
    await transaction.outbox.add(
      isOwn ? { kind: 'proposal', receiver: keeper, plan, proposal: id } : { kind: 'proposalAnswer', receiver: by.house, plan, answer },
    );
  }
}

/** The original stays: this house goes on as its keeper, and decides what was asked meanwhile (LAD-03, SEC-02). */
export async function cancelMove(transaction: ExchangeTransaction, plan: Plan, ending: Receiving): Promise<void> {
  const waiting = await waitingHere(transaction, plan);
  await decideWaiting(transaction, { plan: await endMove(transaction, plan, { ...ending, change: { type: 'cancelMove' } }), waiting }, ending);
}

/** Decides what has been asked, the first first. */
export async function decideWaiting(transaction: ExchangeTransaction, { plan, waiting }: WaitingFor, deciding: Receiving): Promise<void> {
  let standing = plan;
  for (const proposal of waiting) standing = await decide(transaction, { plan: standing, proposal }, deciding);
}

/** What has been asked of this house as the plan's keeper, and not been decided. */
export async function waitingHere({ proposals }: ExchangeTransaction, { id, keeper }: Plan): Promise<readonly Proposal[]> {
  const waiting = (await proposals.list(id)).filter((one) => one.state === 'waiting' && one.keeper === keeper);
  return waiting.toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
}

/** Writes what the exchange itself does to a plan. */
export async function endMove(
  transaction: ExchangeTransaction,
  plan: Plan,
  { house, clock, newId, change }: Receiving & { change: HandOver | CancelMove | GoOn },
): Promise<Plan> {
  const by: Author = { user: 'exchange', name: 'exchange', house: house.id, unit: answerablePlace(plan).unit } as Author;
  const allowed = { plan, change, command: newId() as CommandId, by, at: clock.now() };
  const after = await applyChange(transaction, house, allowed);
  await transaction.log(logLine(by, { action: change.type, reason: 'messageBetweenHouses' }, plan));
  return after;
}

async function decide(transaction: ExchangeTransaction, { plan, proposal }: { plan: Plan; proposal: Proposal }, { house, clock }: Receiving): Promise<Plan> {
  const { id, change, by } = proposal;
  const at = clock.now();
  const reasons = reasonsAgainst(plan, proposal, { house, at });
  const answer = answerTo(id, reasons);
  if (by.house !== house.id) await transaction.outbox.add({ kind: 'proposalAnswer', receiver: by.house, plan: plan.id, answer });
  await transaction.proposalAnswers.keep(id, { state: reasons.length === 0 ? 'accepted' : 'refused', violations: reasons.map(travelling) });
  return reasons.length === 0 ? writeProposed(transaction, house, { plan, change, command: id, by, at }) : plan;
}
