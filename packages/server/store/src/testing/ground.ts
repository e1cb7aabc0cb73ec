import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, UnitId } from '@stafett/kernel';
import type { ExchangeTransaction, Transaction } from '@stafett/use-cases';
import type { Database } from '../database/database.ts';
import { type HouseStore, storeOn } from '../open-store.ts';
import { begun, type Carried, minute, someoneAt } from './fictional-plans.ts';

/** What the contract is run on. */
export interface Ground {
  readonly database: Database;
}

/** Something that holds on every database, told by its title. */
export type Contract = Readonly<Record<string, (ground: Ground) => Promise<void>>>;

/** A house of the test's own, with somebody in it. */
export interface TestHouse {
  readonly id: HouseId;
  readonly store: HouseStore;
  readonly actor: Actor;
  /** Work as the actor, at a minute. */
  at<Result>(minutes: number, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Work as the house's exchange, at a minute. */
  exchange<Result>(minutes: number, work: (transaction: ExchangeTransaction) => Promise<Result>): Promise<Result>;
  /** A plan that the actor has begun and works on, from minute 0. */
  begin(): Promise<Carried>;
}

/** A new house on the same database; what other tests have left is not its own. */
export function newHouse({ database }: Ground): TestHouse {
  const id = `house-${randomUUID()}` as HouseId;
  const store = storeOn(database, id);
  const actor = someoneAt(id, 'barn-och-familj');
  const at: TestHouse['at'] = (minutes, work) => store.as(actor, minute(minutes), work);
  const begin = async (): Promise<Carried> => {
    const carried = begun(actor);
    await at(0, (transaction) => beginIn(transaction, carried, [actor.unit]));
    return carried;
  };
  return { id, store, actor, at, exchange: (minutes, work) => store.asExchange(minute(minutes) as Instant, work), begin };
}

/** Begins a plan and opens it to units, as a use case does. */
export async function beginIn({ originals }: Pick<Transaction, 'originals'>, { plan, entry }: Carried, units: readonly UnitId[]): Promise<void> {
  await originals.begin(plan, entry);
  await originals.grant(
    plan.id,
    units.map((unit) => ({ unit, part: 'original' })),
  );
}
