-- What this database was made for: one row, written when it is first opened, which nobody may change.
create table installation (
  only_one      boolean     primary key default true check (only_one),
  demonstration boolean     not null,
  marked_at     timestamptz not null
);
comment on table installation is 'One row for the whole database. Not guarded: it belongs to no partnership.';
grant select, insert on installation to lapwing_app;

-- Which chapters of the demonstration have been told, so that each is told once.
create table chapter_told (
  chapter text        primary key,
  told_at timestamptz not null
);
comment on table chapter_told is 'Machinery. Not guarded: it belongs to no partnership.';
grant select, insert on chapter_told to lapwing_app;
