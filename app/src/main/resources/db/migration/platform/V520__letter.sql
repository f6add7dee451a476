create table letter (
  id              uuid        primary key,
  partnership_id  uuid        default nullif(current_setting('app.partnership', true), '')::uuid,
  address         text        not null,
  subject         text        not null,
  sealed_text     bytea,
  written_at      timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  check (sent_at is null or (sealed_text is null and next_attempt_at is null))
);
comment on column letter.partnership_id is 'Null for a letter that was written while nobody was acting anywhere, such as one about signing in.';
comment on column letter.sealed_text is 'Sealed, for a letter may hold a link that opens a door; gone once it is sent.';
comment on column letter.next_attempt_at is 'When it is tried next; null when it was sent or has been given up.';
create index letter_waiting on letter (partnership_id, next_attempt_at) where next_attempt_at is not null;
create index letter_newest on letter (partnership_id, id);
alter table letter enable row level security;
alter table letter force row level security;
-- With nobody bound, exactly the letters that belong to no partnership: the job that sends them.
create policy own_partnership on letter
  using (partnership_id is not distinct from nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert, update on letter to lapwing_app;
