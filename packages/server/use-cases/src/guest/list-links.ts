import { mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { authorOf, logLine } from '../author-of.ts';
import type { Ports } from '../ports.ts';
import type { ReadPlanInput } from '../read-plan.ts';
import { planNotFound } from '../refusal.ts';
import type { GuestLink } from './guest-link.ts';

/**
 * The one-time links of a plan that is kept here, the newest first: made, opened, taken back; never their secrets.
 *
 * @throws Refusal planNotFound, the same whether the plan is hidden or does not exist
 */
export async function listLinks(ports: Ports, actor: Actor, { plan: id }: ReadPlanInput): Promise<readonly GuestLink[]> {
  return ports.store.as(actor, ports.clock.now(), async (transaction) => {
    const plan = await transaction.originals.read(id);
    if (plan === undefined || !mayReadOriginal(actor, plan)) throw planNotFound();
    await transaction.log(logLine(authorOf(actor), { action: 'listLinks', reason: plan.keeper === actor.house ? 'answersForPlan' : 'handedOver' }, plan));
    return transaction.links.ofPlan(id);
  });
}
