import { mayChangePlan, proposableCommands } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { CommandId, dateIn, type Instant, PlanId } from '@stafett/kernel';
import { type Author, decideOn, type Plan, PlanCommand } from '@stafett/plan';
import { z } from 'zod';
import { type AllowedChange, applyChange, entryFor } from './apply-change.ts';
import { authorOf, logLine } from './author-of.ts';
import type { Ports, Transaction } from './ports.ts';
import { demand, planNotFound, Refusal } from './refusal.ts';

/** One small command to a plan, sent with an id so that it is done once however often it is sent. */
export const ChangePlanInput = z.strictObject({ plan: PlanId, command: CommandId, change: PlanCommand });
export type ChangePlanInput = z.infer<typeof ChangePlanInput>;

/** Written into the original here, or sent to the house that keeps it. */
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
  const at = ports.clock.now();
  const asking: Asking = { ports, by: authorOf(actor), at, input };
  const result = await ports.store.as(actor, at, async (transaction) => {
    const done = await alreadyDone(transaction, input);
    if (done !== undefined) return done;
    const plan = await transaction.originals.readForChange(input.plan);
    return plan !== undefined && plan.keeper === ports.house.id ? write(transaction, asking, plan) : propose(transaction, asking);
  });
  if (result instanceof Refusal) throw result;
  return result;
}

async function alreadyDone(transaction: Transaction, { command, plan }: ChangePlanInput): Promise<ChangeResult | undefined> {
  const entry = await transaction.originals.entryOf(command);
  const proposal = entry === undefined ? await transaction.proposals.read(command) : undefined;
  const known = entry ?? proposal;
  if (known === undefined) return undefined;
  if (known.plan !== plan) throw planNotFound();
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
    await transaction.log(logLine(by, `${input.change.type}:stale`, plan.id));
    return new Refusal(decision.violations);
  }
  const after = await applyChange(transaction, ports.house, allowed);
  await transaction.log(logLine(by, input.change.type, plan.id));
  return { state: 'written', version: after.version };
}

async function propose(transaction: Transaction, { ports, by, at, input }: Asking): Promise<ChangeResult> {
  const held = await transaction.copies.read(input.plan);
  if (held === undefined) throw planNotFound();
  const { copy } = held;
  const { change, command } = input;
  demand(mayChangePlan({ actor: by, plan: copy, command: change }, dateIn(at)));
  if (!proposableCommands.includes(change.type)) throw planNotFound();
  if (decidedOnCopy.includes(change.type)) demand(decideOn(copy, change, { at, actor: by, units: ports.house.units }));
  await transaction.proposals.add({ id: command, plan: copy.id, keeper: copy.keeper, term: copy.term, change, by, at, state: 'waiting', violations: [] });
  await transaction.outbox.add({ kind: 'proposal', receiver: copy.keeper, plan: copy.id, proposal: command });
  await transaction.log(logLine(by, `${change.type}:proposed`, copy.id));
  return { state: 'proposed' };
}

// What a copy tells enough about to be refused at once; the lead's acceptance needs the consents, which only the original has.
const decidedOnCopy: readonly PlanCommand['type'][] = ['answerInvitation', 'reportIntervention', 'declineLead'];
