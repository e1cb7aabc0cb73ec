import type { HouseId } from '@stafett/kernel';
import type { Author } from '@stafett/plan';
import { logLine } from './author-of.ts';
import { handOver } from './end-move.ts';
import type { ExchangeTransaction, HeldCopy } from './ports.ts';
import { against } from './refusal.ts';
import { saysWhose } from './says-whose.ts';
import { trustInKeeper } from './trust-in-keeper.ts';
import type { MessageOf, Receiving, Reception } from './verified-message.ts';

type ToUnit = MessageOf<'copy' | 'ended' | 'moved'>;

/** A new copy for one of the house's units, from the house that keeps the original. */
export async function receiveCopy(transaction: ExchangeTransaction, message: MessageOf<'copy'>, receiving: Receiving): Promise<Reception> {
  const { copy, unit } = message.body;
  const { house, clock } = receiving;
  if (!house.units.some((own) => own.house === house.id && own.unit === unit)) return [against('unknownUnit', 'INV-03', clock.now())];
  if (!isAsItSays(message, house.id)) return [against('notTheOriginal', 'SEC-03', clock.now())];
  await hearThatItCame(transaction, message, receiving);
  const refused = await unlessTrusted(transaction, message, receiving);
  if (refused !== undefined) return refused;
  await transaction.copies.receive(unit, copy);
  return done(transaction, message, 'receiveCopy');
}

// A copy is from its keeper, of this plan and term, about somebody whose age is known, and for a party.
function isAsItSays({ from, plan, term, body: { copy, unit } }: MessageOf<'copy'>, house: HouseId): boolean {
  const isFromKeeper = copy.id === plan && copy.keeper === from && copy.term === term;
  return isFromKeeper && saysWhose(copy) && copy.parties.some((party) => party.house === house && party.unit === unit);
}

/** No more copies will come to a unit; it keeps what it has (CON-24). */
export async function receiveEnded(transaction: ExchangeTransaction, message: MessageOf<'ended'>, receiving: Receiving): Promise<Reception> {
  await hearThatItCame(transaction, message, receiving);
  const copy = (await liveCopy(transaction, message))?.copy;
  if (copy === undefined) return [];
  // Who sent the copy may end it, also when the original has moved on before the word of it came.
  const refused = copy.keeper === message.from ? undefined : await unlessTrusted(transaction, message, receiving);
  if (refused !== undefined) return refused;
  await transaction.copies.end(message.plan, message.body.unit);
  return done(transaction, message, 'copyEnded');
}

/** The keeper says that the original has moved, and to which house: that one may tell from now on (SEC-02). */
export async function receiveMoved(transaction: ExchangeTransaction, message: MessageOf<'moved'>, receiving: Receiving): Promise<Reception> {
  const { term, body } = message;
  await hearThatItCame(transaction, message, receiving);
  const held = await liveCopy(transaction, message);
  if (held === undefined || held.copy.term >= term) return [];
  const refused = await unlessTrusted(transaction, message, receiving);
  if (refused !== undefined) return refused;
  await transaction.copies.receive(body.unit, { ...held.copy, keeper: body.keeper, term }, held.receivedAt);
  return done(transaction, message, 'originalMoved');
}

// The house that the original was sent to tells of it as its keeper: it has come there, though a restored giver has lost the answer that said so (LAD-03, SEC-13).
async function hearThatItCame(transaction: ExchangeTransaction, { from, plan: id, term }: ToUnit, receiving: Receiving): Promise<void> {
  const plan = await transaction.originals.readForChange(id);
  if (plan?.keeper === receiving.house.id && plan.moving?.to === from && term > plan.term) await handOver(transaction, plan, receiving);
}

async function liveCopy(transaction: ExchangeTransaction, { plan, body }: ToUnit): Promise<HeldCopy | undefined> {
  const held = await transaction.copies.ofUnit(plan, body.unit);
  return held?.endedAt === undefined ? held : undefined;
}

async function unlessTrusted(
  transaction: ExchangeTransaction,
  { from, plan, term, body }: ToUnit,
  { house, clock }: Receiving,
): Promise<Reception | undefined> {
  const original = await transaction.originals.read(plan);
  // Whether this house has given it away since its backup is being asked (SEC-13).
  if (original?.confirming !== undefined && term > original.term) return 'notYet';
  const held = await transaction.copies.ofUnit(plan, body.unit);
  const trust = trustInKeeper({ keeper: from, term }, { house: house.id, original, held });
  if (trust === 'keeper') return undefined;
  if (trust === 'unnamed') return 'notYet';
  return [against(trust === 'former' ? 'olderTerm' : 'notTheOriginal', 'SEC-03', clock.now())];
}

async function done(transaction: ExchangeTransaction, { from, plan, body }: ToUnit, action: string): Promise<Reception> {
  const by: Author = { user: 'exchange', name: 'exchange', house: from, unit: body.unit };
  await transaction.log(logLine(by, { action, reason: 'messageBetweenHouses' }, plan));
  return [];
}
