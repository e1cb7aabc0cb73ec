-- Every key begins with the organisation; every row of a plan carries its keeper and its term (SEC-01, SEC-02).

create table stafett.plan (
  organisation text not null,
  plan_id uuid not null,
  keeper text not null,
  term integer not null,
  version integer not null,
  state jsonb not null,
  updated_at timestamptz not null,
  primary key (organisation, plan_id)
);

create table stafett.plan_history (
  organisation text not null,
  plan_id uuid not null,
  version integer not null,
  command_id uuid not null,
  keeper text not null,
  term integer not null,
  change jsonb not null,
  by jsonb not null,
  at timestamptz not null,
  primary key (organisation, plan_id, version),
  foreign key (organisation, plan_id) references stafett.plan,
  constraint plan_history_command unique (organisation, command_id)
);

create table stafett.refused_words (
  organisation text not null,
  plan_id uuid not null,
  command_id uuid not null,
  version integer not null,
  keeper text not null,
  term integer not null,
  change jsonb not null,
  by jsonb not null,
  at timestamptz not null,
  primary key (organisation, plan_id, command_id),
  foreign key (organisation, plan_id) references stafett.plan
);

create table stafett.plan_grant (
  organisation text not null,
  plan_id uuid not null,
  unit text not null,
  part text not null check (part in ('original', 'copy')),
  id bigint generated always as identity,
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to >= valid_from),
  primary key (organisation, plan_id, unit, part, id)
);
create unique index plan_grant_open on stafett.plan_grant (organisation, plan_id, unit, part) where valid_to is null;
create index plan_grant_unit on stafett.plan_grant (organisation, unit, part);

create table stafett.plan_copy (
  organisation text not null,
  plan_id uuid not null,
  unit text not null,
  keeper text not null,
  term integer not null,
  version integer not null,
  content jsonb not null,
  received_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation, plan_id, unit)
);
create index plan_copy_unit on stafett.plan_copy (organisation, unit);

create table stafett.proposal (
  organisation text not null,
  id uuid not null,
  plan_id uuid not null,
  unit text not null,
  keeper text not null,
  term integer not null,
  change jsonb not null,
  by jsonb not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'accepted', 'refused')),
  violations jsonb not null,
  constraint proposal_command primary key (organisation, id)
);
create index proposal_plan on stafett.proposal (organisation, plan_id, unit);

-- A message is an intent; what it says is made at its release. The insertion is its place among those without a number.
create table stafett.outbox (
  organisation text not null,
  id uuid not null default gen_random_uuid(),
  insertion bigint generated always as identity,
  receiver text not null,
  plan_id uuid not null,
  kind text not null,
  unit text,
  intent jsonb not null,
  sequence integer,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  released_version integer,
  sent_at timestamptz,
  delivered_at timestamptz,
  dropped_at timestamptz,
  set_aside_at timestamptz,
  last_error text,
  primary key (organisation, id),
  unique (organisation, receiver, plan_id, sequence)
);
create index outbox_line on stafett.outbox (organisation, receiver, plan_id, sequence, insertion) where delivered_at is null and dropped_at is null;
create index outbox_plan on stafett.outbox (organisation, plan_id, unit);

create table stafett.outbox_position (
  organisation text not null,
  receiver text not null,
  plan_id uuid not null,
  last_sequence integer not null,
  primary key (organisation, receiver, plan_id)
);

create table stafett.inbox (
  organisation text not null,
  message_id uuid not null,
  sender text not null,
  plan_id uuid not null,
  sequence integer not null,
  received_at timestamptz not null,
  outcome text not null check (outcome in ('applied', 'refused')),
  violations jsonb not null,
  raw text not null,
  primary key (organisation, message_id),
  unique (organisation, sender, plan_id, sequence)
);

create table stafett.inbox_position (
  organisation text not null,
  sender text not null,
  plan_id uuid not null,
  last_sequence integer not null,
  primary key (organisation, sender, plan_id)
);

create table stafett.access_log (
  organisation text not null,
  id bigint generated always as identity,
  at timestamptz not null,
  user_id text not null,
  name text not null,
  unit text not null,
  from_house text not null,
  action text not null,
  plan_id uuid,
  primary key (organisation, id)
);

create table stafett.session (
  organisation text not null,
  token_hash text not null,
  actor jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation, token_hash)
);
create index session_expiry on stafett.session (organisation, expires_at);
