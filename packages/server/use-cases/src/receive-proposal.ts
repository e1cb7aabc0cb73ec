import { mayChangePlan, proposableCommands, relationTo } from '@stafett/access';
import { dateIn, type Instant, type Violation } from '@stafett/kernel';
import { decideOn, filterPlanFor, type HistoryEntry, type Plan } from '@stafett/plan';
import { type AllowedChange, applyChange } from './apply-change.ts';
import { logLine } from './author-of.ts';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';
import type { ProposalAnswer, TravellingViolation } from './proposal.schema.ts';
import { against, planNotFound, sharingEnded } from './refusal.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

type Proposed = MessageOf<'proposal'>;
type Reasons = readonly Violation[];

interface Deciding {
  readonly house: OwnHouse;
  readonly at: Instant;
}

/** A party asks for a change: it is decided by the same rules as here, and the party gets an answer. */
export async function receiveProposal(transaction: ExchangeTransaction, message: Proposed, receiving: Receiving): Promise<Reception> {
  const { from, plan, body } = message;
  const violations = (await decideOnProposal(transaction, message, receiving)).map(forTheRoad);
  const answer: ProposalAnswer = { proposal: body.proposal, state: violations.length === 0 ? 'accepted' : 'refused', violations };
  await transaction.outbox.add({ kind: 'proposalAnswer', receiver: from, plan, answer });
  return [];
}

// Who has not said yes to what is for the keeper: to the one that asks, nothing tells that something is held back (CON-31).
function forTheRoad({ facts, path, laws, ...rest }: Violation): TravellingViolation {
  const { person: _person, people: _people, kind: _kind, kinds: _kinds, ...others } = facts;
  return { ...rest, path: [...path], laws: [...laws], facts: others as TravellingViolation['facts'] };
}

async function decideOnProposal(transaction: ExchangeTransaction, message: Proposed, receiving: Receiving): Promise<Reasons> {
  const { plan: id, body } = message;
  const { house, clock } = receiving;
  const plan = await transaction.originals.readForChange(id);
  const at = clock.now();
  if (plan === undefined || !isFromParty(message, plan)) return planNotFound().violations;
  const entry = await transaction.originals.entryOf(body.proposal);
  if (entry !== undefined) return isTheSame(entry, message) ? [] : [against('idTaken', 'PLA-12', at)];
  const reasons = reasonsAgainst(plan, message, { house, at });
  if (reasons.length > 0) return reasons;
  await writeProposed(transaction, house, { plan, change: body.change, command: body.proposal, by: body.by, at });
  return [];
}

// Who works on the original from now on works on no copy.
async function writeProposed(transaction: ExchangeTransaction, house: OwnHouse, allowed: AllowedChange): Promise<void> {
  const { plan, change, by } = allowed;
  if (change.type === 'acceptLead' && by.house === house.id) await transaction.copies.end(plan.id, by.unit);
  await applyChange(transaction, house, allowed);
  await transaction.log(logLine(by, change.type, plan.id));
}

// To a unit that is no party there is no plan, whatever lies here (CON-23); and no house speaks for another's unit.
const isFromParty = ({ from, body: { by } }: Proposed, plan: Plan): boolean => by.house === from && relationTo(by, plan) !== 'stranger';

const isTheSame = (entry: HistoryEntry, { from, plan, body }: Proposed): boolean =>
  entry.plan === plan && entry.by.house === from && entry.by.unit === body.by.unit && entry.change.type === body.change.type;

function reasonsAgainst(plan: Plan, message: Proposed, { house, at }: Deciding): Reasons {
  const { change, by } = message.body;
  const stale = againstOutdated(plan, message, { house, at });
  if (stale.length > 0) return stale;
  const isShared = relationTo(by, plan) === 'answerable' || filterPlanFor(plan, by, at) !== undefined;
  if (!isShared) return [sharingEnded(at)];
  const access = mayChangePlan({ actor: by, plan, command: change }, dateIn(at));
  return access.outcome === 'allowed' ? decideOn(plan, change, { at, actor: by, units: house.units }).violations : access.violations;
}

// What is proposed rests on a copy of the original as it lies here; and only what a party can do is proposed.
function againstOutdated(plan: Plan, { term, body }: Proposed, { house, at }: Deciding): Reasons {
  if (plan.keeper !== house.id || term > plan.term) return [against('notTheOriginal', 'SEC-02', at)];
  if (term < plan.term) return [against('olderTerm', 'SEC-02', at)];
  return proposableCommands.includes(body.change.type) ? [] : [against('onlyTheAnswerable', 'SEC-04', at)];
}

/** The keeper answers what one of the house's units has asked. */
export async function receiveProposalAnswer(
  transaction: ExchangeTransaction,
  { from, plan, body }: MessageOf<'proposalAnswer'>,
  { clock }: Receiving,
): Promise<Reception> {
  const { proposal, state, violations } = body.answer;
  const asked = await transaction.proposals.read(proposal);
  if (asked === undefined || asked.keeper !== from || asked.plan !== plan) return [against('planNotFound', 'SEC-03', clock.now())];
  await transaction.proposalAnswers.keep(proposal, { state, violations });
  return [];
}
