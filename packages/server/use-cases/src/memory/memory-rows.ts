import type { GrantedPart } from '@stafett/access';
import type { CalendarDate, CommandId, HouseId, Instant, MessageId, PlanId, UnitId, UserId } from '@stafett/kernel';
import type { Author, HistoryEntry, Plan } from '@stafett/plan';
import type { GuestLink, LinkSecrets } from '../guest/guest-link.ts';
import type { Intent } from '../intent.schema.ts';
import type { AccessLogLine, Delivery, HeldCopy, KeptOpening, ReceivedMessage } from '../ports.ts';
import type { Proposal } from '../proposal.schema.ts';
import type { AwaitedHouse } from '../restoring/awaited-house.ts';

/** A grant with the time that it holds. */
export interface GrantRow {
  readonly plan: PlanId;
  readonly unit: UnitId;
  readonly part: GrantedPart;
  readonly from: Instant;
  readonly to?: Instant | undefined;
  readonly user?: UserId | undefined;
  readonly readsOnly?: true | undefined;
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
  readonly setAsideAt?: Instant | undefined;
  readonly givenUpAt?: Instant;
  readonly addedAt: Instant;
  readonly lastError?: string | undefined;
}

/** A one-time link with what is kept of its secrets. */
export interface LinkRow extends GuestLink, LinkSecrets {
  readonly sessionHash?: string;
}

/** A house that is asked after a restore. */
export interface AwaitedRow extends AwaitedHouse {
  readonly reason?: string | undefined;
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
  /** One-time links; like sessions they are in no backup. */
  readonly links: readonly LinkRow[];
  /** When the house was restored from a backup. */
  readonly restorations: readonly Instant[];
  /** Whom it has asked since the last time, and what they have told. */
  readonly awaited: readonly AwaitedRow[];
  readonly emergencies: readonly KeptOpening[];
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
  links: [],
  restorations: [],
  awaited: [],
  emergencies: [],
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

/** Whether a part of a plan is the work's own: the exchange's always, a unit's while it holds a grant. */
export function isOpen(work: MemoryWork, plan: PlanId, part: GrantedPart): boolean {
  return work.unit === undefined || grantsNow(work, plan, part).some(({ readsOnly }) => readsOnly === undefined);
}

/** Whether the work may read a part of a plan: in an emergency also what is not its own (SEC-08). */
export function isReadable(work: MemoryWork, plan: PlanId, part: GrantedPart): boolean {
  return work.unit === undefined || grantsNow(work, plan, part).length > 0;
}

/** Whether the work may read a part of a plan in an emergency. */
export const isOpenedInEmergency = (work: MemoryWork, plan: PlanId, part: GrantedPart): boolean =>
  grantsNow(work, plan, part).some(({ readsOnly }) => readsOnly === true);

const grantsNow = ({ rows, unit, user, now }: MemoryWork, plan: PlanId, part: GrantedPart): readonly GrantRow[] =>
  rows.grants.filter(
    (grant) =>
      grant.plan === plan &&
      grant.unit === unit &&
      grant.part === part &&
      (grant.user === undefined || grant.user === user) &&
      grant.from <= now &&
      (grant.to === undefined || now < grant.to),
  );

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

/** Opens a part of a plan to a unit or one of its users, unless it is open. */
export function openPart(work: MemoryWork, grant: Omit<GrantRow, 'from'>): void {
  const isSame = ({ plan, unit, part, user, to }: GrantRow): boolean =>
    plan === grant.plan && unit === grant.unit && part === grant.part && user === grant.user && to === undefined;
  if (grant.to !== undefined || !work.rows.grants.some(isSame)) work.rows = { ...work.rows, grants: [...work.rows.grants, { ...grant, from: work.now }] };
}

/** Ends the work on an original, of the units that are meant. */
export function closeOriginal(work: MemoryWork, id: PlanId, isTheirs: (unit: UnitId) => boolean): void {
  const isMeant = ({ plan, unit, part, to }: GrantRow): boolean => plan === id && isTheirs(unit) && part === 'original' && to === undefined;
  work.rows = {
    ...work.rows,
    grants: work.rows.grants.map((grant) => (isMeant(grant) ? { ...grant, to: work.now > grant.from ? work.now : grant.from } : grant)),
  };
}
