import { grantsFor } from '@stafett/access';
import { type Actor, mayInitiate } from '@stafett/actors';
import { CommandId, dateIn } from '@stafett/kernel';
import { applyEntry, decideOnNeed, type HistoryEntry, RegisterNeed } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import type { Ports } from './ports.ts';
import { demand, planNotFound } from './refusal.ts';

/** A need, sent with an id so that it is registered once however often it is sent. */
export const RegisterNeedInput = z.strictObject({ command: CommandId, need: RegisterNeed });
export type RegisterNeedInput = z.infer<typeof RegisterNeedInput>;

/**
 * Registers a need of coordination and begins the plan (PRO-01 to PRO-03), where the unit may begin one (ACT-05, ACT-07, ACT-08).
 *
 * @throws Refusal with the rules that stand against it
 */
export async function registerNeed(ports: Ports, actor: Actor, { command, need }: RegisterNeedInput): Promise<{ plan: string; version: number }> {
  const at = ports.clock.now();
  const by = authorOf(actor);
  return ports.store.as(actor, at, async (transaction) => {
    const done = await transaction.originals.entryOf(command);
    if (done !== undefined) {
      if (done.plan !== need.plan) throw planNotFound();
      return { plan: done.plan, version: done.version };
    }
    demand(decideOnNeed(need, { at, actor: by, units: ports.house.units }));
    demand(mayInitiate(need.unit, { profile: ports.house.profile, today: dateIn(at) }));
    const entry: HistoryEntry = { plan: need.plan, version: 1, command, keeper: ports.house.id, term: 1, change: need, by, at };
    const plan = applyEntry(undefined, entry);
    await transaction.originals.begin(plan, entry);
    await transaction.originals.grant(plan.id, grantsFor(plan, ports.house.id));
    await transaction.log(logLine(by, { action: 'registerNeed', reason: 'answersForPlan' }, plan));
    return { plan: plan.id, version: 1 };
  });
}
