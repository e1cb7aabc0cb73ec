import type { Envelope } from '@stafett/exchange';
import type { Instant, MessageId } from '@stafett/kernel';
import type { ExchangeTransaction, Inbox, MemoryRows, Ports } from '@stafett/use-cases';

/** A bug that is planted to see that it is found: it changes what the use cases are given, never the use cases. */
export interface Mutant {
  readonly name: string;
  readonly atRelease?: (ports: Ports, rows: () => MemoryRows) => Ports;
  readonly atReception?: (ports: Ports, envelope: Envelope) => Ports;
  readonly atCommand?: (ports: Ports) => Ports;
  /** What the worker takes to be due. */
  readonly due?: (rows: MemoryRows, now: Instant) => readonly MessageId[];
}

/** Ports whose exchange transactions are changed. */
export const withExchange = (ports: Ports, change: (transaction: ExchangeTransaction) => ExchangeTransaction): Ports => ({
  ...ports,
  store: { ...ports.store, asExchange: (now, work) => ports.store.asExchange(now, (transaction) => work(change(transaction))) },
});

/** Ports whose inbox is changed. */
export const withInbox = (ports: Ports, change: (inbox: Inbox) => Partial<Inbox>): Ports =>
  withExchange(ports, (transaction) => ({ ...transaction, inbox: { ...transaction.inbox, ...change(transaction.inbox) } }));
