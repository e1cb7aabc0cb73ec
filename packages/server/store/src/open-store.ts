import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { type DueMessages, type ExchangeTransaction, type Store, type Transaction } from '@stafett/use-cases';
import { logTo } from './access-log.ts';
import { copiesOfHouse, copiesOfUnit } from './copies.ts';
import type { Database } from './database/database.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';
import { type Standing, transact, type Work } from './database/transact.ts';
import { dueMessages } from './due-messages.ts';
import { inboxIn } from './inbox.ts';
import { originalsIn } from './originals.ts';
import { outboxIn } from './outbox.ts';
import { outgoingMessagesIn } from './outgoing-messages.ts';
import { proposalAnswersIn, proposalsIn } from './proposals.ts';
import { type Sessions, sessionsOf } from './sessions.ts';
import { whenTaken } from './when-taken.ts';

/** Where a house keeps its data. */
export interface StoreSettings {
  readonly house: HouseId;
  /** The folder of the embedded database; in memory, and gone with the process, without one. */
  readonly dataFolder?: string | undefined;
  /** The address of a PostgreSQL; it is used instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
}

/** A house's own data, with what its host and its exchange need besides. */
export interface HouseStore extends Store {
  readonly sessions: Sessions;
  readonly outbox: DueMessages;
  /** Asks the database something; rejects when it does not answer. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a house's store, and makes the database ready when it is new.
 *
 * @param settings - the house, and where its data lie
 * @throws Error, within about five seconds, when a PostgreSQL cannot be reached; its message holds no password
 */
export async function openStore({ house, dataFolder, databaseUrl }: StoreSettings): Promise<HouseStore> {
  return storeOn(databaseUrl === undefined ? await openPglite(dataFolder) : await openPostgres(databaseUrl), house);
}

/** A house's store on a database that is open, perhaps with other houses. */
export function storeOn(database: Database, house: HouseId): HouseStore {
  const asExchange = <Result>(now: Instant, work: (work: Work) => Promise<Result>) => transact(database, { role: 'stafett_exchange', house, now }, work);
  return {
    as: (actor, now, work) =>
      whenTaken((time) => transact(database, standingOf(actor, { house, now: later(now, time) }), (open) => work(forPerson(open, actor)))),
    asExchange: (now, work) => whenTaken(() => asExchange(now, (open) => work(forExchange(open)))),
    sessions: sessionsOf(database, house),
    outbox: dueMessages(asExchange, house),
    health: () => transact(database, { role: 'stafett_host', house, now: '1970-01-01T00:00:00.000Z' as Instant }, async () => undefined),
    close: () => database.close(),
  };
}

const standingOf = ({ unit, user }: Actor, at: { house: HouseId; now: Instant }): Standing => ({ role: 'stafett_app', ...at, unit, user });

// Who was first may have looked at the clock last: what it opened has begun when the work is done again.
const later = (now: Instant, seconds: number): Instant => (seconds === 0 ? now : (new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant));

const forBoth = (work: Work): Omit<Transaction, 'copies'> => ({
  originals: originalsIn(work),
  proposals: proposalsIn(work),
  outbox: outboxIn(work),
  log: async (line) => logTo(work, line),
});

const forPerson = (work: Work, { unit }: Actor): Transaction => ({ ...forBoth(work), copies: copiesOfUnit(work, unit) });

const forExchange = (work: Work): ExchangeTransaction => ({
  ...forBoth(work),
  copies: copiesOfHouse(work),
  proposalAnswers: proposalAnswersIn(work),
  messages: outgoingMessagesIn(work),
  inbox: inboxIn(work),
});
