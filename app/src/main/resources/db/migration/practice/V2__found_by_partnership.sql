-- A partnership finds its own rows by these, however many neighbours it has.
create index touchpoint_here on touchpoint (partnership_id, programme_id);
