import { mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { type CommandId, type Instant, PlanId } from '@stafett/kernel';
import type { Author, HistoryChange, HistoryEntry, Plan } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import type { Delivery, Ports, Transaction } from './ports.ts';
import type { Proposal } from './proposal.schema.ts';
import { planNotFound } from './refusal.ts';

/** Which plan. */
export const ReadPlanInput = z.strictObject({ plan: PlanId });
export type ReadPlanInput = z.infer<typeof ReadPlanInput>;

/** A plan as one unit may read it. */
export interface PlanReading {
  /** The unit works on the original, or on the copy it was given. */
  readonly part: 'original' | 'copy';
  readonly plan: Plan;
  readonly readAt: Instant;
  /** When the copy came; absent for the original. */
  readonly receivedAt?: Instant | undefined;
  /** When it was said that no more will come (CON-24). */
  readonly endedAt?: Instant | undefined;
  /** Which unit has which version; empty for a copy. */
  readonly deliveries: readonly Delivery[];
  /** What this unit has asked the keeper to write; for an original, what it wrote while that was on its way to another house (LAD-03). */
  readonly proposals: readonly Proposal[];
  /** Who did what, when; empty for a copy. */
  readonly history: readonly HistoryLine[];
}

/** One line of a plan's history: who did what, when (PRO-21). */
export interface HistoryLine {
  readonly version: number;
  readonly command: CommandId;
  readonly type: HistoryChange['type'];
  readonly by: Author;
  readonly at: Instant;
}

/**
 * Reads a plan: the original where the unit works on it, else the unit's copy.
 *
 * @throws Refusal planNotFound, the same whether the plan is hidden or does not exist
 */
export async function readPlan(ports: Ports, actor: Actor, input: ReadPlanInput): Promise<PlanReading> {
  const readAt = ports.clock.now();
  return ports.store.as(actor, readAt, async (transaction) => {
    const reading = (await readOriginal(transaction, { actor, plan: input.plan, readAt })) ?? (await readCopy(transaction, input.plan, readAt));
    if (reading === undefined) throw planNotFound();
    await transaction.log(logLine(authorOf(actor), 'readPlan', reading.plan));
    return reading;
  });
}

async function readOriginal(
  transaction: Transaction,
  { actor, plan: id, readAt }: { actor: Actor; plan: PlanId; readAt: Instant },
): Promise<PlanReading | undefined> {
  const plan = await transaction.originals.read(id);
  if (plan === undefined || !mayReadOriginal(actor, plan)) return undefined;
  const deliveries = await transaction.outbox.deliveries(id);
  const entries = await transaction.originals.history(id);
  const history = entries.map(({ version, command, change, by, at }) => ({ version, command, type: change.type, by, at }));
  const moves = movesFrom(actor.house, plan, entries);
  const asked = moves.length === 0 ? [] : await transaction.proposals.list(id);
  const proposals = asked.filter(({ by, at }) => by.house === actor.house && moves.some(({ from, to }) => from <= at && at <= to));
  return { part: 'original', plan, readAt, deliveries, history, proposals };
}

interface Move {
  readonly from: Instant;
  readonly to: Instant;
}

const notYet = '9999-12-31T23:59:59.999Z' as Instant;

// When the original was on its way: from the lead's yes until the move was called off or, for the one that has no copy yet, done.
function movesFrom(house: Plan['keeper'], { moving, keeper }: Plan, history: readonly HistoryEntry[]): readonly Move[] {
  const isEnd = (type: HistoryChange['type']): boolean => type === 'cancelMove' || (type === 'handOver' && keeper !== house);
  const ended = history.flatMap(({ change, at: to }, place): Move[] => {
    const from = history.slice(0, place).findLast((entry) => entry.change.type === 'acceptLead')?.at;
    return isEnd(change.type) && from !== undefined ? [{ from, to }] : [];
  });
  return moving === undefined ? ended : [...ended, { from: moving.since, to: notYet }];
}

async function readCopy(transaction: Transaction, id: PlanId, readAt: Instant): Promise<PlanReading | undefined> {
  const held = await transaction.copies.read(id);
  if (held === undefined) return undefined;
  const proposals = await transaction.proposals.list(id);
  return { part: 'copy', plan: held.copy, readAt, receivedAt: held.receivedAt, endedAt: held.endedAt, deliveries: [], proposals, history: [] };
}
