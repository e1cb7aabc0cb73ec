import { isGiver, relationTo } from '@stafett/access';
import type { Instant, Violation } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import { type AllowedChange, applyChange } from './apply-change.ts';
import { logLine } from './author-of.ts';
import { answerTo, type Deciding, reasonsAgainst } from './decide-proposal.ts';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';
import type { Proposal, ProposalAnswer } from './proposal.schema.ts';
import { against, planNotFound } from './refusal.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

type Proposed = MessageOf<'proposal'>;

/** A party asks for a change: it is decided by the same rules as here, and the party gets an answer; while the original is on its way the answer waits. */
export async function receiveProposal(transaction: ExchangeTransaction, message: Proposed, { house, clock }: Receiving): Promise<Reception> {
  const { from, plan: id, body } = message;
  const plan = await transaction.originals.readForChange(id);
  const asked = from === house.id ? await transaction.proposals.read(body.proposal) : undefined;
  // A unit of this house may have been answered since, at the end of a move.
  if (asked !== undefined && (asked.state !== 'waiting' || asked.keeper !== house.id)) return [];
  if (await isToCome(transaction, message, plan)) return 'notYet';
  const answer = await answered(transaction, { message, plan }, { house, at: clock.now() });
  if (answer === undefined) return [];
  if (asked === undefined) await transaction.outbox.add({ kind: 'proposalAnswer', receiver: from, plan: id, answer });
  // What this house has decided for its own unit does not wait as if it were not (LAD-03).
  else await keepAnswer(transaction, asked, answer);
  return [];
}

// An original that a restored house had, or had in a later term, may be given to it again (SEC-13).
async function isToCome({ restoring }: ExchangeTransaction, { term }: Proposed, plan: Plan | undefined): Promise<boolean> {
  const isBehind = plan === undefined || plan.term < term;
  return isBehind && plan?.confirming === undefined && (await restoring.awaited()).length > 0;
}

interface Asking {
  readonly message: Proposed;
  readonly plan: Plan | undefined;
}

async function answered(transaction: ExchangeTransaction, { message, plan }: Asking, { house, at }: Deciding): Promise<ProposalAnswer | undefined> {
  const { proposal } = message.body;
  if (plan === undefined || !isFromParty(message, plan)) return answerTo(proposal, planNotFound().violations);
  const entry = await transaction.originals.entryOf(proposal);
  if (entry !== undefined) return answerTo(proposal, isTheSame(entry, message) ? [] : [against('idTaken', 'PLA-12', at)]);
  if (plan.keeper !== house.id) return redirected(message, plan);
  return plan.moving === undefined && plan.confirming === undefined
    ? decided(transaction, { message, plan }, { house, at })
    : keepUntilMoved(transaction, message, house);
}

const redirected = ({ body: { proposal } }: Proposed, { keeper, term }: Plan): ProposalAnswer => ({ proposal, state: 'redirected', keeper, term });

async function decided(transaction: ExchangeTransaction, { message, plan }: Asking & { plan: Plan }, { house, at }: Deciding): Promise<ProposalAnswer> {
  // What rests on a copy from before a move is asked again, in the term that is.
  if (message.term < plan.term) return redirected(message, plan);
  const { proposal, change, by } = message.body;
  const reasons = againstTerm(plan, message, { house, at, cameAt: isGiver(by, plan) ? await arrivalOf(transaction, plan) : undefined });
  if (reasons.length === 0) await writeProposed(transaction, house, { plan, change, command: proposal, by, at });
  return answerTo(proposal, reasons);
}

// No house is in a term that the keeper has not begun.
const againstTerm = (plan: Plan, { term, body }: Proposed, deciding: Deciding): readonly Violation[] =>
  term > plan.term ? [against('notTheOriginal', 'SEC-02', deciding.at)] : reasonsAgainst(plan, body, deciding);

async function arrivalOf({ originals }: ExchangeTransaction, plan: Plan): Promise<Instant | undefined> {
  const came = (await originals.history(plan.id)).findLast(({ change }) => change.type === 'receiveOriginal');
  return came?.term === plan.term ? came.at : undefined;
}

/** Writes what was proposed and allowed; who works on the original from now on works on no copy, and who did before on a copy, if it may have one. */
export async function writeProposed(transaction: ExchangeTransaction, house: OwnHouse, allowed: AllowedChange): Promise<Plan> {
  const { plan, change, by } = allowed;
  if (change.type === 'acceptLead' && by.house === house.id) {
    await transaction.copies.end(plan.id, by.unit);
    await transaction.originals.endOtherGrants(plan.id, [by.unit]);
  }
  const after = await applyChange(transaction, house, allowed);
  await transaction.log(logLine(by, { action: change.type, reason: relationTo(by, plan) === 'answerable' ? 'answersForPlan' : 'takesPart' }, plan));
  return after;
}

// What is asked meanwhile is kept here until it is known where the original is; what this house's own units ask is kept already.
async function keepUntilMoved({ proposals, proposalAnswers }: ExchangeTransaction, { plan, term, body }: Proposed, house: OwnHouse): Promise<undefined> {
  const { proposal: id, change, by, at } = body;
  const here = { keeper: house.id, term };
  if ((await proposals.read(id)) === undefined) await proposals.add({ id, plan, ...here, change, by, at, state: 'waiting', violations: [] });
  else await proposalAnswers.readdress(id, here);
}

// To a unit that is no party there is no plan, whatever lies here (CON-23); and no house speaks for another's unit.
const isFromParty = ({ from, body: { by } }: Proposed, plan: Plan): boolean => by.house === from && relationTo(by, plan) !== 'stranger';

const isTheSame = (entry: HistoryEntry, { from, plan, body }: Proposed): boolean =>
  entry.plan === plan && entry.by.house === from && entry.by.unit === body.by.unit && entry.change.type === body.change.type;

/** The keeper answers what one of the house's units has asked, or tells where the original is: then it is asked there (SEC-02). */
export async function receiveProposalAnswer(
  transaction: ExchangeTransaction,
  { from, plan, body: { answer } }: MessageOf<'proposalAnswer'>,
  { clock }: Receiving,
): Promise<Reception> {
  const asked = await transaction.proposals.read(answer.proposal);
  if (asked === undefined || asked.keeper !== from || asked.plan !== plan) return [against('planNotFound', 'SEC-03', clock.now())];
  await keepAnswer(transaction, asked, answer);
  return [];
}

async function keepAnswer({ proposalAnswers, outbox }: ExchangeTransaction, { id, plan }: Proposal, answer: ProposalAnswer): Promise<void> {
  if (answer.state !== 'redirected') return proposalAnswers.keep(id, answer);
  await proposalAnswers.readdress(id, answer);
  return outbox.add({ kind: 'proposal', receiver: answer.keeper, plan, proposal: id });
}
