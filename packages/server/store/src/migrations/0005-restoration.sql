-- When the house was restored from a backup. What came in after that backup is lost, and each line of messages goes on from where its sender is (SEC-13).
create table stafett.restoration (
  organisation text not null,
  at timestamptz not null,
  primary key (organisation, at)
);
alter table stafett.restoration enable row level security;
grant select on stafett.restoration to stafett_exchange, stafett_seal;
create policy own_house_read on stafett.restoration for select to stafett_exchange, stafett_seal using (organisation = (select stafett.own_house()));
grant select, insert on stafett.restoration to stafett_backup;
create policy own_house_backup on stafett.restoration to stafett_backup using (organisation = (select stafett.own_house()));

-- When the last message of a line came. Of lines from before this step it is not known; no restoration is older than they are.
alter table stafett.inbox_position add column last_at timestamptz;
grant update (last_at) on stafett.inbox_position to stafett_exchange;

-- What the house's units have asked other houses, and had no answer to.
create index proposal_waiting on stafett.proposal (organisation, at, id) where state = 'waiting';
