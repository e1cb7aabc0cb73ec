-- Whom a restored house has asked whether an original has gone on since its backup, and what they told; the house itself stands there until it has asked (SEC-02, SEC-13).
create table stafett.awaited_house (
  organisation text not null,
  restored_at timestamptz not null,
  house text not null,
  seen jsonb not null default '[]',
  claims jsonb not null default '[]',
  told_at timestamptz,
  answered_at timestamptz,
  reason text,
  primary key (organisation, restored_at, house)
);
alter table stafett.awaited_house enable row level security;
alter table stafett.awaited_house force row level security;
grant select, insert, update (seen, claims, told_at, answered_at, reason) on stafett.awaited_house to stafett_exchange;
create policy own_house on stafett.awaited_house to stafett_exchange using (organisation = (select stafett.own_house()));

-- Whoever works on an original that waits is told for whom, and nothing of what they said.
grant select (organisation, restored_at, house, answered_at) on stafett.awaited_house to stafett_app;
create policy own_house_read on stafett.awaited_house for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.part = 'original'));

grant select, insert on stafett.awaited_house to stafett_backup;
create policy own_house_backup on stafett.awaited_house to stafett_backup using (organisation = (select stafett.own_house()));

-- The message by which a house gave an original away, or took it on, is found by plan and kind.
create index inbox_kind on stafett.inbox (organisation, plan_id, sender, kind)
  where kind in ('original', 'originalReceived', 'originalAgain', 'proposal', 'keeping');
create index plan_copy_keeper on stafett.plan_copy (organisation, keeper) where ended_at is null;
