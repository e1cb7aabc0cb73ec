-- One-time links for parties without a house (CON-31, SEC-02). Of their secrets only hashes are kept; that of the code is over both, so that six figures cannot be guessed from it.
create table stafett.guest_link (
  organisation text not null,
  id uuid not null,
  plan_id uuid not null,
  unit text not null,
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  made_by jsonb not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  attempts_left integer not null check (attempts_left >= 0),
  session_hash text check (session_hash ~ '^[0-9a-f]{64}$'),
  opened_at timestamptz,
  readable_until timestamptz,
  kinds jsonb,
  ended_at timestamptz,
  ended text check (ended in ('takenBack', 'replaced', 'noLongerShared', 'wrongCodes')),
  primary key (organisation, id),
  unique (organisation, secret_hash),
  unique (organisation, session_hash),
  check ((opened_at is null) = (session_hash is null)),
  check ((ended_at is null) = (ended is null))
);
create index guest_link_plan on stafett.guest_link (organisation, plan_id, unit);
alter table stafett.guest_link enable row level security;
alter table stafett.guest_link force row level security;

-- Who works on the original makes links in their own name and ends them; what they were made of is read by nobody who is signed in.
grant insert (organisation, id, plan_id, unit, secret_hash, code_hash, made_by, made_at, expires_at, attempts_left) on stafett.guest_link to stafett_app;
grant select (organisation, id, plan_id, unit, made_by, made_at, expires_at, attempts_left, opened_at, readable_until, kinds, ended_at, ended)
  on stafett.guest_link to stafett_app;
grant update (ended_at, ended) on stafett.guest_link to stafett_app;
create policy opened on stafett.guest_link for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = guest_link.plan_id and o.part = 'original'));
create policy own_link on stafett.guest_link for insert to stafett_app
  with check (organisation = stafett.own_house() and exists (select from stafett.opened o where o.plan_id = guest_link.plan_id and o.part = 'original')
    and made_by->>'house' = organisation and made_by->>'unit' = stafett.own_unit() and made_by->>'user' = stafett.own_user());
create policy opened_end on stafett.guest_link for update to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = guest_link.plan_id and o.part = 'original'))
  with check (ended is not null);

-- The exchange opens them, and makes none. They are in no backup, as sessions are in none: a link that has been used or taken back is not woken by a restore.
grant select, update (attempts_left, session_hash, opened_at, readable_until, kinds, ended_at, ended) on stafett.guest_link to stafett_exchange;
create policy own_house on stafett.guest_link to stafett_exchange using (organisation = (select stafett.own_house()));
