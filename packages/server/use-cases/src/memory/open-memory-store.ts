import type { HouseId, Instant } from '@stafett/kernel';
import type { DueMessages, ExchangeTransaction, Store, Transaction } from '../ports.ts';
import { planNotFound } from '../refusal.ts';
import { memoryCopiesOfHouse, memoryCopiesOfUnit, memoryProposalAnswers, memoryProposals } from './memory-copies.ts';
import { isToldOf, memoryEmergencies } from './memory-emergencies.ts';
import { memoryInbox } from './memory-inbox.ts';
import { memoryLinks, memoryOpenableLinks } from './memory-links.ts';
import { memoryOriginals } from './memory-originals.ts';
import { memoryDueMessages, memoryMessages, memoryOutbox } from './memory-outbox.ts';
import { memoryRestoring } from './memory-restoring.ts';
import { fail, IdTaken, isOwnDeed, type MemoryRows, type MemoryWork, noRows, stored } from './memory-rows.ts';

/** A house's data in memory, for tests and simulations: gone with the process. */
export interface MemoryStore extends Store {
  readonly outbox: DueMessages;
  /** Everything that is kept, to be looked at. */
  rows(): MemoryRows;
  /** Puts back what was kept at an earlier moment, as the restore of a backup does. */
  restore(backup: MemoryRows, at: Instant, takenAt?: Instant): void;
}

/**
 * Opens a store in memory. Its transactions come one after another, and leave nothing when they fail.
 *
 * @param house - whose data they are
 * @param newId - gives the ids of messages
 */
export function openMemoryStore(house: HouseId, newId: () => string): MemoryStore {
  let rows = noRows;
  let last: Promise<unknown> = Promise.resolve();
  const transact = <Result>(standing: Omit<MemoryWork, 'rows' | 'house' | 'newId'>, work: (open: MemoryWork) => Promise<Result>): Promise<Result> => {
    const done = last.then(async () => {
      const open: MemoryWork = { rows, house, newId, ...standing };
      const result = await work(open);
      if (open.failure !== undefined) throw open.failure;
      rows = open.rows;
      return result;
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    as: ({ unit, user }, now, work) =>
      whenTaken((time) => transact({ now: later(now, time), unit, user }, (open) => work({ ...forBoth(open), copies: memoryCopiesOfUnit(open) }))),
    asExchange: (now, work) => whenTaken(() => transact({ now }, (open) => work(forExchange(open)))),
    outbox: memoryDueMessages(() => rows),
    rows: () => rows,
    restore(backup, at, takenAt = at) {
      // What the house kept it only reads until the others have answered; its own name stands for those that it has not asked yet.
      const plans = new Map([...backup.plans].map(([id, plan]) => [id, plan.keeper === house ? { ...plan, confirming: { from: takenAt, to: at } } : plan]));
      const awaited = [{ house, seen: [], claims: [] }];
      rows = { ...backup, plans, links: [], restorations: [...backup.restorations, at], awaited };
    },
  };
}

// Once more, a second later, where an id is another's: what the other opened has begun then, and the work finds what it wrote.
async function whenTaken<Result>(work: (time: number) => Promise<Result>, time = 0): Promise<Result> {
  try {
    return await work(time);
  } catch (error) {
    if (!(error instanceof IdTaken)) throw error;
    if (time === 1) throw planNotFound();
    return whenTaken(work, time + 1);
  }
}

const later = (now: Instant, seconds: number): Instant => (seconds === 0 ? now : (new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant));

const forBoth = (work: MemoryWork): Omit<Transaction, 'copies'> => ({
  originals: memoryOriginals(work),
  proposals: memoryProposals(work),
  outbox: memoryOutbox(work),
  links: memoryLinks(work),
  async log(line) {
    if (!isOwnDeed(work, { ...line, house: line.fromHouse })) fail(work, new Error('The log may not be written in the name of somebody else.'));
    work.rows = { ...work.rows, log: [...work.rows.log, { ...line, at: work.now }] };
  },
  accessLog: memoryAccessLog(work),
  restoring: memoryRestoring(work),
  emergencies: memoryEmergencies(work),
});

const forExchange = (work: MemoryWork): ExchangeTransaction => ({
  ...forBoth(work),
  copies: memoryCopiesOfHouse(work),
  async keepEmergency(opening) {
    const isKept = work.rows.emergencies.some(({ id }) => id === opening.id);
    if (!isKept) work.rows = { ...work.rows, emergencies: [...work.rows.emergencies, stored(opening)] };
  },
  proposalAnswers: memoryProposalAnswers(work),
  messages: memoryMessages(work),
  inbox: memoryInbox(work),
  restoring: memoryRestoring(work),
  links: memoryOpenableLinks(work),
});

const memoryAccessLog = (work: MemoryWork): Transaction['accessLog'] => ({
  async ofPlan(plan, limit) {
    const lines = work.rows.log.filter((line) => line.plan === plan && isToldOf(work, plan, line.unit)).toReversed();
    return lines.slice(0, limit).map(({ at, name, unit, action, fromHouse, reason }) => stored({ at, name, unit, action, fromHouse, reason }));
  },
});
