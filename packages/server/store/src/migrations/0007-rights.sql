-- What a policy asks is fixed when it is written, not looked up by name when it is asked.
create or replace function stafett.own_house() returns text language sql stable parallel safe return nullif(current_setting('app.organisation', true), '');
create or replace function stafett.own_unit() returns text language sql stable parallel safe return nullif(current_setting('app.unit', true), '');
create or replace function stafett.own_user() returns text language sql stable parallel safe return nullif(current_setting('app.user', true), '');
create or replace function stafett.moment() returns timestamptz language sql stable parallel safe return nullif(current_setting('app.now', true), '')::timestamptz;

-- A grant can be for one user of a unit, and for reading only: an emergency opening (SEC-08).
alter table stafett.plan_grant add column user_id text, add column reads_only boolean not null default false;
drop index stafett.plan_grant_open;
create unique index plan_grant_open on stafett.plan_grant (organisation, plan_id, unit, part, coalesce(user_id, '')) where valid_to is null;
alter policy own_unit on stafett.plan_grant
  using (organisation = (select stafett.own_house()) and unit = (select stafett.own_unit()) and (user_id is null or user_id = (select stafett.own_user())));

create or replace view stafett.opened with (security_invoker = true) as
  select g.organisation, g.plan_id, g.part from stafett.plan_grant g
  where g.organisation = (select stafett.own_house()) and g.unit = (select stafett.own_unit())
    and (g.user_id is null or g.user_id = (select stafett.own_user())) and not g.reads_only
    and g.valid_from <= (select stafett.moment()) and (g.valid_to is null or g.valid_to > (select stafett.moment()));
create or replace function stafett.works_on(plan uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from stafett.plan_grant g
    where g.organisation = stafett.own_house() and g.plan_id = plan and g.unit = stafett.own_unit() and g.part = 'original'
      and (g.user_id is null or g.user_id = stafett.own_user()) and not g.reads_only
      and g.valid_from <= stafett.moment() and (g.valid_to is null or g.valid_to > stafett.moment())
  )
$$;

-- Nobody opens a plan to themselves that is not here yet: a plan that comes later would be open to them.
create function stafett.begins(plan uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select stafett.has_no_grant(plan)
    and exists (select from stafett.plan p where p.organisation = stafett.own_house() and p.plan_id = plan and p.keeper = stafett.own_house())
$$;
revoke execute on function stafett.begins(uuid) from public;
grant execute on function stafett.begins(uuid) to stafett_app;
alter policy hand_over on stafett.plan_grant
  with check (organisation = stafett.own_house() and part = 'original' and valid_from = stafett.moment()
    and (stafett.works_on(plan_id) or (unit = stafett.own_unit() and stafett.begins(plan_id))));

-- Who keeps the original, and in which term, is said by the exchange alone (SEC-02).
revoke update on stafett.plan from stafett_app;
grant update (version, state, updated_at) on stafett.plan to stafett_app;

-- A proposal is for the house that the copy is from, and not made from a copy that gets nothing more (CON-24).
alter policy own_proposal on stafett.proposal
  with check (organisation = stafett.own_house() and unit = stafett.own_unit() and state = 'waiting'
    and by->>'house' = organisation and by->>'unit' = unit and by->>'user' = stafett.own_user()
    and exists (
      select from stafett.opened o
      where o.plan_id = proposal.plan_id and ((o.part = 'original' and proposal.keeper = proposal.organisation) or (o.part = 'copy' and exists (
        select from stafett.plan_copy c
        where c.plan_id = o.plan_id and c.unit = proposal.unit and c.keeper = proposal.keeper and c.ended_at is null)))));

-- A person's message is what its columns say: a copy or the original of a plan that the unit works on, or its own proposal, while it gets copies.
alter policy own_message on stafett.outbox
  with check (organisation = stafett.own_house()
    and intent->>'kind' = kind and intent->>'plan' = plan_id::text and intent->>'receiver' = receiver and intent->>'unit' is not distinct from unit
    and case
      when kind in ('copy', 'original') then exists (select from stafett.opened o where o.plan_id = outbox.plan_id and o.part = 'original')
      when kind = 'proposal' then exists (
        select from stafett.proposal p join stafett.opened o on o.plan_id = p.plan_id and o.part = 'copy'
          join stafett.plan_copy c on c.plan_id = p.plan_id and c.unit = p.unit and c.ended_at is null
        where p.id = (outbox.intent->>'proposal')::uuid and p.plan_id = outbox.plan_id and p.keeper = outbox.receiver and p.state = 'waiting')
      else false
    end);

-- To a unit that gets nothing more the log tells of its own deeds, and not that others go on (CON-24).
alter policy opened on stafett.access_log
  using (organisation = (select stafett.own_house()) and exists (
    select from stafett.opened o
    where o.plan_id = access_log.plan_id and (o.part = 'original' or access_log.unit = (select stafett.own_unit()) or exists (
      select from stafett.plan_copy c where c.plan_id = o.plan_id and c.unit = (select stafett.own_unit()) and c.ended_at is null))));

-- Plans that somebody has opened in an emergency: who, why, and until when; of another house's user it is not told who (SEC-08).
create table stafett.emergency_opening (
  organisation text not null,
  id uuid not null,
  plan_id uuid not null,
  house text not null,
  unit text not null,
  user_id text,
  name text,
  reason text not null,
  why text,
  valid_from timestamptz not null,
  valid_to timestamptz not null check (valid_to > valid_from),
  primary key (organisation, id)
);
create index emergency_opening_plan on stafett.emergency_opening (organisation, plan_id, valid_from);
alter table stafett.emergency_opening enable row level security;
grant select on stafett.emergency_opening to stafett_app;
create policy own_opening on stafett.emergency_opening for select to stafett_app
  using (organisation = (select stafett.own_house()) and house = organisation and unit = (select stafett.own_unit()) and user_id = (select stafett.own_user()));
create policy opened on stafett.emergency_opening for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = emergency_opening.plan_id and o.part = 'original'));
grant select, insert on stafett.emergency_opening to stafett_exchange, stafett_backup;
create policy own_house on stafett.emergency_opening to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house_backup on stafett.emergency_opening to stafett_backup using (organisation = (select stafett.own_house()));

-- What such a grant opens is read, and nothing else: the original, or the copies that lie in the house.
create view stafett.opened_in_emergency with (security_invoker = true) as
  select g.organisation, g.plan_id, g.part from stafett.plan_grant g
  where g.organisation = (select stafett.own_house()) and g.unit = (select stafett.own_unit())
    and g.user_id = (select stafett.own_user()) and g.reads_only
    and g.valid_from <= (select stafett.moment()) and g.valid_to > (select stafett.moment());
grant select on stafett.opened_in_emergency to stafett_app;
create policy in_emergency on stafett.plan for select to stafett_app
  using (organisation = (select stafett.own_house())
    and exists (select from stafett.opened_in_emergency o where o.plan_id = plan.plan_id and o.part = 'original'));
create policy in_emergency on stafett.plan_copy for select to stafett_app
  using (organisation = (select stafett.own_house())
    and exists (select from stafett.opened_in_emergency o where o.plan_id = plan_copy.plan_id and o.part = 'copy'));

-- The one who owns the tables is held by the policies too: a connection that has forgotten to take on a role sees nothing. What asks for the policies sees what they need.
create policy asked_by_policies on stafett.plan_grant for select to current_user using (organisation = (select stafett.own_house()));
create policy asked_by_policies on stafett.plan for select to current_user using (organisation = (select stafett.own_house()));
do $$
declare
  kept text;
begin
  for kept in select relname from pg_class where relnamespace = 'stafett'::regnamespace and relkind = 'r' and relname <> 'migration'
  loop
    execute format('alter table stafett.%I force row level security', kept);
  end loop;
end
$$;
