import { linkLimitsOn } from '@stafett/access';
import { dateIn, type Instant } from '@stafett/kernel';
import { kindsIn } from '@stafett/plan';
import { z } from 'zod';
import { logLine } from '../author-of.ts';
import type { ExchangeTransaction, Ports } from '../ports.ts';
import { against, Refusal } from '../refusal.ts';
import type { GuestLink } from './guest-link.ts';
import { type GuestReading, guestOf, linkEnded, logRefused, readingOf, type Shown, showUnderLock } from './guest-reading.ts';
import { hashOfCode, hashOfSecret, isSameHash, LinkCode, LinkSecret, newSecret } from './link-secret.ts';
import { after } from './make-link.ts';

/** The secret of the link and the code that was told in another way. */
export const OpenByLinkInput = z.strictObject({ secret: LinkSecret, code: LinkCode });
export type OpenByLinkInput = z.infer<typeof OpenByLinkInput>;

/** What a link opened, and the secret that it is read on with for a short time. */
export interface Opening {
  readonly session: string;
  readonly reading: GuestReading;
}

interface Asked extends OpenByLinkInput {
  readonly session: string;
}

/**
 * Opens what a party without a house may read now, once; the consents are read in the same transaction (CON-24, CON-31, SEC-02).
 *
 * @throws Refusal linkUnknown, linkEnded or wrongCode; every try with a link that exists is in the log (SEC-07)
 */
export async function openByLink(ports: Ports, input: OpenByLinkInput): Promise<Opening> {
  const asked = { ...input, session: newSecret() };
  const result = await ports.store.asExchange(ports.clock.now(), (transaction) => open(transaction, ports, asked));
  // A refusal is returned, not thrown, so that what is counted and logged of it is kept.
  if (result instanceof Refusal) throw result;
  return result;
}

async function open(transaction: ExchangeTransaction, ports: Ports, asked: Asked): Promise<Opening | Refusal> {
  const secretHash = hashOfSecret(asked.secret);
  const first = await transaction.links.find(secretHash);
  if (first === undefined) return new Refusal([against('linkUnknown', 'SEC-04', ports.clock.now())]);
  const shown = await showUnderLock(transaction, ports, first.link);
  // Read again under the plan's lock: another may have opened it meanwhile.
  const found = (await transaction.links.find(secretHash)) ?? first;
  const { link } = found;
  const at = ports.clock.now();
  if (typeof shown === 'string' || !isLive(link, at)) return ended(transaction, { link, shown, at });
  if (!isSameHash(hashOfCode(asked.secret, asked.code), found.codeHash)) return missed(transaction, ports, link);
  return openedNow(transaction, ports, { shown: { ...shown, link }, session: asked.session });
}

const isLive = (link: GuestLink, at: Instant): boolean => link.endedAt === undefined && link.openedAt === undefined && at < link.expiresAt;

interface Ended {
  readonly link: GuestLink;
  readonly shown: Shown | 'notShared' | 'notNow';
  readonly at: Instant;
}

async function ended(transaction: ExchangeTransaction, { link, shown, at }: Ended): Promise<Refusal> {
  if (shown === 'notShared') await transaction.links.end(link.plan, link.unit, 'noLongerShared');
  await logRefused(transaction, link, 'openByLink:ended');
  return linkEnded(at);
}

async function openedNow(transaction: ExchangeTransaction, ports: Ports, { shown, session }: { shown: Shown; session: string }): Promise<Opening> {
  const { link, at } = shown;
  const readableUntil = after(at, linkLimitsOn(dateIn(link.madeAt)).readingMinutes);
  const kinds = kindsIn(shown.copy, shown.party);
  await transaction.links.opened(link.id, { sessionHash: hashOfSecret(session), readableUntil, kinds });
  await transaction.log(logLine(guestOf(shown), { action: 'openByLink', reason: 'oneTimeLink' }, shown.plan));
  return { session, reading: readingOf(ports, shown, readableUntil) };
}

async function missed(transaction: ExchangeTransaction, { clock }: Ports, link: GuestLink): Promise<Refusal> {
  const left = link.attemptsLeft - 1;
  await transaction.links.missed(link.id);
  if (left === 0) await transaction.links.end(link.plan, link.unit, 'wrongCodes');
  await logRefused(transaction, link, 'openByLink:wrongCode');
  return new Refusal([{ ...against('wrongCode', 'SEC-04', clock.now()), path: ['code'], facts: { count: left } }]);
}
