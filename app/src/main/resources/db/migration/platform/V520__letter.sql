create table letter (
  id              uuid        primary key,
  partnership_id  uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  address         text        not null,
  subject         text        not null,
  sealed_text     bytea,
  written_at      timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  check (sent_at is null or (sealed_text is null and next_attempt_at is null))
);
comment on column letter.sealed_text is 'Sealed, for a letter may hold a link that opens a door; gone once it is sent.';
comment on column letter.next_attempt_at is 'When it is tried next; null when it was sent or has been given up.';
create index letter_waiting on letter (partnership_id, next_attempt_at) where next_attempt_at is not null;
create index letter_newest on letter (partnership_id, id);
alter table letter enable row level security;
alter table letter force row level security;
create policy own_partnership on letter
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert, update on letter to lapwing_app;

create table personal_letter (
  id              uuid        primary key,
  address         text        not null,
  subject         text        not null,
  sealed_text     bytea,
  written_at      timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  check (sent_at is null or (sealed_text is null and next_attempt_at is null))
);
comment on table personal_letter is 'Letters to a person about their own sign-in, written while no partnership is acting. Not guarded: they belong to none; they hold no case.';
create index personal_letter_waiting on personal_letter (next_attempt_at) where next_attempt_at is not null;
grant select, insert, update on personal_letter to lapwing_app;
