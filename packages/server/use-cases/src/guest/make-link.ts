import { linkLimitsOn, mayHaveLink, mayReadOriginal } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import { dateIn, type Instant, PartyId, PlanId } from '@stafett/kernel';
import type { Party, Plan } from '@stafett/plan';
import { z } from 'zod';
import { authorOf, logLine } from '../author-of.ts';
import type { Ports, Transaction } from '../ports.ts';
import { against, demand, planNotFound, Refusal } from '../refusal.ts';
import type { GuestLink, GuestLinkId } from './guest-link.ts';
import { hashOfCode, hashOfSecret, newCode, newSecret } from './link-secret.ts';

/** For which party of which plan. */
export const LinkInput = z.strictObject({ plan: PlanId, party: PartyId });
export type LinkInput = z.infer<typeof LinkInput>;

/** A link as it is handed over, once: nobody can read its secrets afterwards. */
export interface MadeLink {
  readonly link: GuestLink;
  /** Goes after the `#` of the address, which no server sees. */
  readonly secret: string;
  /** Is told in another way. */
  readonly code: string;
}

/**
 * Makes a one-time link for a party without a house, in place of those it had (CON-23, CON-31, SEC-02).
 *
 * @throws Refusal with what stands against it
 */
export async function makeLink(ports: Ports, actor: Actor, { plan: id, party }: LinkInput): Promise<MadeLink> {
  const [secret, code] = [newSecret(), newCode()];
  return ports.store.as(actor, ports.clock.now(), async (transaction) => {
    const plan = await readKept(transaction, { ports, actor }, id);
    // The moment is taken when the plan is held: whatever was waited for happened before it.
    const at = ports.clock.now();
    demand(mayHaveLink(plan, party, at));
    const { unit } = plan.parties.find((one) => one.id === party) as Party;
    const { hours, attempts } = linkLimitsOn(dateIn(at));
    const link: GuestLink = {
      id: ports.newId() as GuestLinkId,
      plan: id,
      unit,
      madeBy: authorOf(actor),
      madeAt: at,
      expiresAt: after(at, hours * 60),
      attemptsLeft: attempts,
    };
    await transaction.links.end(id, unit, 'replaced');
    await transaction.links.add(link, { secretHash: hashOfSecret(secret), codeHash: hashOfCode(secret, code) });
    await transaction.log(logLine(authorOf(actor), { action: 'makeLink', reason: 'answersForPlan' }, plan));
    return { link, secret, code };
  });
}

/**
 * Takes back what links a party has: they open nothing more, and what one has opened is read no more.
 *
 * @throws Refusal planNotFound, the same whether the plan is hidden or does not exist
 */
export async function takeLinkBack(ports: Ports, actor: Actor, { plan: id, party }: LinkInput): Promise<void> {
  await ports.store.as(actor, ports.clock.now(), async (transaction) => {
    const plan = await readKept(transaction, { ports, actor }, id);
    const found = plan.parties.find((one) => one.id === party);
    if (found === undefined) throw new Refusal([against('unknownParty', 'INV-01', ports.clock.now())]);
    await transaction.links.end(id, found.unit, 'takenBack');
    await transaction.log(logLine(authorOf(actor), { action: 'takeLinkBack', reason: 'answersForPlan' }, plan));
  });
}

/** Some minutes after a moment. */
export const after = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;

async function readKept({ originals }: Transaction, { ports, actor }: { ports: Ports; actor: Actor }, id: PlanId): Promise<Plan> {
  const plan = await originals.readForChange(id);
  if (plan === undefined || !mayReadOriginal(actor, plan)) throw planNotFound();
  if (plan.keeper !== ports.house.id) throw new Refusal([against('notTheOriginal', 'SEC-02', ports.clock.now())]);
  return plan;
}
