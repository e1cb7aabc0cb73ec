import type { CommandId } from '@stafett/kernel';
import { type Author, applyEntry, answerablePlace, type HistoryEntry, type Plan } from '@stafett/plan';
import { announce } from '../apply-change.ts';
import { logLine } from '../author-of.ts';
import { sendOn, waitingHere } from '../end-move.ts';
import { noPlan } from '../no-plan.ts';
import type { ExchangeTransaction } from '../ports.ts';
import type { MessageOf, Receiving, Reception } from '../verified-message.ts';
import { goOnIfAnswered } from './go-on-if-answered.ts';
import { isAwaited, notAsked } from './is-awaited.ts';
import { originalIn } from './opened-proof.ts';

/**
 * Another house says that an original has gone on. That this house gave it away it believes by its own signature only; what it cannot be shown it keeps as a claim,
 * and the house that claims it counts as not having answered (SEC-02, SEC-03, SEC-13).
 */
export async function receiveKeeping(transaction: ExchangeTransaction, message: MessageOf<'keeping'>, receiving: Receiving): Promise<Reception> {
  const { from, body } = message;
  if (!(await isAwaited(transaction, from))) return notAsked(receiving);
  const { about, keeper, term } = body;
  const held = await transaction.originals.readForChange(about);
  if (held !== undefined && held.term >= term) return [];
  const given = await givenAway(message, receiving);
  if (given === undefined || given.term <= (held?.term ?? 0)) {
    await transaction.restoring.hear(from, { claims: [{ plan: about, term }] });
    return [];
  }
  await recall(transaction, { held, plan: { ...given, keeper, term } }, receiving);
  return [];
}

/** Another house has told all that it knows (SEC-13). */
export async function receiveKeepingTold(transaction: ExchangeTransaction, { from, body }: MessageOf<'keepingTold'>, receiving: Receiving): Promise<Reception> {
  if (!(await isAwaited(transaction, from))) return notAsked(receiving);
  await transaction.restoring.hear(from, { seen: body.seen, ...(body.isLast ? { toldAt: receiving.clock.now() } : {}) });
  if (body.isLast) await goOnIfAnswered(transaction, receiving);
  return [];
}

async function givenAway({ from, body }: MessageOf<'keeping'>, { house, opens }: Receiving): Promise<Plan | undefined> {
  if (body.proof === undefined || body.keeper === house.id) return undefined;
  const opened = await opens?.(body.proof, from);
  if (opened?.from !== house.id) return undefined;
  const original = originalIn(opened);
  return original !== undefined && isGivenTo(from, body, original) ? original : undefined;
}

const isGivenTo = (from: string, { about, term }: { about: string; term: number }, original: Plan): boolean =>
  original.id === about && original.keeper === from && original.term <= term;

interface Recalled {
  readonly held: Plan | undefined;
  readonly plan: Plan;
}

// The house has handed it over and had forgotten: it is a giver again, what was asked here meanwhile goes to the keeper, and its units are told anew by that one.
async function recall(transaction: ExchangeTransaction, { held, plan: given }: Recalled, { house, clock, newId }: Receiving): Promise<void> {
  const waiting = held === undefined ? [] : await waitingHere(transaction, held);
  const at = clock.now();
  const by: Author = { user: 'exchange', name: 'exchange', house: house.id, unit: answerablePlace(held ?? given).unit } as Author;
  const version = Math.max(held?.version ?? 0, given.version) + 1;
  const { id, keeper, term } = given;
  const entry: HistoryEntry = { plan: id, version, command: newId() as CommandId, keeper, term, change: { type: 'recallHandOver', plan: given }, by, at };
  const plan = applyEntry(held, entry);
  await (held === undefined ? transaction.originals.begin(plan, entry) : transaction.originals.save(plan, entry));
  await announce(transaction, house, { before: held, after: plan, at });
  await sendOn(transaction, { plan, waiting }, house);
  await transaction.outbox.add({ kind: 'askAgain', receiver: keeper, plan: noPlan });
  await transaction.log(logLine(by, { action: 'recallHandOver', reason: 'messageBetweenHouses' }, plan));
}
