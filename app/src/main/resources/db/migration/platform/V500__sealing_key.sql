create table sealing_key (
  name          text        primary key,
  proof         bytea       not null,
  first_used_at timestamptz not null
);
comment on table sealing_key is 'Which keys this database was sealed with, each with a word to prove it. The keys themselves are in a file outside. Not guarded: it belongs to the installation.';
grant select, insert on sealing_key to lapwing_app;
