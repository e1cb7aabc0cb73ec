import { type EmergencyOpening, EmergencyRequest, emergencyOpening, grantsFor, mayOpenInEmergency, statedReason } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { type Instant, PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import type { ExchangeTransaction, KeptOpening, Ports } from './ports.ts';
import { demand, planNotFound } from './refusal.ts';

/** Which plan, why it must be opened at once, and for how many hours. */
export const OpenInEmergencyInput = z.strictObject({ plan: PlanId, request: EmergencyRequest });
export type OpenInEmergencyInput = z.infer<typeof OpenInEmergencyInput>;

/** Until when the plan is open to the one who opened it. */
export interface OpenedInEmergency {
  readonly to: Instant;
}

/**
 * Opens a plan that lies in the house to one user, only to be read and for a limited time (SEC-08).
 * It closes by itself; the log has the stated reason, and the unit that answers for the plan is told, in another house too.
 *
 * @throws Refusal planNotFound, or with the rules that stand against it
 */
export async function openInEmergency(ports: Ports, actor: Actor, { plan: id, request }: OpenInEmergencyInput): Promise<OpenedInEmergency> {
  const at = ports.clock.now();
  return ports.store.asExchange(at, async (transaction) => {
    const plan = await lyingHere(transaction, ports, id);
    const question = { plan, at, openings: (await transaction.emergencies.ofPlan(id)).flatMap(ofOwnUser) };
    demand(mayOpenInEmergency(actor, request, question));
    const opening = emergencyOpening(actor, request, question);
    if (opening === undefined) throw planNotFound();
    await keep(transaction, ports, { plan, opening, name: actor.name });
    await transaction.log(logLine(authorOf(actor), { action: 'openInEmergency', reason: statedReason(opening) }, plan));
    return { to: opening.to };
  });
}

// The original where the house keeps it; else any of the copies, by which the plan is known here.
async function lyingHere({ originals, copies }: ExchangeTransaction, { house }: Ports, id: PlanId): Promise<Plan> {
  const original = await originals.readForChange(id);
  const plan = original?.keeper === house.id ? original : (await copies.ofPlan(id))[0]?.copy;
  if (plan === undefined) throw planNotFound();
  return plan;
}

const ofOwnUser = ({ user, why, ...opening }: KeptOpening): readonly EmergencyOpening[] =>
  user === undefined || why === undefined ? [] : [{ ...opening, user, why }];

interface Opened {
  readonly plan: Plan;
  readonly opening: EmergencyOpening;
  readonly name: string;
}

async function keep(transaction: ExchangeTransaction, { house, newId }: Ports, { plan, opening, name }: Opened): Promise<void> {
  const id = newId();
  await transaction.keepEmergency({ ...opening, id, name });
  const byName = grantsFor(plan, house.id, { at: opening.from, openings: [opening] }).filter(({ user }) => user !== undefined);
  await transaction.originals.grant(plan.id, byName);
  if (plan.keeper !== house.id) await transaction.outbox.add({ kind: 'emergencyOpened', receiver: plan.keeper, plan: plan.id, opening: id });
}
