create table draft (
  id         uuid        primary key,
  author_id  uuid        not null,
  sealed     bytea       not null,
  kept_at    timestamptz not null,
  expires_at timestamptz not null
);
comment on table draft is 'What somebody typed into a form that could not be taken, for 24 hours. Not guarded: it is found by its author alone, across partnerships, and sealed for that author.';
create index draft_author on draft (author_id, id);
create index draft_expiry on draft (expires_at);
grant select, insert, delete on draft to lapwing_app;
