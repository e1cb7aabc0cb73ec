-- Who the plan is about, as the plan's own id of the person; why, where it has to be said (SEC-08, SEC-15).
alter table stafett.access_log add column person_id uuid, add column reason text;
create index access_log_plan on stafett.access_log (organisation, plan_id, id);

-- The chain: each seal is over the one before it and one row of the log (SEC-07). Written by the machine's clock, which nobody moves.
create table stafett.access_seal (
  organisation text not null,
  place bigint not null check (place >= 1),
  log_id bigint not null,
  highest bigint not null check (highest >= log_id),
  sealed_at timestamptz not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (organisation, place),
  unique (organisation, log_id)
);
create index access_seal_time on stafett.access_seal (organisation, sealed_at, place);
alter table stafett.access_seal enable row level security;

grant insert (person_id, reason) on stafett.access_log to stafett_app, stafett_exchange;

-- Who has opened a plan, to those who may read it: never the log of anything else, and no user's id.
grant select (organisation, id, at, name, unit, from_house, action, plan_id, reason) on stafett.access_log to stafett_app;
create policy opened on stafett.access_log for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = access_log.plan_id));

-- Sealing and verifying: reads the log and what has come in, adds seals, changes nothing.
grant usage on schema stafett to stafett_seal, stafett_backup;
grant select on stafett.access_log, stafett.inbox, stafett.inbox_position to stafett_seal;
grant select, insert on stafett.access_seal to stafett_seal;
create policy own_house_read on stafett.access_log for select to stafett_seal using (organisation = (select stafett.own_house()));
create policy own_house_read on stafett.inbox for select to stafett_seal using (organisation = (select stafett.own_house()));
create policy own_house_read on stafett.inbox_position for select to stafett_seal using (organisation = (select stafett.own_house()));
create policy own_house_seal on stafett.access_seal to stafett_seal using (organisation = (select stafett.own_house()));

-- Backup and restore: reads and adds every row of its own house but the sessions, changes none. A later table says the same of itself.
grant select on stafett.migration to stafett_backup;
grant select, update on all sequences in schema stafett to stafett_backup;
do $$
declare
  kept text;
begin
  for kept in
    select c.relname from pg_class c
    where c.relnamespace = 'stafett'::regnamespace and c.relkind = 'r' and c.relname not in ('migration', 'session')
  loop
    execute format('grant select, insert on stafett.%I to stafett_backup', kept);
    execute format('create policy own_house_backup on stafett.%I to stafett_backup using (organisation = (select stafett.own_house()))', kept);
  end loop;
end
$$;
