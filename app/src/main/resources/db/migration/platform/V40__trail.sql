-- Who did and read what. Ids only, never narrative. Rows are only ever added.
create table trail_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  happened_at    timestamptz not null,
  recorded_at    timestamptz not null,
  viewer         text        not null check (viewer in ('person', 'link', 'public', 'job')),
  person_id      uuid,
  agency_id      uuid,
  what           text        not null check (what ~ '^[a-z]+(-[a-z]+)*$'),
  kind           text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id     uuid        not null,
  by_right       text
);
create index trail_entry_newest on trail_entry (partnership_id, recorded_at desc, id desc);
create index trail_entry_subject on trail_entry (partnership_id, subject_id);
comment on column trail_entry.recorded_at is 'When it was really written down; differs from happened_at only for material told afterwards.';

-- Entries that no seal covers yet. Taken away by the sealing job in the transaction that seals them.
create table trail_waiting (
  entry_id       uuid primary key references trail_entry,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid
);
create index trail_waiting_whose on trail_waiting (partnership_id);

-- One link of the partnership's hash chain for each entry.
create table trail_seal (
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  position       bigint      not null check (position > 0),
  entry_id       uuid        not null unique references trail_entry,
  hash           text        not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at      timestamptz not null,
  primary key (partnership_id, position)
);

alter table trail_entry enable row level security;
alter table trail_entry force row level security;
create policy own_partnership on trail_entry
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table trail_waiting enable row level security;
alter table trail_waiting force row level security;
create policy own_partnership on trail_waiting
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table trail_seal enable row level security;
alter table trail_seal force row level security;
create policy own_partnership on trail_seal
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert on trail_entry, trail_seal to lapwing_app;
grant select, insert, delete on trail_waiting to lapwing_app;
