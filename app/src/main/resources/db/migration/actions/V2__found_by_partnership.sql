-- A partnership finds its own rows by these, however many neighbours it has.
create index public_progress_here on public_progress (partnership_id, action_id);
