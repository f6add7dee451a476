-- A partnership finds its own rows by these, however many neighbours it has.
create index role_holding_here on role_holding (partnership_id, person_id);
create index case_grant_here on case_grant (partnership_id, case_id);
create index wall_here on wall (partnership_id, case_id);
create index invitation_here on invitation (partnership_id, id);
