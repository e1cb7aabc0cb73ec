import { isDeepStrictEqual } from 'node:util';
import { mayChangePlan, mayReadOriginal, proposableCommands } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { CommandId, dateIn, type Instant, PlanId } from '@stafett/kernel';
import { type Author, commandIn, decideOn, type Plan, PlanCommand } from '@stafett/plan';
import { z } from 'zod';
import { type AllowedChange, applyChange, entryFor } from './apply-change.ts';
import { authorOf, logLine } from './author-of.ts';
import type { Ports, Transaction } from './ports.ts';
import { against, demand, planNotFound, Refusal, sharingEnded } from './refusal.ts';

/** One small command to a plan, sent with an id so that it is done once however often it is sent. */
export const ChangePlanInput = z.strictObject({ plan: PlanId, command: CommandId, change: PlanCommand });
export type ChangePlanInput = z.infer<typeof ChangePlanInput>;

/** Written into the original here, or waiting to be: sent to the house that keeps it, or kept while the original is on its way, or a restored house waits for the others. */
export type ChangeResult = { readonly state: 'written'; readonly version: number } | { readonly state: 'proposed' };

interface Asking {
  readonly ports: Ports;
  readonly by: Author;
  readonly at: Instant;
  readonly input: ChangePlanInput;
}

/**
 * Does one small command to a plan, where its original lies, or proposes it to the keeper.
 *
 * @throws Refusal with the rules that stand against it; words that came too late are kept (PRO-22)
 */
export async function changePlan(ports: Ports, actor: Actor, input: ChangePlanInput): Promise<ChangeResult> {
  const by = authorOf(actor);
  const result = await ports.store.as(actor, ports.clock.now(), async (transaction) => {
    // Asked for in one breath; what is done already is done, whoever holds the plan.
    const [done, found] = await Promise.all([alreadyDone(transaction, input), transaction.originals.readForChange(input.plan)]);
    if (done !== undefined) return done;
    const plan = found !== undefined && mayReadOriginal(by, found) ? found : undefined;
    // The moment is taken when the plan is held: whatever was waited for happened before it.
    const asking = { ports, by, at: ports.clock.now(), input };
    if (plan?.keeper !== ports.house.id) return propose(transaction, asking, plan);
    return isWritable(plan) ? write(transaction, asking, plan) : keepWaiting(transaction, asking, plan);
  });
  if (result instanceof Refusal) throw result;
  return result;
}

const isWritable = ({ moving, confirming }: Plan): boolean => moving === undefined && confirming === undefined;

async function alreadyDone(transaction: Transaction, { command, plan, change }: ChangePlanInput): Promise<ChangeResult | undefined> {
  const [entry, proposal] = await Promise.all([transaction.originals.entryOf(command), transaction.proposals.read(command)]);
  const known = entry ?? proposal;
  if (known === undefined) return undefined;
  if (known.plan !== plan) throw planNotFound();
  if (!isDeepStrictEqual(commandIn(known.change), JSON.parse(JSON.stringify(change)))) {
    throw new Refusal([{ code: 'idTaken', path: ['command'], facts: {}, rule: 'PLA-12', laws: [] }]);
  }
  return entry === undefined ? { state: 'proposed' } : { state: 'written', version: entry.version };
}

// A refusal for stale words is returned, not thrown, so that the words are kept with the transaction.
async function write(transaction: Transaction, { ports, by, at, input }: Asking, plan: Plan): Promise<ChangeResult | Refusal> {
  demand(mayChangePlan({ actor: by, plan, command: input.change }, dateIn(at)));
  const decision = decideOn(plan, input.change, { at, actor: by, units: ports.house.units });
  const allowed: AllowedChange = { plan, change: input.change, command: input.command, by, at };
  if (decision.outcome !== 'allowed') {
    if (!decision.violations.some(({ code }) => code === 'staleField')) throw new Refusal(decision.violations);
    await transaction.originals.keepRefused(entryFor(allowed));
    await transaction.log(logLine(by, { action: `${input.change.type}:stale`, reason: 'answersForPlan' }, plan));
    return new Refusal(decision.violations);
  }
  const after = await applyChange(transaction, ports.house, allowed);
  await transaction.log(logLine(by, { action: input.change.type, reason: 'answersForPlan' }, plan));
  return { state: 'written', version: after.version };
}

// The original is on its way, or a restored house waits for the others: what is written waits until that is over, and what could not be done before it left is refused at once (SEC-02).
async function keepWaiting(
  transaction: Transaction,
  { ports, by, at, input }: Asking,
  { moving: _moving, confirming: _confirming, ...plan }: Plan,
): Promise<ChangeResult> {
  const { change, command } = input;
  demand(mayChangePlan({ actor: by, plan, command: change }, dateIn(at)));
  demand(decideOn(plan, change, { at, actor: by, units: ports.house.units }));
  await transaction.proposals.add({ id: command, plan: plan.id, keeper: plan.keeper, term: plan.term, change, by, at, state: 'waiting', violations: [] });
  await transaction.log(logLine(by, { action: `${change.type}:waiting`, reason: 'answersForPlan' }, plan));
  return { state: 'proposed' };
}

// The one that has just handed the original over can still read it, and has no copy to propose from until the new keeper has sent one.
async function propose(transaction: Transaction, asking: Asking, original: Plan | undefined): Promise<ChangeResult> {
  const { by, at, input } = asking;
  const { change, command } = input;
  const held = await transaction.copies.read(input.plan);
  if (held === undefined) throw original === undefined ? planNotFound() : new Refusal([against('notTheOriginal', 'SEC-02', at)]);
  const { copy, endedAt } = held;
  demand(mayChangePlan({ actor: by, plan: copy, command: change }, dateIn(at)));
  if (endedAt !== undefined) throw new Refusal([sharingEnded(at)]);
  if (!proposableCommands.includes(change.type)) throw new Refusal([against('notTheOriginal', 'SEC-02', at)]);
  if (decidedOnCopy.includes(change.type)) demand(decideOn(copy, change, { at, actor: by, units: asking.ports.house.units }));
  await transaction.proposals.add({ id: command, plan: copy.id, keeper: copy.keeper, term: copy.term, change, by, at, state: 'waiting', violations: [] });
  await transaction.outbox.add({ kind: 'proposal', receiver: copy.keeper, plan: copy.id, proposal: command });
  await transaction.log(logLine(by, { action: `${change.type}:proposed`, reason: 'takesPart' }, copy));
  return { state: 'proposed' };
}

// What a copy tells enough about to be refused at once; the lead's acceptance needs the consents, which only the original has.
const decidedOnCopy: readonly PlanCommand['type'][] = ['answerInvitation', 'acceptIntervention', 'declineIntervention', 'reportIntervention', 'declineLead'];
