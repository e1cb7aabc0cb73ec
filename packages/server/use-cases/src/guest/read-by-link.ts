import { CommandId, type Instant, Text } from '@stafett/kernel';
import type { PlanCommand } from '@stafett/plan';
import { z } from 'zod';
import { applyChange } from '../apply-change.ts';
import { logLine } from '../author-of.ts';
import { reasonsAgainst } from '../decide-proposal.ts';
import type { ExchangeTransaction, Ports } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { GuestLink } from './guest-link.ts';
import { type GuestReading, guestOf, linkEnded, logRefused, readingOf, type Shown, showUnderLock } from './guest-reading.ts';
import { hashOfSecret, LinkSecret } from './link-secret.ts';

/** The secret that an opening gave. */
export const ReadByLinkInput = z.strictObject({ session: LinkSecret });
export type ReadByLinkInput = z.infer<typeof ReadByLinkInput>;

/** Who comes to the meeting, from a party without a house (INV-02); sent again with the same id it is done once. */
export const AnswerByLinkInput = z.strictObject({
  session: LinkSecret,
  command: CommandId,
  coming: z.boolean(),
  who: Text(200).optional(),
  note: Text(1000).optional(),
});
export type AnswerByLinkInput = z.infer<typeof AnswerByLinkInput>;

/**
 * Reads once more what a link has opened, as the consents are now (CON-24).
 *
 * @throws Refusal linkEnded
 */
export async function readByLink(ports: Ports, { session }: ReadByLinkInput): Promise<GuestReading> {
  return inSession(ports, session, (transaction, opened) => readAgain(transaction, ports, opened));
}

async function readAgain(transaction: ExchangeTransaction, ports: Ports, { shown, until }: InSession): Promise<GuestReading> {
  await transaction.log(logLine(guestOf(shown), { action: 'readByLink', reason: 'oneTimeLink' }, shown.plan));
  return readingOf(ports, shown, until);
}

/**
 * Answers the invitation by a link, by the same rules as a party with a house (INV-02).
 *
 * @throws Refusal linkEnded, or what stands against the answer
 */
export async function answerByLink(ports: Ports, { session, command, ...answer }: AnswerByLinkInput): Promise<GuestReading> {
  return inSession(ports, session, async (transaction, opened) => {
    if ((await transaction.originals.entryOf(command)) !== undefined) return readAgain(transaction, ports, opened);
    const { plan, party, at, link } = opened.shown;
    const change: PlanCommand = { type: 'answerInvitation', party: party.id, ...answer };
    const by = guestOf(opened.shown);
    const reasons = reasonsAgainst(plan, { change, by }, { house: ports.house, at });
    if (reasons.length > 0) return new Refusal(reasons);
    await applyChange(transaction, ports.house, { plan, change, command, by, at });
    await transaction.log(logLine(by, { action: change.type, reason: 'oneTimeLink' }, plan));
    const now = await showUnderLock(transaction, ports, link);
    return typeof now === 'string' ? linkEnded(at) : readingOf(ports, now, opened.until);
  });
}

interface InSession {
  readonly shown: Shown;
  readonly until: Instant;
}

type Work = (transaction: ExchangeTransaction, open: InSession) => Promise<GuestReading | Refusal>;

async function inSession(ports: Ports, session: string, work: Work): Promise<GuestReading> {
  const result = await ports.store.asExchange(ports.clock.now(), (transaction) => inOpened(transaction, ports, { session, work }));
  if (result instanceof Refusal) throw result;
  return result;
}

async function inOpened(transaction: ExchangeTransaction, ports: Ports, { session, work }: { session: string; work: Work }): Promise<GuestReading | Refusal> {
  const sessionHash = hashOfSecret(session);
  const first = await transaction.links.ofSession(sessionHash);
  if (first === undefined) return linkEnded(ports.clock.now());
  const shown = await showUnderLock(transaction, ports, first);
  // Read again under the plan's lock: it may have been taken back meanwhile.
  const link = (await transaction.links.ofSession(sessionHash)) ?? first;
  const at = ports.clock.now();
  const until = readableUntil(link, at);
  if (typeof shown !== 'string' && until !== undefined) return work(transaction, { shown, until });
  if (shown === 'notShared') await transaction.links.end(link.plan, link.unit, 'noLongerShared');
  await logRefused(transaction, link, 'readByLink:ended');
  return linkEnded(at);
}

const readableUntil = ({ readableUntil: until, endedAt }: GuestLink, at: Instant): Instant | undefined =>
  until !== undefined && endedAt === undefined && at < until ? until : undefined;
