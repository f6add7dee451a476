-- What agencies answered is found by its words, by those who may read it.
alter table agency_answer_line
  add column found tsvector not null generated always as (to_tsvector('english', words)) stored;
