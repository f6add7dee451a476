-- A partnership finds its own rows by these, however many neighbours it has.
create index case_person_here on case_person (partnership_id, case_id);
create index sealed_name_here on sealed_name (partnership_id, case_id);
create index name_grant_here on name_grant (partnership_id, case_id);
create index name_look_here on name_look (partnership_id, case_id);
