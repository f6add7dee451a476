-- A partnership finds its own rows by these, however many neighbours it has.
create index audit_sheet_here on audit_sheet (partnership_id, cycle_id);
create index audit_result_here on audit_result (partnership_id, cycle_id);
