import { type AccessReason, groundIn, mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { type HouseId, PlanId } from '@stafett/kernel';
import { answerablePlace } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import { groundOnCopy, groundOnOriginal } from './ground-of-reading.ts';
import type { AccessLogEntry, Ports, Transaction } from './ports.ts';
import { planNotFound } from './refusal.ts';

/** Which plan, and how many lines of its log at most. */
export const WhoOpenedInput = z.strictObject({ plan: PlanId, limit: z.int().min(1).max(500).default(100) });
export type WhoOpenedInput = z.infer<typeof WhoOpenedInput>;

/** Who has opened a plan in one house; each house answers for its own. */
export interface PlanOpenings {
  readonly house: HouseId;
  /** The newest first; to a unit that holds a copy, those of the units that its copy tells of. */
  readonly lines: readonly AccessLogEntry[];
}

/**
 * Who has opened a plan in this house, for the person it is about (SEC-07). The question is a line of the log itself.
 *
 * @throws Refusal planNotFound, the same whether the plan is hidden or does not exist
 */
export async function whoOpened(ports: Ports, actor: Actor, { plan, limit }: WhoOpenedInput): Promise<PlanOpenings> {
  return ports.store.as(actor, ports.clock.now(), async (transaction) => {
    const { told, reason } = await toldTo(transaction, actor, plan);
    const lines = (await transaction.accessLog.ofPlan(plan, limit)).flatMap(told);
    await transaction.log(logLine(authorOf(actor), { action: 'whoOpened', reason }, plan));
    return { house: ports.house.id, lines };
  });
}

interface Telling {
  readonly reason: AccessReason;
  /** The line as it is told, or nothing. */
  readonly told: (line: AccessLogEntry) => readonly AccessLogEntry[];
}

// A unit that is not cleared to know which units take part, or what the emergency was, learns it from no log either (SEC-05).
async function toldTo({ originals, copies }: Transaction, actor: Actor, id: PlanId): Promise<Telling> {
  const plan = await originals.read(id);
  if (plan !== undefined && mayReadOriginal(actor, plan)) return { reason: groundOnOriginal(plan, actor.house), told: (line) => [line] };
  const held = await copies.read(id);
  if (held === undefined) throw planNotFound();
  const { copy } = held;
  const known = [actor, answerablePlace(copy), ...copy.parties];
  const isKnown = ({ unit, fromHouse }: AccessLogEntry): boolean => known.some((place) => place.unit === unit && place.house === fromHouse);
  return { reason: groundOnCopy(held), told: (line) => (isKnown(line) ? [inAWord(line)] : []) };
}

const inAWord = ({ reason, ...line }: AccessLogEntry): AccessLogEntry => (reason === undefined ? line : { ...line, reason: groundIn(reason) });
