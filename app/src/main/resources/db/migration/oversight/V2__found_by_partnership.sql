-- A partnership finds its own rows by these, however many neighbours it has.
create index meeting_attendance_here on meeting_attendance (partnership_id, meeting_id);
create index body_member_here on body_member (partnership_id, body_id);
