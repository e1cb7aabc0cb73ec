import type { GrantedPart } from '@stafett/access';
import type { CalendarDate, CommandId, HouseId, Instant, MessageId, PlanId, UnitId, UserId } from '@stafett/kernel';
import type { Author, HistoryEntry, Plan } from '@stafett/plan';
import type { Intent } from '../intent.schema.ts';
import type { AccessLogLine, Delivery, HeldCopy, ReceivedMessage } from '../ports.ts';
import type { Proposal } from '../proposal.schema.ts';

/** A grant with the time that it holds. */
export interface GrantRow {
  readonly plan: PlanId;
  readonly unit: UnitId;
  readonly part: GrantedPart;
  readonly from: Instant;
  readonly to?: Instant;
}

/** A message on its way out, with its place in the line. */
export interface OutboxRow {
  readonly id: MessageId;
  readonly insertion: number;
  readonly intent: Intent;
  readonly nextAttemptAt: Instant;
  readonly attempts: number;
  readonly sequence?: number;
  readonly releasedVersion?: number | undefined;
  readonly releasedKinds?: Delivery['kinds'];
  readonly sentAt?: Instant;
  readonly deliveredAt?: Instant;
  readonly droppedAt?: Instant;
  readonly setAsideAt?: Instant;
  readonly lastError?: string | undefined;
}

/** Everything that a house keeps; each collection is replaced whole when something in it changes. */
export interface MemoryRows {
  readonly plans: ReadonlyMap<PlanId, Plan>;
  /** The Swedish day that each plan was last looked at. */
  readonly looks: ReadonlyMap<PlanId, CalendarDate>;
  readonly history: readonly HistoryEntry[];
  readonly refusedWords: readonly HistoryEntry[];
  readonly grants: readonly GrantRow[];
  readonly copies: readonly HeldCopy[];
  readonly proposals: ReadonlyMap<CommandId, Proposal>;
  readonly outbox: readonly OutboxRow[];
  readonly outboxPositions: ReadonlyMap<string, number>;
  readonly inbox: readonly (ReceivedMessage & { readonly receivedAt: Instant })[];
  /** When the house was restored from a backup. */
  readonly restorations: readonly Instant[];
  readonly log: readonly (AccessLogLine & { readonly at: Instant })[];
}

/** A house that has just been built. */
export const noRows: MemoryRows = {
  plans: new Map(),
  looks: new Map(),
  history: [],
  refusedWords: [],
  grants: [],
  copies: [],
  proposals: new Map(),
  outbox: [],
  outboxPositions: new Map(),
  inbox: [],
  restorations: [],
  log: [],
};

/** An open transaction: what it has read and written so far, and for whom. */
export interface MemoryWork {
  rows: MemoryRows;
  readonly house: HouseId;
  readonly now: Instant;
  /** Absent for the exchange, which sees the whole house. */
  readonly unit?: UnitId;
  readonly user?: UserId;
  /** What went wrong first: then nothing is kept, whether or not the work heard of it. */
  failure?: Error;
  newId(): string;
}

/** A value as a database gives it back: without the fields that have none. */
export const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** Puts one thing in a map, in a new map. */
export const including = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> => new Map(map).set(key, value);

/** Whether the work may see a part of a plan: the exchange always, a unit while it holds a grant. */
export function isOpen({ rows, unit, now }: MemoryWork, plan: PlanId, part: GrantedPart): boolean {
  if (unit === undefined) return true;
  return rows.grants.some(
    (grant) => grant.plan === plan && grant.unit === unit && grant.part === part && grant.from <= now && (grant.to === undefined || now < grant.to),
  );
}

/** Whether a deed is in the name of whoever works: a person's only in their own, the exchange's in anybody's. */
export function isOwnDeed({ house, unit, user }: MemoryWork, by: Omit<Author, 'name'>): boolean {
  return unit === undefined || (by.house === house && by.unit === unit && by.user === user);
}

/** Lets a piece of work fail. */
export function fail(work: MemoryWork, error: Error): never {
  work.failure ??= error;
  throw error;
}

/** The id of a plan, a command or a proposal is another's. */
export class IdTaken extends Error {}

/** Opens a part of a plan to a unit, unless it is open. */
export function openPart(work: MemoryWork, grant: Pick<GrantRow, 'plan' | 'unit' | 'part'>): void {
  const isHeld = work.rows.grants.some(({ plan, unit, part, to }) => plan === grant.plan && unit === grant.unit && part === grant.part && to === undefined);
  if (!isHeld) work.rows = { ...work.rows, grants: [...work.rows.grants, { ...grant, from: work.now }] };
}

/** Ends a unit's work on an original. */
export function closeOriginal(work: MemoryWork, plan: PlanId, unit: UnitId): void {
  const isMeant = (grant: GrantRow): boolean => grant.plan === plan && grant.unit === unit && grant.part === 'original' && grant.to === undefined;
  work.rows = {
    ...work.rows,
    grants: work.rows.grants.map((grant) => (isMeant(grant) ? { ...grant, to: work.now > grant.from ? work.now : grant.from } : grant)),
  };
}
