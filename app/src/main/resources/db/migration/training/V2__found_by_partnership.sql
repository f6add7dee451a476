-- A partnership finds its own rows by these, however many neighbours it has.
create index run_attendance_here on run_attendance (partnership_id, run_id);
create index event_reach_here on event_reach (partnership_id, event_id);
