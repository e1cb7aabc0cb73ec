import { mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { type Instant, PlanId } from '@stafett/kernel';
import type { HistoryChange, HistoryEntry, Plan } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import type { HistoryLine, PlanReading } from './plan-reading.ts';
import { groundOnCopy, groundOnOriginal } from './ground-of-reading.ts';
import type { Ports, Transaction } from './ports.ts';
import { type Asking, type GroundedReading, readInEmergency } from './read-in-emergency.ts';
import { planNotFound } from './refusal.ts';

/** Which plan. */
export const ReadPlanInput = z.strictObject({ plan: PlanId });
export type ReadPlanInput = z.infer<typeof ReadPlanInput>;

/**
 * Reads a plan: the original where the unit works on it, else the unit's copy, else what the user has opened in an emergency (SEC-08).
 *
 * @throws Refusal planNotFound, the same whether the plan is hidden or does not exist
 */
export async function readPlan(ports: Ports, actor: Actor, input: ReadPlanInput): Promise<PlanReading> {
  const readAt = ports.clock.now();
  return ports.store.as(actor, readAt, async (transaction) => {
    const asking = { actor, plan: input.plan, readAt };
    const own = (await readOriginal(transaction, asking)) ?? (await readCopy(transaction, input.plan, readAt));
    const found = own ?? (await readInEmergency(transaction, asking));
    if (found === undefined) throw planNotFound();
    const { reading, reason } = found;
    await transaction.log(logLine(authorOf(actor), { action: 'readPlan', reason }, reading.plan));
    return reading;
  });
}

async function readOriginal(transaction: Transaction, { actor, plan: id, readAt }: Asking): Promise<GroundedReading | undefined> {
  const { originals, outbox } = transaction;
  // Asked for in one breath; whoever does not get the plan gets none of it.
  const [plan, deliveries, entries] = await Promise.all([originals.read(id), outbox.deliveries(id), originals.history(id)]);
  if (plan === undefined || !mayReadOriginal(actor, plan)) return undefined;
  const history = entries.map(lineOf);
  const awaits = plan.confirming === undefined ? undefined : await transaction.restoring.awaited();
  const moves = movesFrom(actor.house, plan, entries);
  const asked = moves.length === 0 ? [] : await transaction.proposals.list(id);
  const proposals = asked.filter(({ by, at }) => by.house === actor.house && moves.some(({ from, to }) => from <= at && at <= to));
  return { reading: { part: 'original', plan, readAt, deliveries, history, proposals, awaits }, reason: groundOnOriginal(plan, actor.house) };
}

function lineOf({ version, command, change, by, at }: HistoryEntry): HistoryLine {
  const line = { version, command, type: change.type, by, at };
  return change.type === 'goOn' ? { ...line, lost: change.lost } : line;
}

interface Move {
  readonly from: Instant;
  readonly to: Instant;
}

const notYet = '9999-12-31T23:59:59.999Z' as Instant;

// When words had to wait: from the lead's yes until the move was called off or, for the one that has no copy yet, done; and from a restore until the others had answered.
function movesFrom(house: Plan['keeper'], { moving, confirming, keeper }: Plan, history: readonly HistoryEntry[]): readonly Move[] {
  const isEnd = (type: HistoryChange['type']): boolean => type === 'cancelMove' || (type === 'handOver' && keeper !== house);
  const ended = history.flatMap(({ change, at: to }, place): Move[] => {
    if (change.type === 'goOn') return [{ from: change.lost.to, to }];
    if (change.type === 'recallHandOver') return [{ from: history[place - 1]?.at ?? to, to }];
    const from = history.slice(0, place).findLast((entry) => entry.change.type === 'acceptLead')?.at;
    return isEnd(change.type) && from !== undefined ? [{ from, to }] : [];
  });
  const since = [moving?.since, confirming?.to].filter((from) => from !== undefined);
  return [...ended, ...since.map((from) => ({ from, to: notYet }))];
}

async function readCopy(transaction: Transaction, id: PlanId, readAt: Instant): Promise<GroundedReading | undefined> {
  const held = await transaction.copies.read(id);
  if (held === undefined) return undefined;
  const proposals = await transaction.proposals.list(id);
  const { copy: plan, receivedAt, endedAt } = held;
  return { reading: { part: 'copy', plan, readAt, receivedAt, endedAt, deliveries: [], proposals, history: [] }, reason: groundOnCopy(held) };
}
