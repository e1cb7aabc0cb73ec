import type { Instant, PartyId } from '@stafett/kernel';
import { type Author, filterPlanFor, outsideHouse, type Party, type Plan, sharingMoment } from '@stafett/plan';
import { logLine } from '../author-of.ts';
import type { ExchangeTransaction, Ports } from '../ports.ts';
import { against, Refusal } from '../refusal.ts';
import type { GuestLink } from './guest-link.ts';

/** What the holder of an opened link reads: the same as a copy would hold now, and nothing else (CON-31). */
export interface GuestReading {
  readonly plan: Plan;
  readonly party: PartyId;
  /** Who answers for the plan. */
  readonly houseName: string;
  readonly readAt: Instant;
  readonly readableUntil: Instant;
}

/** A link with what it may show at this moment. */
export interface Shown {
  readonly link: GuestLink;
  /** The original, held until the transaction ends. */
  readonly plan: Plan;
  readonly copy: Plan;
  readonly party: Party;
  readonly at: Instant;
}

/** The one who has the link, as the history and the log name them. */
export function guestOf({ link, party }: { readonly link: GuestLink; readonly party?: Party | undefined }): Author {
  return { user: `link:${link.id}`, name: party?.name ?? link.unit, house: outsideHouse, unit: link.unit };
}

/** The plan whose link it is, held so that what is taken back comes before or after, and what may be shown of it now (CON-24, SEC-02). */
export async function showUnderLock(transaction: ExchangeTransaction, { house, clock }: Ports, link: GuestLink): Promise<Shown | 'notShared' | 'notNow'> {
  const plan = await transaction.originals.readForChange(link.plan);
  const at = clock.now();
  const party = plan?.parties.find(({ house: of, unit }) => of === outsideHouse && unit === link.unit);
  if (plan === undefined || party === undefined || plan.keeper !== house.id) return 'notShared';
  if (isHeldBack(plan)) return 'notNow';
  const copy = filterPlanFor(plan, party, sharingMoment(plan, at));
  return copy === undefined ? 'notShared' : { link, plan, copy, party, at };
}

// Nothing is told while the original is on its way: the new keeper may know already what this house does not; nor while a withdrawal may be lost here (CON-24, SEC-13).
const isHeldBack = ({ moving, confirming, consentsToConfirm }: Plan): boolean => [moving, confirming, consentsToConfirm].some((one) => one !== undefined);

/** Keeps in the log that somebody came with a link and got nothing. */
export async function logRefused(transaction: ExchangeTransaction, link: GuestLink, action: string): Promise<void> {
  const plan = await transaction.originals.read(link.plan);
  const party = plan?.parties.find(({ house: of, unit }) => of === outsideHouse && unit === link.unit);
  await transaction.log(logLine(guestOf({ link, party }), { action, reason: 'oneTimeLink' }, plan ?? link.plan));
}

/** One answer for all ways in which a link has ended: it tells nothing of whether there is a plan (CON-23). */
export const linkEnded = (at: Instant): Refusal => new Refusal([against('linkEnded', 'CON-23', at)]);

/** What is answered. */
export function readingOf({ house }: Ports, { copy, party, at }: Shown, readableUntil: Instant): GuestReading {
  return { plan: copy, party: party.id, houseName: house.name, readAt: at, readableUntil };
}
