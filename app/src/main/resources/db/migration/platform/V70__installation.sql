-- What this database was made for: one row, written when it is first opened, which nobody may change.
create table installation (
  only_one      boolean     primary key default true check (only_one),
  demonstration boolean     not null,
  marked_at     timestamptz not null
);
comment on table installation is 'One row for the whole database. Not guarded: it belongs to no partnership.';
grant select, insert on installation to lapwing_app;
grant select on installation to lapwing_public;
