import type { CalendarDate, HouseId, Instant, MessageId } from '@stafett/kernel';
import type { MemoryRows, MemoryStore, Ports } from '@stafett/use-cases';

/** Where in its next pieces of work a house dies. */
export interface Doom {
  readonly point: 'beforeCommit' | 'afterCommit';
  /** After so many transactions. */
  left: number;
}

/** A house between two starts: all that it knows and has not in its rows ends with it. */
export interface Life {
  isOver: boolean;
  readonly ports: Ports;
  readonly underWay: Set<MessageId>;
  lookedOn: CalendarDate | undefined;
}

/** A house with its rows, its clock and the life that it lives now. */
export interface SimulatedHouse {
  readonly id: HouseId;
  readonly store: MemoryStore;
  /** How far its clock is from the true time, in milliseconds. */
  skew: number;
  /** Until when its clock was further from the true time than it may be. */
  wrongUntil: number;
  life: Life | undefined;
  doom: Doom | undefined;
  /** The rows as they were at the last commit. */
  rows: MemoryRows;
  wakesAt: number | undefined;
  alarmAt: number;
}

/** What time it is in a house. */
export const clockOf = ({ time }: { readonly time: { now(): number } }, { skew }: Pick<SimulatedHouse, 'skew'>): Instant =>
  new Date(time.now() + skew).toISOString() as Instant;

/** What those wait for who wait for a house that has died. */
export const forever = new Promise<never>(() => undefined);
