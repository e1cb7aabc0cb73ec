-- A plan's state is kept as it was written: it is read and written whole, with each change, and taking it apart and packing it took longer than all the rest.
alter table stafett.plan alter column state type json using state::text::json;
alter table stafett.plan alter column state set storage external;
