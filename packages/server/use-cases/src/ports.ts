import type { EmergencyOpening, Grant } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import type { InformationKind } from '@stafett/consent';
import type { CalendarDate, CommandId, HouseId, Instant, MessageId, PersonId, PlanId, UnitId, Violation } from '@stafett/kernel';
import type { HistoryEntry, PartyUnit, Plan } from '@stafett/plan';
import type { RoutineProfile } from '@stafett/rulebook';
import type { GuestLinks, OpenableLinks } from './guest/guest-link.ts';
import type { Intent } from './intent.schema.ts';
import type { Proposal } from './proposal.schema.ts';
import type { AwaitedHouses, Restoring } from './restoring/awaited-house.ts';

/** Tells the time; only the demo's and the tests' clock can be moved. */
export interface Clock {
  now(): Instant;
}

/** This house, and the units that it and its peers have. */
export interface OwnHouse {
  readonly id: HouseId;
  readonly name: string;
  readonly units: readonly PartyUnit[];
  readonly profile: RoutineProfile;
}

/** What every use case works with. */
export interface Ports {
  readonly house: OwnHouse;
  readonly clock: Clock;
  readonly store: Store;
  newId(): string;
}

/** The house's own data. Every piece of work is one transaction: all of it is kept, or nothing. */
export interface Store {
  /** Work as somebody who is signed in; the database shows only what the unit's grants open. */
  as<Result>(actor: Actor, now: Instant, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Work as the house's exchange; sees the house's plans, and no other house's. */
  asExchange<Result>(now: Instant, work: (transaction: ExchangeTransaction) => Promise<Result>): Promise<Result>;
}

/** One line of the access log (SEC-07, SEC-15). */
export interface AccessLogLine {
  readonly action: string;
  readonly plan?: PlanId | undefined;
  /** Whom the plan is about, by the plan's own id of the person; never a personal number (SEC-10, SEC-15). */
  readonly person?: PersonId | undefined;
  /** By what ground, as a word; in words only where it has to be said: an emergency opening (SEC-08). */
  readonly reason?: string | undefined;
  readonly user: string;
  readonly name: string;
  readonly unit: UnitId;
  readonly fromHouse: HouseId;
}

/** Who has opened a plan, or written to it: what the person may be shown (SEC-07). */
export interface AccessLogEntry extends Pick<AccessLogLine, 'action' | 'name' | 'unit' | 'fromHouse' | 'reason'> {
  readonly at: Instant;
}

/** A copy as this house holds it. */
export interface HeldCopy {
  readonly unit: UnitId;
  readonly copy: Plan;
  readonly receivedAt: Instant;
  readonly endedAt?: Instant | undefined;
}

/** An emergency opening as it is kept; in the house that keeps the original it is not told which user of another house, nor in which words (SEC-08, SEC-01). */
export interface KeptOpening extends Omit<EmergencyOpening, 'user' | 'why'> {
  readonly id: string;
  readonly user?: EmergencyOpening['user'] | undefined;
  readonly why?: string | undefined;
  readonly name?: string | undefined;
}

/** How far the copies of one unit have come. */
export interface Delivery {
  readonly house: HouseId;
  readonly unit: UnitId;
  readonly deliveredVersion?: number | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly waiting: boolean;
  /** The kinds of information in the last version that was delivered: what the unit still holds when nothing more is shared (CON-24). */
  readonly kinds?: readonly InformationKind[] | undefined;
}

/** The plans whose original lies in this house. */
export interface Originals {
  read(plan: PlanId): Promise<Plan | undefined>;
  /** Reads and holds the plan until the transaction ends, so that changes come one after another. */
  readForChange(plan: PlanId): Promise<Plan | undefined>;
  list(): Promise<readonly Plan[]>;
  history(plan: PlanId): Promise<readonly HistoryEntry[]>;
  /** What was done under an id; one's own deeds are found also when the original has moved on (PLA-12). */
  entryOf(command: CommandId): Promise<HistoryEntry | undefined>;
  begin(plan: Plan, entry: HistoryEntry): Promise<void>;
  save(plan: Plan, entry: HistoryEntry): Promise<void>;
  /** Words that came too late are kept beside the history (PRO-22). */
  keepRefused(entry: HistoryEntry): Promise<void>;
  grant(plan: PlanId, grants: readonly Grant[]): Promise<void>;
  /** Ends every other unit's work on the original; for the exchange, which alone changes who answers. */
  endOtherGrants(plan: PlanId, units: readonly UnitId[]): Promise<void>;
  /** Plans that this house keeps and that were last looked at before the day, with that day: consents may have ended by date since (CON-35). The beginning counts as a look, a save does not. */
  notLookedAtSince(day: CalendarDate, limit: number): Promise<readonly { readonly plan: PlanId; readonly lookedAt: CalendarDate }[]>;
  lookedAt(plan: PlanId, day: CalendarDate): Promise<void>;
}

/** What a signed-in person's use case can reach. */
export interface Transaction {
  readonly originals: Originals;
  readonly copies: {
    read(plan: PlanId): Promise<HeldCopy | undefined>;
    list(): Promise<readonly HeldCopy[]>;
    /** Every copy of the plan that is open to the user: the unit's own, or in an emergency all that lie in the house. */
    ofPlan(plan: PlanId): Promise<readonly HeldCopy[]>;
  };
  readonly proposals: {
    add(proposal: Proposal): Promise<void>;
    list(plan: PlanId): Promise<readonly Proposal[]>;
    read(proposal: CommandId): Promise<Proposal | undefined>;
  };
  readonly outbox: { add(intent: Intent): Promise<void>; deliveries(plan: PlanId): Promise<readonly Delivery[]> };
  readonly links: GuestLinks;
  log(line: AccessLogLine): Promise<void>;
  /** Whom the house waits for since it was restored (SEC-13). */
  readonly restoring: AwaitedHouses;
  /** The lines about a plan that the unit may read, the newest first. */
  readonly accessLog: { ofPlan(plan: PlanId, limit: number): Promise<readonly AccessLogEntry[]> };
  /** What has been opened in an emergency, the newest first: by the user, or of plans that the unit works on (SEC-08). */
  readonly emergencies: {
    ofPlan(plan: PlanId): Promise<readonly KeptOpening[]>;
    list(limit: number): Promise<readonly KeptOpening[]>;
  };
}

/** A message on its way out. */
export interface OutgoingMessage {
  readonly id: MessageId;
  readonly intent: Intent;
  /** Set at the first release, and kept through every retry. */
  readonly sequence?: number | undefined;
  /** How many times it has failed. */
  readonly attempts: number;
  /** A person has given it up: it says nothing any more, and only keeps its place. */
  readonly isGivenUp: boolean;
}

/** A message that waits for a person, as it is told to whoever runs the house. */
export interface SetAsideMessage extends Pick<OutgoingMessage, 'id' | 'intent' | 'attempts'> {
  readonly since: Instant;
  /** What it failed with. */
  readonly error: string;
  /** How many wait behind it in its line. */
  readonly behind: number;
}

/** How many messages one house has not had yet. */
export interface WaitingMessages {
  readonly receiver: HouseId;
  readonly waiting: number;
  /** How many of them are set aside. */
  readonly setAside: number;
  /** When the oldest was put in the outbox. */
  readonly oldest: Instant;
}

/** What is kept of a release. */
export interface ReleaseRecord {
  readonly at: Instant;
  /** The version of the plan that a copy shows; the first release's is kept, since which of two arrived cannot be known. */
  readonly version?: number | undefined;
  /** The kinds of information that a copy holds; kept with the version. */
  readonly kinds?: readonly InformationKind[] | undefined;
}

/** The messages on their way out; those to one house about one plan stand in one line, the first sent first. */
export interface OutgoingMessages {
  /** Locks the message's line for this transaction; nothing when it is done, set aside, not the first of its line, or its line is held by another worker. */
  take(id: MessageId): Promise<OutgoingMessage | undefined>;
  /** Gives the message its number in the line, kept through every retry. */
  giveSequence(id: MessageId): Promise<number>;
  /** A copy that is released now shows all that those right behind it would: the ones to the same unit, up to the next message of another kind, are dropped. */
  dropRepeats(id: MessageId): Promise<void>;
  /** To be committed before the bytes leave. */
  released(id: MessageId, release: ReleaseRecord): Promise<void>;
  /** The receiver has taken in higher numbers than this house knows of: the message gets the one that is waited for there, and never a lower one than it has (SEC-13). */
  moveUp(id: MessageId, sequence: number): Promise<void>;
  delivered(id: MessageId, at: Instant): Promise<void>;
  failed(id: MessageId, failure: { readonly error: string; readonly retryAt: Instant }): Promise<void>;
  /** It can never be delivered as it is: it waits for a person, and the rest of its line waits behind it. */
  setAside(id: MessageId, error: string): Promise<void>;
  /** Those that wait for a person, the oldest first and at most so many. */
  waitingForPerson(most: number): Promise<readonly SetAsideMessage[]>;
  /** One of those that wait for a person, however many there are. */
  oneWaitingForPerson(id: MessageId): Promise<SetAsideMessage | undefined>;
  /** Takes up a message that was set aside: it is sent again at once, as it was or, given up, as one that says nothing. */
  takeUp(id: MessageId, as: 'itself' | 'givenUp'): Promise<void>;
  /** It is over: the receiver has refused it, or there is nothing to send. A message with a number that never arrived stops the receiver. */
  dropped(id: MessageId): Promise<void>;
}

/** Which messages can be sent. */
export interface DueMessages {
  /** The first message of each line whose time has come, the oldest first; to one house when it is named. */
  due(now: Instant, limit: number, receiver?: HouseId): Promise<readonly { readonly id: MessageId; readonly receiver: HouseId }[]>;
  /** The houses that something is due to. */
  dueTo(now: Instant): Promise<readonly HouseId[]>;
  /** What each house has not had yet. */
  waiting(): Promise<readonly WaitingMessages[]>;
  /** When the next message can be sent. */
  nextDue(): Promise<Instant | undefined>;
}

/** A message that has been received, as it is kept. */
export interface ReceivedMessage {
  readonly id: MessageId;
  readonly sender: HouseId;
  readonly plan: PlanId;
  readonly sequence: number;
  /** How often what sharing rests on had changed when it was released (CON-24). */
  readonly epoch: number;
  /** What kind of message it is. */
  readonly kind: string;
  /** The message as it was signed. */
  readonly raw: string;
  readonly outcome: 'applied' | 'refused';
  readonly violations: readonly Violation[];
}

/** How far a line of messages has come. */
export interface LinePosition {
  /** The number of the last message from the sender about the plan, 0 before the first. */
  readonly sequence: number;
  /** The highest epoch that any house has told of the plan, 0 before any. */
  readonly epoch: number;
  /** When the last message was taken in; nothing before the first. */
  readonly lastAt?: Instant | undefined;
  /** When the house was restored, if no message of this line has been taken in since: how far it had come before is not known (SEC-13). */
  readonly openSince?: Instant | undefined;
}

/** The messages that have come in. */
export interface Inbox {
  /** Holds the line until the transaction ends. */
  position(sender: HouseId, plan: PlanId): Promise<LinePosition>;
  /** What became of a message; nothing before it came. */
  received(id: MessageId): Promise<Pick<ReceivedMessage, 'outcome' | 'kind'> | undefined>;
  /** The highest epoch that a house has told of each plan, where it has told any; by the plan's id. */
  epochsFrom(sender: HouseId): Promise<readonly { readonly plan: PlanId; readonly epoch: number }[]>;
  record(message: ReceivedMessage): Promise<void>;
  /** The messages of a kind from a house about a plan that were applied, as they were signed, the first first. */
  signed(sender: HouseId, plan: PlanId, kind: string): Promise<readonly string[]>;
}

/** What the exchange can reach, beside what a person can. */
export interface ExchangeTransaction extends Omit<Transaction, 'copies' | 'links'> {
  readonly copies: {
    /** Keeps a new copy; where the words are those of before, as when only the keeper is another, with when those came. */
    receive(unit: UnitId, copy: Plan, cameAt?: Instant): Promise<void>;
    end(plan: PlanId, unit: UnitId): Promise<void>;
    ofUnit(plan: PlanId, unit: UnitId): Promise<HeldCopy | undefined>;
    ofPlan(plan: PlanId): Promise<readonly HeldCopy[]>;
    /** Those that came from a house, also what has ended. */
    from(keeper: HouseId): Promise<readonly HeldCopy[]>;
  };
  keepEmergency(opening: KeptOpening): Promise<void>;
  readonly proposalAnswers: {
    /** What the house's own units have asked other houses, and had no answer to. */
    awaited(): Promise<readonly Proposal[]>;
    keep(proposal: CommandId, answer: Pick<Proposal, 'state' | 'violations'>): Promise<void>;
    /** The original lies elsewhere: the proposal waits for that house. */
    readdress(proposal: CommandId, to: Pick<Proposal, 'keeper' | 'term'>): Promise<void>;
  };
  readonly messages: OutgoingMessages;
  readonly inbox: Inbox;
  readonly restoring: Restoring;
  readonly links: OpenableLinks;
}
