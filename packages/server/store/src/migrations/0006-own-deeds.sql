-- What somebody has done is found again under its id, also when the original has moved on since: a command that is sent twice is done once (PLA-12).
create policy own_deeds on stafett.plan_history for select to stafett_app
  using (organisation = (select stafett.own_house()) and by->>'house' = organisation
    and by->>'unit' = (select stafett.own_unit()) and by->>'user' = (select stafett.own_user()));
