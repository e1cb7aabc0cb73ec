import { isDeepStrictEqual } from 'node:util';
import { grantsFor } from '@stafett/access';
import type { CommandId, Instant } from '@stafett/kernel';
import {
  applyEntry,
  type Author,
  type CancelMove,
  type GoOn,
  type HandOver,
  type HistoryEntry,
  type Plan,
  type PlanCommand,
  isOutside,
  partiesToTell,
  settleEntry,
} from '@stafett/plan';
import { endLinks } from './guest/end-links.ts';
import type { OwnHouse, Transaction } from './ports.ts';

/** A change that the rules have allowed. */
export interface AllowedChange<Change = PlanCommand> {
  readonly plan: Plan;
  readonly change: Change;
  readonly command: CommandId;
  readonly by: Author;
  readonly at: Instant;
}

type AnyChange = AllowedChange<PlanCommand | HandOver | CancelMove | GoOn>;

/** The entry that a change makes in the history. */
export function entryFor({ plan, change, command, by, at }: AnyChange): HistoryEntry {
  return { plan: plan.id, version: plan.version + 1, command, keeper: plan.keeper, term: plan.term, change, by, at };
}

type Writing = Pick<Transaction, 'originals' | 'outbox' | 'links'>;

/** Writes an allowed change: history, plan, grants, and what the parties shall be told, in the caller's transaction. */
export async function applyChange(transaction: Writing, house: OwnHouse, allowed: AnyChange): Promise<Plan> {
  const entry = settleEntry(allowed.plan, entryFor(allowed));
  const after = applyEntry(allowed.plan, entry);
  await transaction.originals.save(after, entry);
  const grants = grantsFor(after, house.id);
  // What was opened before stays open.
  if (!isDeepStrictEqual(grants, grantsFor(allowed.plan, house.id))) await transaction.originals.grant(after.id, grants);
  await endLinks(transaction, { before: allowed.plan, after, house: house.id, at: allowed.at });
  await announce(transaction, house, { before: allowed.plan, after, at: allowed.at });
  return after;
}

/** Puts in the outbox what a change means for others: new copies to the parties; the original when it is about to move; and when it has moved, word of it to those who trust this house for the plan. */
export async function announce(transaction: Writing, house: OwnHouse, change: { before: Plan | undefined; after: Plan; at: Instant }): Promise<void> {
  const { before, after, at } = change;
  if (after.moving !== undefined && before?.moving === undefined) {
    await transaction.outbox.add({ kind: 'original', receiver: after.moving.to, plan: after.id });
  }
  const hasMoved = after.keeper !== house.id;
  // While it was on its way nothing was told to the house that it was for; what a restored house had told is not known, and until its consents have been gone through it tells nothing.
  const known = isTold(before) ? before : undefined;
  const places = hasMoved
    ? after.parties.filter((party) => party.house !== house.id && party.house !== after.keeper && !isOutside(party))
    : partiesToTell(known, after, at);
  for (const place of places) await transaction.outbox.add({ kind: 'copy', receiver: place.house, plan: after.id, unit: place.unit });
}

const isTold = (before: Plan | undefined): boolean =>
  before?.moving === undefined && before?.confirming === undefined && before?.consentsToConfirm === undefined;
