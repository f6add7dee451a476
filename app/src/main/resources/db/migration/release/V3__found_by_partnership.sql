-- A partnership finds its own rows by these, however many neighbours it has.
create index withdrawn_statement_here on withdrawn_statement (partnership_id, statement_id);
