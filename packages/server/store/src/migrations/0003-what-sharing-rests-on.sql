-- What left at the first release of a copy: its kinds of information, kept with its version (CON-24). Of what left before this step they are not known.
alter table stafett.outbox add column released_kinds jsonb;
grant select (released_kinds) on stafett.outbox to stafett_app;
grant update (released_kinds) on stafett.outbox to stafett_exchange;

-- What came before this step told no epoch, and its kind stands only in what was signed. An epoch is another house's number and may be of any size.
alter table stafett.inbox add column epoch bigint not null default 0 check (epoch >= 0), add column kind text not null default 'unknown';
alter table stafett.inbox alter column epoch drop default, alter column kind drop default;

-- The highest epoch that any house has told of a plan, one row for all of them, which their messages hold in turn (CON-24).
create table stafett.inbox_epoch (
  organisation text not null,
  plan_id uuid not null,
  epoch bigint not null check (epoch >= 0),
  primary key (organisation, plan_id)
);
alter table stafett.inbox_epoch enable row level security;
grant select, insert, update (epoch) on stafett.inbox_epoch to stafett_exchange;
create policy own_house on stafett.inbox_epoch to stafett_exchange using (organisation = (select stafett.own_house()));

-- The day, in Sweden, that a kept plan was last looked at; those that were there before this step are looked at first (CON-35).
alter table stafett.plan add column looked_at date not null default '1970-01-01';
alter table stafett.plan alter column looked_at drop default;
create index plan_looked_at on stafett.plan (organisation, keeper, looked_at, plan_id);
grant update (looked_at) on stafett.plan to stafett_exchange;

-- To begin a plan is a look that day, in Sweden the day in Greenwich or the one after; no person says that another day's has been.
create policy day_begun on stafett.plan as restrictive for insert to stafett_app
  with check (looked_at - (stafett.moment() at time zone 'UTC')::date between 0 and 1);

-- A proposal follows the original to the house that has it now (PLA-07).
grant update (keeper, term) on stafett.proposal to stafett_exchange;

-- Where no more is shared nothing is asked either (CON-24). While an original is on its way, what its own people write waits in this house as a proposal to itself (LAD-03).
alter policy own_proposal on stafett.proposal
  with check (organisation = stafett.own_house() and unit = stafett.own_unit() and state = 'waiting'
    and by->>'house' = organisation and by->>'unit' = unit and by->>'user' = stafett.own_user()
    and exists (
      select from stafett.opened o
      where o.plan_id = proposal.plan_id and ((o.part = 'original' and proposal.keeper = proposal.organisation) or (o.part = 'copy' and exists (
        select from stafett.plan_copy c where c.plan_id = o.plan_id and c.unit = proposal.unit and c.ended_at is null)))));

-- What another house asks meanwhile is kept here too, and is for no unit here, though it may be called the same.
alter policy own_unit on stafett.proposal
  using (organisation = (select stafett.own_house()) and unit = (select stafett.own_unit()) and by->>'house' = organisation);
