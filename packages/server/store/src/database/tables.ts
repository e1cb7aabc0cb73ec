import type { EmergencyReason } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import type { CalendarDate, CommandId, HouseId, Instant, MessageId, PersonId, PlanId, UnitId, UserId } from '@stafett/kernel';
import type { Author, HistoryChange, Plan } from '@stafett/plan';
import type { AwaitedHouse, Delivery, GuestLink, Intent, LinkEnd, Proposal, ReceivedMessage } from '@stafett/use-cases';
import type { ColumnType, Generated } from 'kysely';

/** A value kept as jsonb: written as its text, read as itself. */
type Json<Value> = ColumnType<Value, string, string>;

interface PlanRow {
  organisation: HouseId;
  plan_id: PlanId;
}

interface KeptRow extends PlanRow {
  keeper: HouseId;
  term: number;
}

interface EntryTable extends KeptRow {
  version: number;
  command_id: CommandId;
  change: Json<HistoryChange>;
  by: Json<Author>;
  at: Instant;
}

/** The tables, as the migrations make them. */
export interface Tables {
  plan: KeptRow & { version: number; state: Json<Plan>; updated_at: Instant; looked_at: CalendarDate };
  plan_history: EntryTable;
  refused_words: EntryTable;
  plan_grant: PlanRow & {
    unit: UnitId;
    part: 'original' | 'copy';
    id: Generated<number>;
    valid_from: Instant;
    valid_to: Instant | null;
    user_id: UserId | null;
    reads_only: Generated<boolean>;
  };
  plan_copy: KeptRow & { unit: UnitId; version: number; content: Json<Plan>; received_at: Instant; ended_at: Instant | null };
  proposal: KeptRow & {
    id: CommandId;
    unit: UnitId;
    change: Json<Proposal['change']>;
    by: Json<Author>;
    at: Instant;
    state: Proposal['state'];
    violations: Json<Proposal['violations']>;
  };
  outbox: PlanRow & {
    id: Generated<MessageId>;
    insertion: Generated<number>;
    receiver: HouseId;
    kind: Intent['kind'];
    unit: UnitId | null;
    intent: Json<Intent>;
    sequence: number | null;
    attempts: Generated<number>;
    next_attempt_at: Instant;
    released_version: number | null;
    released_kinds: ColumnType<NonNullable<Delivery['kinds']> | null, never, string | null>;
    sent_at: Instant | null;
    delivered_at: Instant | null;
    dropped_at: Instant | null;
    set_aside_at: Instant | null;
    given_up_at: Instant | null;
    added_at: Instant | null;
    last_error: string | null;
  };
  outbox_position: PlanRow & { receiver: HouseId; last_sequence: number };
  inbox: PlanRow & {
    message_id: MessageId;
    sender: HouseId;
    sequence: number;
    epoch: number;
    kind: ReceivedMessage['kind'];
    received_at: Instant;
    outcome: ReceivedMessage['outcome'];
    violations: string;
    raw: string;
  };
  inbox_position: PlanRow & { sender: HouseId; last_sequence: number; last_at: Instant | null };
  inbox_epoch: PlanRow & { epoch: number };
  access_log: {
    organisation: HouseId;
    id: Generated<number>;
    at: Instant;
    user_id: string;
    name: string;
    unit: UnitId;
    from_house: HouseId;
    action: string;
    plan_id: PlanId | null;
    person_id: PersonId | null;
    reason: string | null;
  };
  emergency_opening: PlanRow & {
    id: string;
    house: HouseId;
    unit: UnitId;
    user_id: UserId | null;
    name: string | null;
    reason: EmergencyReason;
    why: string | null;
    valid_from: Instant;
    valid_to: Instant;
  };
  access_seal: { organisation: HouseId; place: number; log_id: number; highest: number; sealed_at: Instant; hash: string };
  guest_link: PlanRow & {
    id: GuestLink['id'];
    unit: UnitId;
    secret_hash: string;
    code_hash: string;
    made_by: Json<Author>;
    made_at: Instant;
    expires_at: Instant;
    attempts_left: number;
    session_hash: string | null;
    opened_at: Instant | null;
    readable_until: Instant | null;
    kinds: ColumnType<NonNullable<GuestLink['kinds']> | null, never, string | null>;
    ended_at: Instant | null;
    ended: LinkEnd | null;
  };
  awaited_house: {
    organisation: HouseId;
    restored_at: Instant;
    house: HouseId;
    seen: ColumnType<AwaitedHouse['seen'], string | undefined, string>;
    claims: ColumnType<AwaitedHouse['claims'], string | undefined, string>;
    told_at: Instant | null;
    answered_at: Instant | null;
    reason: string | null;
  };
  restoration: { organisation: HouseId; at: Instant };
  session: { organisation: HouseId; token_hash: string; actor: Json<Actor>; created_at: Instant; expires_at: Instant };
}
