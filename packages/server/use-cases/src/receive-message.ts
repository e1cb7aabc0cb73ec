import { grantsFor, mayChangePlan } from '@stafett/access';
import { dateIn, type HouseId, type Instant, type PlanId, type Violation } from '@stafett/kernel';
import { type Author, applyEntry, decideOn, type Plan } from '@stafett/plan';
import { lawsFor } from '@stafett/rulebook';
import { announce, applyChange } from './apply-change.ts';
import { logLine } from './author-of.ts';
import type { MessageBody } from './message-body.schema.ts';
import type { ExchangeTransaction, OwnHouse } from './ports.ts';
import type { ProposalAnswer, TravellingViolation } from './proposal.schema.ts';

/** A message whose signature and receiver have been verified. */
export interface VerifiedMessage<Body extends MessageBody = MessageBody> {
  readonly from: HouseId;
  readonly plan: PlanId;
  readonly term: number;
  readonly body: Body;
}

/** Where a message is received. */
export interface Receiving {
  readonly house: OwnHouse;
  readonly at: Instant;
  newId(): string;
}

type BodyOf<Kind extends MessageBody['kind']> = VerifiedMessage<Extract<MessageBody, { kind: Kind }>>;
type Outcome = readonly Violation[];

/**
 * Applies a message inside the inbox's transaction.
 *
 * @returns what stands against it; nothing when it was applied
 */
export function receiveMessage(transaction: ExchangeTransaction, message: VerifiedMessage, receiving: Receiving): Promise<Outcome> {
  switch (message.body.kind) {
    case 'copy':
      return receiveCopy(transaction, message as BodyOf<'copy'>, receiving);
    case 'ended':
      return receiveEnded(transaction, message as BodyOf<'ended'>, receiving);
    case 'proposal':
      return receiveProposal(transaction, message as BodyOf<'proposal'>, receiving);
    case 'proposalAnswer':
      return receiveProposalAnswer(transaction, message as BodyOf<'proposalAnswer'>, receiving);
    case 'original':
      return receiveOriginal(transaction, message as BodyOf<'original'>, receiving);
  }
}

const against = (code: string, rule: string, at: Instant): TravellingViolation => ({
  code,
  path: [],
  facts: {},
  rule,
  laws: [...lawsFor(rule as never, dateIn(at))],
});

async function receiveCopy(transaction: ExchangeTransaction, { from, plan, term, body }: BodyOf<'copy'>, { house, at }: Receiving): Promise<Outcome> {
  const { copy, unit } = body;
  if (copy.id !== plan || copy.keeper !== from || copy.term !== term) return [against('notTheOriginal', 'SEC-03', at)];
  if (!house.units.some((own) => own.house === house.id && own.unit === unit)) return [against('unknownUnit', 'INV-03', at)];
  const held = await transaction.copies.ofUnit(plan, unit);
  if (held !== undefined && held.copy.term > term) return [against('olderTerm', 'SEC-03', at)];
  if (held !== undefined && held.copy.term === term && held.copy.keeper !== from) return [against('notTheOriginal', 'SEC-03', at)];
  await transaction.copies.receive(unit, copy);
  await transaction.log(logLine(byExchange(from, unit), 'receiveCopy', plan));
  return [];
}

async function receiveEnded(transaction: ExchangeTransaction, { from, plan, term, body }: BodyOf<'ended'>, { at }: Receiving): Promise<Outcome> {
  const held = await transaction.copies.ofUnit(plan, body.unit);
  if (held === undefined) return [];
  if (held.copy.keeper !== from || held.copy.term > term) return [against('notTheOriginal', 'SEC-03', at)];
  await transaction.copies.end(plan, body.unit);
  await transaction.log(logLine(byExchange(from, body.unit), 'copyEnded', plan));
  return [];
}

const byExchange = (house: HouseId, unit: Author['unit']): Author => ({ user: 'exchange', name: 'exchange', house, unit });

async function receiveProposal(transaction: ExchangeTransaction, message: BodyOf<'proposal'>, receiving: Receiving): Promise<Outcome> {
  const { from, plan, body } = message;
  const violations = await decideOnProposal(transaction, message, receiving);
  const answer: ProposalAnswer = {
    proposal: body.proposal,
    state: violations.length === 0 ? 'accepted' : 'refused',
    violations: violations.map((one) => ({ ...one, path: [...one.path], laws: [...one.laws], facts: { ...one.facts } as TravellingViolation['facts'] })),
  };
  await transaction.outbox.add({ kind: 'proposalAnswer', receiver: from, plan, answer });
  return [];
}

async function decideOnProposal(
  transaction: ExchangeTransaction,
  { from, plan: id, term, body }: BodyOf<'proposal'>,
  { house, at }: Receiving,
): Promise<Outcome> {
  const plan = await transaction.originals.readForChange(id);
  if (plan === undefined || body.by.house !== from) return [against('planNotFound', 'SEC-04', at)];
  if (plan.keeper !== house.id) return [against('notTheOriginal', 'SEC-02', at)];
  if (term < plan.term) return [against('olderTerm', 'SEC-02', at)];
  if ((await transaction.originals.entryOf(body.proposal)) !== undefined) return [];
  const access = mayChangePlan({ actor: body.by, plan, command: body.change }, dateIn(at));
  if (access.outcome !== 'allowed') return access.violations;
  const decision = decideOn(plan, body.change, { at, actor: body.by, units: house.units });
  if (decision.outcome !== 'allowed') return decision.violations;
  await applyChange(transaction, house, { plan, change: body.change, command: body.proposal, by: body.by, at });
  await transaction.log(logLine(body.by, body.change.type, id));
  return [];
}

async function receiveProposalAnswer(transaction: ExchangeTransaction, { from, body }: BodyOf<'proposalAnswer'>, { at }: Receiving): Promise<Outcome> {
  const { proposal, state, violations } = body.answer;
  const asked = await transaction.proposals.read(proposal);
  if (asked === undefined || asked.keeper !== from) return [against('planNotFound', 'SEC-03', at)];
  await transaction.proposalAnswers.keep(proposal, { state, violations });
  return [];
}

// An original is only taken where somebody has offered to lead: nobody can lay a plan at another's door.
async function receiveOriginal(transaction: ExchangeTransaction, { from, plan: id, body }: BodyOf<'original'>, receiving: Receiving): Promise<Outcome> {
  const { house, at } = receiving;
  const { original } = body;
  const accepted = (await transaction.proposals.list(id)).find(
    ({ change, keeper, state }) => change.type === 'acceptLead' && keeper === from && state !== 'refused',
  );
  if (accepted === undefined || original.id !== id || original.keeper !== house.id || original.term !== accepted.term + 1)
    return [against('notTheOriginal', 'SEC-02', at)];
  const held = await transaction.originals.readForChange(id);
  if (held !== undefined && held.term >= original.term) return [against('olderTerm', 'SEC-02', at)];
  await takeOver(transaction, { original, held, by: accepted.by }, receiving);
  return [];
}

async function takeOver(
  transaction: ExchangeTransaction,
  taken: { original: Plan; held: Plan | undefined; by: Author },
  { house, at, newId }: Receiving,
): Promise<void> {
  const { original, held, by } = taken;
  const entry = {
    plan: original.id,
    version: original.version + 1,
    command: newId() as never,
    keeper: original.keeper,
    term: original.term,
    change: { type: 'receiveOriginal', plan: original },
    by,
    at,
  } as const;
  const plan = applyEntry(held, entry);
  await (held === undefined ? transaction.originals.begin(plan, entry) : transaction.originals.save(plan, entry));
  await transaction.originals.grant(plan.id, grantsFor(plan, house.id));
  await announce(transaction, house, { before: undefined, after: plan, at });
  await transaction.log(logLine(by, 'receiveOriginal', plan.id));
}
