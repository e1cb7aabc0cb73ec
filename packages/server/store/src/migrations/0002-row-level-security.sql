-- What a transaction says about itself; nothing said means that nothing is seen.
create function stafett.own_house() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.organisation', true), '') $$;
create function stafett.own_unit() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.unit', true), '') $$;
create function stafett.own_user() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.user', true), '') $$;
create function stafett.moment() returns timestamptz language sql stable parallel safe as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;

-- A policy on the grants cannot read the grants itself. Both functions answer for the transaction's own house only.
create function stafett.has_no_grant(plan uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from stafett.plan_grant g where g.organisation = stafett.own_house() and g.plan_id = plan)
$$;
create function stafett.works_on(plan uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from stafett.plan_grant g
    where g.organisation = stafett.own_house() and g.plan_id = plan and g.unit = stafett.own_unit() and g.part = 'original'
      and g.valid_from <= stafett.moment() and (g.valid_to is null or g.valid_to > stafett.moment())
  )
$$;
revoke execute on function stafett.has_no_grant(uuid), stafett.works_on(uuid) from public;
grant execute on function stafett.has_no_grant(uuid), stafett.works_on(uuid) to stafett_app;

alter table stafett.plan enable row level security;
alter table stafett.plan_history enable row level security;
alter table stafett.refused_words enable row level security;
alter table stafett.plan_grant enable row level security;
alter table stafett.plan_copy enable row level security;
alter table stafett.proposal enable row level security;
alter table stafett.outbox enable row level security;
alter table stafett.outbox_position enable row level security;
alter table stafett.inbox enable row level security;
alter table stafett.inbox_position enable row level security;
alter table stafett.access_log enable row level security;
alter table stafett.session enable row level security;

grant usage on schema stafett to stafett_app, stafett_exchange, stafett_host;

-- Somebody who is signed in: grants, first, since the other policies look there.
grant select, insert (organisation, plan_id, unit, part, valid_from) on stafett.plan_grant to stafett_app;
create policy own_unit on stafett.plan_grant for select to stafett_app
  using (organisation = (select stafett.own_house()) and unit = (select stafett.own_unit()));
create policy hand_over on stafett.plan_grant for insert to stafett_app
  with check (organisation = stafett.own_house() and part = 'original' and valid_from = stafett.moment()
    and (stafett.works_on(plan_id) or (unit = stafett.own_unit() and stafett.has_no_grant(plan_id))));

-- Whether the unit works on the original, or holds a copy, now.
create view stafett.opened with (security_invoker = true) as
  select g.organisation, g.plan_id, g.part from stafett.plan_grant g
  where g.organisation = (select stafett.own_house()) and g.unit = (select stafett.own_unit())
    and g.valid_from <= (select stafett.moment()) and (g.valid_to is null or g.valid_to > (select stafett.moment()));
grant select on stafett.opened to stafett_app;

grant select, insert, update (keeper, term, version, state, updated_at) on stafett.plan to stafett_app;
create policy opened on stafett.plan for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = plan.plan_id and o.part = 'original'));
create policy opened_change on stafett.plan for update to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = plan.plan_id and o.part = 'original'));
create policy beginning on stafett.plan for insert to stafett_app
  with check (organisation = stafett.own_house() and keeper = organisation);

-- A plan begins with its first entry: none can be written to a plan that others have been given.
grant select, insert on stafett.plan_history, stafett.refused_words to stafett_app;
create policy opened on stafett.plan_history for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = plan_history.plan_id and o.part = 'original'));
create policy own_deed on stafett.plan_history for insert to stafett_app
  with check (organisation = stafett.own_house() and (stafett.works_on(plan_id) or stafett.has_no_grant(plan_id))
    and by->>'house' = organisation and by->>'unit' = stafett.own_unit() and by->>'user' = stafett.own_user());
create policy opened on stafett.refused_words for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = refused_words.plan_id and o.part = 'original'));
create policy own_words on stafett.refused_words for insert to stafett_app
  with check (organisation = stafett.own_house() and stafett.works_on(plan_id)
    and by->>'house' = organisation and by->>'unit' = stafett.own_unit() and by->>'user' = stafett.own_user());

grant select on stafett.plan_copy to stafett_app;
create policy own_copy on stafett.plan_copy for select to stafett_app
  using (organisation = (select stafett.own_house()) and unit = (select stafett.own_unit())
    and exists (select from stafett.opened o where o.plan_id = plan_copy.plan_id and o.part = 'copy'));

grant select, insert on stafett.proposal to stafett_app;
create policy own_unit on stafett.proposal for select to stafett_app
  using (organisation = (select stafett.own_house()) and unit = (select stafett.own_unit()));
create policy own_proposal on stafett.proposal for insert to stafett_app
  with check (organisation = stafett.own_house() and unit = stafett.own_unit() and state = 'waiting'
    and by->>'house' = organisation and by->>'unit' = unit and by->>'user' = stafett.own_user()
    and exists (select from stafett.opened o where o.plan_id = proposal.plan_id and o.part = 'copy'));

-- Of the outbox a unit may see how far the copies have come, never what the messages are about.
grant insert (organisation, receiver, plan_id, kind, unit, intent, next_attempt_at) on stafett.outbox to stafett_app;
grant select (organisation, receiver, plan_id, kind, unit, sequence, insertion, released_version, delivered_at, dropped_at) on stafett.outbox to stafett_app;
create policy opened on stafett.outbox for select to stafett_app
  using (organisation = (select stafett.own_house()) and exists (select from stafett.opened o where o.plan_id = outbox.plan_id and o.part = 'original'));
create policy own_message on stafett.outbox for insert to stafett_app
  with check (organisation = stafett.own_house() and exists (
    select from stafett.opened o where o.plan_id = outbox.plan_id and o.part = case when outbox.kind = 'proposal' then 'copy' else 'original' end));

grant insert (organisation, at, user_id, name, unit, from_house, action, plan_id) on stafett.access_log to stafett_app, stafett_exchange;
create policy own_deed on stafett.access_log for insert to stafett_app
  with check (organisation = stafett.own_house() and from_house = organisation and unit = stafett.own_unit() and user_id = stafett.own_user() and at = stafett.moment());

-- The house's exchange: everything of its own house that it needs, nothing of another's.
grant select, insert, update (keeper, term, version, state, updated_at) on stafett.plan to stafett_exchange;
grant select, insert on stafett.plan_history, stafett.refused_words, stafett.inbox to stafett_exchange;
grant select on stafett.access_log to stafett_exchange;
grant select, insert, update (valid_to) on stafett.plan_grant to stafett_exchange;
grant select, insert, update (keeper, term, version, content, received_at, ended_at) on stafett.plan_copy to stafett_exchange;
grant select, insert, update (state, violations) on stafett.proposal to stafett_exchange;
grant select, insert, update (sequence, attempts, next_attempt_at, released_version, sent_at, delivered_at, dropped_at, set_aside_at, last_error)
  on stafett.outbox to stafett_exchange;
grant select, insert, update (last_sequence) on stafett.outbox_position, stafett.inbox_position to stafett_exchange;
create policy own_house on stafett.plan to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.plan_history to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.refused_words to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.plan_grant to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.plan_copy to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.proposal to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.outbox to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.outbox_position to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.inbox to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.inbox_position to stafett_exchange using (organisation = (select stafett.own_house()));
create policy own_house on stafett.access_log to stafett_exchange using (organisation = (select stafett.own_house()));

-- The host, which knows who is signed in, and nothing of any plan.
grant select, insert, delete on stafett.session to stafett_host;
create policy own_house on stafett.session to stafett_host using (organisation = (select stafett.own_house()));
