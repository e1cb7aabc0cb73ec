import { type AccessReason, emergencyGround, knowsWhereabouts, mayDo } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import type { Instant, PlanId } from '@stafett/kernel';
import { type Plan, planInEmergency } from '@stafett/plan';
import type { HeldCopy, KeptOpening, Transaction } from './ports.ts';
import type { PlanReading } from './plan-reading.ts';

/** Who reads which plan, when. */
export interface Asking {
  readonly actor: Actor;
  readonly plan: PlanId;
  readonly readAt: Instant;
}

/** What somebody reads, and by what ground. */
export interface GroundedReading {
  readonly reading: PlanReading;
  readonly reason: AccessReason;
}

/** Reads what somebody has opened in an emergency, while it is open: the plan, and nothing of how it is worked on (SEC-08, SEC-05). */
export async function readInEmergency(transaction: Transaction, asking: Asking): Promise<GroundedReading | undefined> {
  const opening = (await transaction.emergencies.ofPlan(asking.plan)).find((one) => isOpenTo(asking, one));
  if (opening === undefined) return undefined;
  const found = (await openedOriginal(transaction, asking, opening)) ?? (await openedCopy(transaction, asking));
  if (found === undefined) return undefined;
  const reading = { ...found, readAt: asking.readAt, openUntil: opening.to, deliveries: [], proposals: [], history: [] };
  return { reading, reason: emergencyGround(opening) };
}

const isOpenTo = ({ actor, readAt }: Asking, { house, unit, user, from, to }: KeptOpening): boolean =>
  house === actor.house && unit === actor.unit && user === actor.user && from <= readAt && readAt < to;

async function openedOriginal({ originals }: Transaction, { actor, plan: id, readAt: at }: Asking, { why = '', ...opening }: KeptOpening) {
  const plan = await originals.read(id);
  if (plan === undefined) return undefined;
  const isOpened = mayDo(actor, { type: 'readOriginal' }, { plan, at, openings: [{ ...opening, user: actor.user, why }] }).outcome === 'allowed';
  const isCleared = (about: Plan['person']): boolean => knowsWhereabouts(actor, { plan, at })({ kind: 'contact', about, revealsWhereabouts: true });
  return isOpened ? { part: 'original' as const, plan: planInEmergency(plan, actor, isCleared(plan.person)) } : undefined;
}

// A copy does not tell whether anybody is protected, and which other unit may know: nothing that could tell where somebody is, is read by this way.
async function openedCopy(
  { copies }: Transaction,
  { actor, plan }: Asking,
): Promise<Pick<PlanReading, 'part' | 'plan' | 'receivedAt' | 'endedAt'> | undefined> {
  const [held] = (await copies.ofPlan(plan)).toSorted((one, other) => freshness(other).localeCompare(freshness(one)));
  return held && { part: 'copy', plan: planInEmergency(held.copy, actor, false), receivedAt: held.receivedAt, endedAt: held.endedAt };
}

const freshness = ({ endedAt, receivedAt }: HeldCopy): string => `${endedAt === undefined ? 1 : 0} ${receivedAt}`;
