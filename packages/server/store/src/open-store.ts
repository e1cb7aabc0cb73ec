import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { type DueMessages, type ExchangeTransaction, type Store, type Transaction } from '@stafett/use-cases';
import { accessLogIn, logTo } from './log/access-log.ts';
import { copiesOfHouse, copiesOfUnit } from './copies.ts';
import { writeBackup } from './backup/backup.ts';
import type { RowCounts } from './backup/backup-tables.ts';
import type { Database } from './database/database.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';
import { type Standing, transact, type Work } from './database/transact.ts';
import { type ReportTrouble, withManners } from './database/with-manners.ts';
import { emergenciesIn, keepEmergency } from './emergencies.ts';
import { dueMessages } from './due-messages.ts';
import { guestLinksIn, openableLinksIn } from './guest-links.ts';
import { inboxIn } from './inbox.ts';
import { type Anchors, anchorsIn, anchorsInMemory } from './log/log-anchors.ts';
import { type LogAudit, logAudit } from './log/log-audit.ts';
import { originalsIn } from './originals.ts';
import { outboxIn } from './outbox.ts';
import { outgoingMessagesIn } from './outgoing-messages.ts';
import { type PlanMemory, planMemory } from './plan-memory.ts';
import { proposalAnswersIn, proposalsIn } from './proposals.ts';
import { awaitedIn, restoringIn } from './restoring.ts';
import { restoreBackup } from './backup/restore.ts';
import { type Sessions, sessionsOf } from './sessions.ts';
import { whenTaken } from './when-taken.ts';

/** Where a house keeps its data. */
export interface StoreSettings {
  readonly house: HouseId;
  /** The folder of the embedded database; in memory, and gone with the process, without one. */
  readonly dataFolder?: string | undefined;
  /** The address of a PostgreSQL; it is used instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Told each time when the database could not do what it was asked, and why. */
  readonly report?: ReportTrouble | undefined;
}

/** A house's own data, with what its host and its exchange need besides. */
export interface HouseStore extends Store {
  readonly sessions: Sessions;
  readonly outbox: DueMessages;
  /** The chain over the access log, and what an inspection reads. */
  readonly audit: LogAudit;
  /**
   * Writes everything that the house keeps, but its sessions, to a file (SEC-13).
   *
   * @returns how many rows of each table
   * @throws BackupError when the file cannot be made
   */
  backup(file: string): Promise<RowCounts>;
  /**
   * Fills an empty house from a backup, all of it or nothing, and anchors its log anew (SEC-13).
   *
   * @param at - the moment by the house's own clock, which its messages are reckoned by
   * @returns how many rows of each table
   * @throws BackupError when the house is not empty or the file is not a whole backup of it
   */
  restore(file: string, at: Instant): Promise<RowCounts>;
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
export async function openStore({ house, dataFolder, databaseUrl, report }: StoreSettings): Promise<HouseStore> {
  const database = databaseUrl === undefined ? await openPglite(dataFolder) : await openPostgres(databaseUrl);
  return storeOn(withManners(database, report), house, dataFolder === undefined ? anchorsInMemory() : anchorsIn(dataFolder));
}

/** A house's store on a database that is open, perhaps with other houses. */
export function storeOn(database: Database, house: HouseId, anchors: Anchors = anchorsInMemory()): HouseStore {
  const audit = logAudit(database, { house, anchors, machineNow });
  const memory = planMemory();
  const asExchange = <Result>(now: Instant, work: (work: Work) => Promise<Result>) => transact(database, { role: 'stafett_exchange', house, now }, work);
  return {
    as: (actor, now, work) =>
      whenTaken((time) => transact(database, standingOf(actor, { house, now: later(now, time) }), (open) => work(forPerson(open, memory, actor)))),
    asExchange: (now, work) => whenTaken(() => asExchange(now, (open) => work(forExchange(open, memory)))),
    sessions: sessionsOf(database, house),
    outbox: dueMessages(asExchange, house),
    audit,
    backup: (file) => writeBackup(database, { house, now: machineNow() }, file),
    async restore(file, at) {
      const rows = await restoreBackup(database, { house, now: machineNow(), at }, file);
      await audit.anchorAnew();
      return rows;
    },
    health: () => transact(database, { role: 'stafett_host', house, now: '1970-01-01T00:00:00.000Z' as Instant }, async () => undefined),
    close: () => database.close(),
  };
}

const machineNow = (): Instant => new Date().toISOString() as Instant;

const standingOf = ({ unit, user }: Actor, at: { house: HouseId; now: Instant }): Standing => ({ role: 'stafett_app', ...at, unit, user });

// Who was first may have looked at the clock last: what it opened has begun when the work is done again.
const later = (now: Instant, seconds: number): Instant => (seconds === 0 ? now : (new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant));

const forBoth = (work: Work, memory: PlanMemory): Omit<Transaction, 'copies'> => ({
  originals: originalsIn(work, memory),
  proposals: proposalsIn(work),
  outbox: outboxIn(work),
  links: guestLinksIn(work),
  log: async (line) => logTo(work, line),
  accessLog: accessLogIn(work),
  restoring: awaitedIn(work),
  emergencies: emergenciesIn(work),
});

const forPerson = (work: Work, memory: PlanMemory, { unit }: Actor): Transaction => ({ ...forBoth(work, memory), copies: copiesOfUnit(work, unit) });

const forExchange = (work: Work, memory: PlanMemory): ExchangeTransaction => ({
  ...forBoth(work, memory),
  copies: copiesOfHouse(work),
  keepEmergency: async (opening) => keepEmergency(work, opening),
  proposalAnswers: proposalAnswersIn(work),
  messages: outgoingMessagesIn(work),
  inbox: inboxIn(work),
  restoring: restoringIn(work),
  links: openableLinksIn(work),
});
