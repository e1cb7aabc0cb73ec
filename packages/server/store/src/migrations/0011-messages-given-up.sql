-- A message that a person has given up keeps its number and says nothing; when it was put in the outbox is known for every message.
alter table stafett.outbox add column given_up_at timestamptz, add column added_at timestamptz;
grant insert (added_at) on stafett.outbox to stafett_app;
grant update (given_up_at) on stafett.outbox to stafett_exchange;
