-- A partnership finds its own rows by these, however many neighbours it has.
create index thread_join_here on thread_join (partnership_id, from_kind, from_id);
