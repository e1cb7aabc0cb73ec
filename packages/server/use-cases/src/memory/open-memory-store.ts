import type { HouseId } from '@stafett/kernel';
import type { DueMessages, ExchangeTransaction, Inbox, Store, Transaction } from '../ports.ts';
import { memoryCopiesOfHouse, memoryCopiesOfUnit, memoryProposalAnswers, memoryProposals } from './memory-copies.ts';
import { memoryOriginals } from './memory-originals.ts';
import { memoryDueMessages, memoryMessages, memoryOutbox } from './memory-outbox.ts';
import { type MemoryRows, type MemoryWork, noRows } from './memory-rows.ts';

/** A house's data in memory, for tests and simulations: gone with the process. */
export interface MemoryStore extends Store {
  readonly outbox: DueMessages;
  /** Everything that is kept, to be looked at. */
  rows(): MemoryRows;
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
      rows = open.rows;
      return result;
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    as: ({ unit }, now, work) => transact({ now, unit }, (open) => work({ ...forBoth(open), copies: memoryCopiesOfUnit(open) })),
    asExchange: (now, work) => transact({ now }, (open) => work(forExchange(open))),
    outbox: memoryDueMessages(() => rows),
    rows: () => rows,
  };
}

const forBoth = (work: MemoryWork): Omit<Transaction, 'copies'> => ({
  originals: memoryOriginals(work),
  proposals: memoryProposals(work),
  outbox: memoryOutbox(work),
  async log(line) {
    work.rows = { ...work.rows, log: [...work.rows.log, line] };
  },
});

const forExchange = (work: MemoryWork): ExchangeTransaction => ({
  ...forBoth(work),
  copies: memoryCopiesOfHouse(work),
  proposalAnswers: memoryProposalAnswers(work),
  messages: memoryMessages(work),
  inbox: memoryInbox(work),
});

const memoryInbox = (work: MemoryWork): Inbox => ({
  lastSequence: async (sender, plan) =>
    Math.max(0, ...work.rows.inbox.filter((one) => one.sender === sender && one.plan === plan).map(({ sequence }) => sequence)),
  wasReceived: async (id) => work.rows.inbox.some((one) => one.id === id),
  async record(message) {
    work.rows = { ...work.rows, inbox: [...work.rows.inbox, message] };
  },
});
