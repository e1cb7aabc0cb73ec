import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, UnitId } from '@stafett/kernel';
import { type DueMessages, type ExchangeTransaction, type MemoryStore, openMemoryStore, type Store, type Transaction } from '@stafett/use-cases';
import { type Database, query } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { type HouseStore, storeOn } from '../open-store.ts';
import { begun, type Carried, minute, someoneAt } from './fictional-plans.ts';

/** A house's store, as far as every store is the same. */
export interface TestStore extends Store {
  readonly outbox: DueMessages;
}

/** What the contract is run on. */
export interface Ground<Opened extends TestStore = TestStore> {
  /** The store of a house, perhaps with other houses on the same ground. */
  open(house: HouseId): Opened;
  /** As if the house were restored, at the minute, from a backup that it has just made. */
  restore(house: Pick<TestHouse<Opened>, 'id' | 'store'>, minutes: number): Promise<void>;
}

/** A database, where one can also ask in SQL. */
export interface SqlGround extends Ground<HouseStore> {
  readonly database: Database;
}

/** The ground that an open database is. */
export const groundOn = (database: Database): SqlGround => ({
  database,
  open: (house) => storeOn(database, house),
  restore: ({ id: house }, minutes) =>
    transact(database, { role: 'stafett_backup', house, now: minute(minutes) }, async ({ send }) => {
      send(query.insertInto('restoration').values({ organisation: house, at: minute(minutes) }));
      send(query.insertInto('awaited_house').values({ organisation: house, restored_at: minute(minutes), house }));
    }),
});

/** Stores that are gone with the test. */
export const groundInMemory: Ground<MemoryStore> = {
  open: (house) => openMemoryStore(house, randomUUID),
  restore: async ({ store }, minutes) => store.restore(store.rows(), minute(minutes)),
};

/** Something that holds on every ground of its kind, told by its title. */
export type Contract<On extends Ground = Ground> = Readonly<Record<string, (ground: On) => Promise<void>>>;

/** A house of the test's own, with somebody in it. */
export interface TestHouse<Opened extends TestStore = TestStore> {
  readonly id: HouseId;
  readonly store: Opened;
  readonly actor: Actor;
  /** Work as the actor, at a minute. */
  at<Result>(minutes: number, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Work as the house's exchange, at a minute. */
  exchange<Result>(minutes: number, work: (transaction: ExchangeTransaction) => Promise<Result>): Promise<Result>;
  /** A plan that the actor has begun and works on, from minute 0. */
  begin(): Promise<Carried>;
}

/** A new house on the same ground; what other tests have left is not its own. */
export function newHouse<Opened extends TestStore>(ground: Ground<Opened>): TestHouse<Opened> {
  const id = `house-${randomUUID()}` as HouseId;
  const store = ground.open(id);
  const actor = someoneAt(id, 'barn-och-familj');
  const at: TestHouse<Opened>['at'] = (minutes, work) => store.as(actor, minute(minutes), work);
  const begin = async (): Promise<Carried> => {
    const carried = begun(actor);
    await at(0, (transaction) => beginIn(transaction, carried, [actor.unit]));
    return carried;
  };
  return { id, store, actor, at, exchange: (minutes, work) => store.asExchange(minute(minutes) as Instant, work), begin };
}

/** What is said to somebody who writes where it may not: a database's words, or the memory's. */
export const notAllowed = /row-level security|permission denied|may not be/;

/** Begins a plan and opens it to units, as a use case does. */
export async function beginIn({ originals }: Pick<Transaction, 'originals'>, { plan, entry }: Carried, units: readonly UnitId[]): Promise<void> {
  await originals.begin(plan, entry);
  await originals.grant(
    plan.id,
    units.map((unit) => ({ unit, part: 'original' })),
  );
}
